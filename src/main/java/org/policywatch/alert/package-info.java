/**
 * Tells people what is new. The door is {@link org.policywatch.alert.DigestRun}.
 *
 * <p>A watch is evaluated at its time of day over the documents that came or changed since the last
 * time. What it finds is written down as digests, one a recipient, together with how far the watch
 * has come and what it has told, in one transaction ({@link org.policywatch.store.Outbox}); only
 * then are they sent. So a death at any moment loses nothing, and what is sent twice at worst is
 * the one delivery that was on its way, with the same id and the same words.
 *
 * <p>What counts as told is the document, in its state, and the announcement it belongs to: a
 * report of a policy that was told is no news, a new version of it is.
 */
@NullMarked
package org.policywatch.alert;

import org.jspecify.annotations.NullMarked;
