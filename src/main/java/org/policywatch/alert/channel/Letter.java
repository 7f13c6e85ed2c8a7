package org.policywatch.alert.channel;

import java.time.Instant;
import org.policywatch.alert.digest.Digest;

/**
 * A digest for one recipient.
 *
 * @param id the same at each try
 * @param to the recipient without the name of the channel: an address; may be empty
 * @param slot the time it was made for
 * @param digest what to tell
 */
public record Letter(String id, String to, Instant slot, Digest digest) {}
