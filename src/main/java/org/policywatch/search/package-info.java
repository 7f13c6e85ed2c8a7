/**
 * Finds what {@code index} wrote: text of a query to hits, and to rows of targets. Writes nothing.
 *
 * <p>Door: {@link org.policywatch.search.SearchEngine}. A {@link
 * org.policywatch.search.SearchRequest} holds the words and the filters; the answer is {@link
 * org.policywatch.search.SearchResult}, which also says what was wrong with the query. Watches use
 * the same language and the same door, with {@link org.policywatch.search.Filters#afterRevision}.
 *
 * <pre>{@code
 * try (SearchEngine engine = SearchEngine.open(folder)) {
 *   switch (engine.search(SearchRequest.of("河北 区块链 has:target"))) {
 *     case SearchResult.Found found -> found.hits().forEach(hit -> print(hit.title().text()));
 *     case SearchResult.Refused refused -> refused.problems().forEach(p -> print(p.message()));
 *   }
 * }
 * }</pre>
 *
 * <p>The way of a query: {@link org.policywatch.search.QueryParser} (text to {@link
 * org.policywatch.search.Clause}s), {@link org.policywatch.search.QueryWords} (words to {@link
 * org.policywatch.search.Concept}s by {@code lexicon.txt} and the gazetteer), {@link
 * org.policywatch.search.QueryBuilder} and {@link org.policywatch.search.FieldFilters} (to Lucene),
 * {@link org.policywatch.search.Marker} (what to show of a hit).
 */
@NullMarked
package org.policywatch.search;

import org.jspecify.annotations.NullMarked;
