/**
 * The command line: one class per subcommand; parse, call, print, no logic. A search as most are
 * typed is read without picocli ({@link org.policywatch.cli.PlainSearch}), because it is over
 * before picocli has begun.
 */
@NullMarked
package org.policywatch.cli;

import org.jspecify.annotations.NullMarked;
