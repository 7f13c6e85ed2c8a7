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
 * @param part how many of the messages it is cut into have arrived already
 */
public record Letter(String id, String to, Instant slot, Digest digest, int part) {
  /** One of which nothing has arrived. */
  public Letter(String id, String to, Instant slot, Digest digest) {
    this(id, to, slot, digest, 0);
  }

  /** The same, when so many of its messages have arrived. */
  public Letter after(int parts) {
    return new Letter(id, to, slot, digest, parts);
  }
}
