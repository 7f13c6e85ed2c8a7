package org.policywatch.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Whom to believe that a host is who it says.
 *
 * @param authorities a PEM file with certificates to trust beside the usual ones; null for none
 * @param verified false: anybody is believed, which every run says loudly
 */
public record Tls(@Nullable Path authorities, boolean verified) {
  /** The usual authorities and nobody else. */
  public static final Tls USUAL = new Tls(null, true);
}
