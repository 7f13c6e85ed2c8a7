/**
 * What we know of each address: where it was listed, when it was last visited, how that went, when
 * it is due. This package is the port and its values; {@code store} implements it on SQLite, and a
 * cluster implements it on PostgreSQL.
 *
 * <p>{@code discover} puts addresses in, {@code lease} hands out those that are due, {@code
 * complete} takes the result of a visit. A lease that is neither completed nor renewed runs out, so
 * that a killed worker's pages are visited by the next one.
 */
@NullMarked
package org.policywatch.frontier;

import org.jspecify.annotations.NullMarked;
