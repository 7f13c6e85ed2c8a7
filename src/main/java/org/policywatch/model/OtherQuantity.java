package org.policywatch.model;

/**
 * A figure that is not an aim.
 *
 * @param quantity the figure
 * @param role why it stands there, never {@link QuantityRole#TARGET}
 * @param rule the name of the rule that decided
 */
public record OtherQuantity(Quantity quantity, QuantityRole role, String rule) {
  public OtherQuantity {
    if (role == QuantityRole.TARGET) {
      throw new IllegalArgumentException("'" + quantity.quote().text() + "' is a target");
    }
  }
}
