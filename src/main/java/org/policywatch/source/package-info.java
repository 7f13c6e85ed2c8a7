/**
 * What we watch: the sources and topics of {@code sources.yml} as data. No I/O.
 *
 * <p>A source is one of four kinds by how it tells of new pages: {@link
 * org.policywatch.source.Source.ListPage}, {@link org.policywatch.source.Source.Feed}, {@link
 * org.policywatch.source.Source.Sitemap}, {@link org.policywatch.source.Source.JsonList}. A fifth
 * kind is one more record here and one more discoverer in {@code discover}; the compiler shows the
 * rest.
 */
@NullMarked
package org.policywatch.source;

import org.jspecify.annotations.NullMarked;
