/** The command line: one class per subcommand; parse, call, print, no logic. */
@NullMarked
package org.policywatch.cli;

import org.jspecify.annotations.NullMarked;
