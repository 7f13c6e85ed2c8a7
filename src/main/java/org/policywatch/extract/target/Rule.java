package org.policywatch.extract.target;

import java.util.function.Predicate;
import org.policywatch.model.QuantityRole;

/** One reason for a quantity to have a role. */
record Rule(String name, QuantityRole role, Predicate<Reading> holds) {}
