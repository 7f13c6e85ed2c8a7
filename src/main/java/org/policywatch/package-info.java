/** The entry point and nothing else; {@code org.policywatch.cli} has the commands. */
@NullMarked
package org.policywatch;

import org.jspecify.annotations.NullMarked;
