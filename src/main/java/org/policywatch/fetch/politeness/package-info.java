/**
 * When a host may be asked again. The door is {@link org.policywatch.fetch.politeness.HostGate}:
 *
 * <pre>{@code
 * switch (gate.enter("www.hebei.example", Duration.ofSeconds(2))) {
 *   case Entry.Closed closed -> later(closed.notBefore(), closed.why());
 *   case Entry.Turn turn -> { try (turn) { turn.answered(); } }
 * }
 * }</pre>
 *
 * <p>A turn begins no sooner than the delay after the end of the last one. Slow hosts, failing
 * hosts and hosts that say Retry-After are left alone for longer.
 */
@NullMarked
package org.policywatch.fetch.politeness;

import org.jspecify.annotations.NullMarked;
