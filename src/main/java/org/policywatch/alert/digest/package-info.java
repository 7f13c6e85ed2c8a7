/** Matches in, the digest that people read out; pure. */
@NullMarked
package org.policywatch.alert.digest;

import org.jspecify.annotations.NullMarked;
