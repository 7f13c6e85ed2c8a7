package org.policywatch.model;

import java.util.regex.Pattern;

/**
 * The name of a source in {@code sources.yml}: lower-case letters, digits and dashes, e.g. {@code
 * hebei-gov}.
 *
 * @param value the name; {@link IllegalArgumentException} when it has any other character
 */
public record SourceId(String value) implements Comparable<SourceId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  public SourceId {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "'" + value + "' is not a source id: expected a-z, 0-9 and '-', at most 64");
    }
  }

  /** True when {@code value} may stand as an id. */
  public static boolean isValid(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
