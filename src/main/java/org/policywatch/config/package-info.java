/**
 * From {@code sources.yml} to validated settings. The door is {@link
 * org.policywatch.config.ConfigFile}: it gives either {@link org.policywatch.config.Settings} or
 * every mistake of the file at once, each with its place, the value, what was expected and the
 * nearest valid word.
 *
 * <p>{@link org.policywatch.config.Keys} is the one list of keys: the reader, the defaults that
 * {@code policywatch sources --defaults} prints and the JSON Schema for editors all come from it.
 */
@NullMarked
package org.policywatch.config;

import org.jspecify.annotations.NullMarked;
