/** Saved searches against what is new: watch in, matches out. */
@NullMarked
package org.policywatch.alert.match;

import org.jspecify.annotations.NullMarked;
