/**
 * How documents lie on disk so that they can be found: the Lucene schema, the analyzer, the writer.
 *
 * <p>The index is derived from the store and can be rebuilt from it. {@link
 * org.policywatch.index.LuceneIndex} takes {@link org.policywatch.model.StoredDocument}s in the
 * order of their revisions; each commit carries the last revision it holds, so after a crash the
 * caller asks {@link org.policywatch.index.IndexSink#lastRevision()} and hands over what came
 * later:
 *
 * <pre>{@code
 * try (IndexSink index = LuceneIndex.open(folder)) {
 *   for (StoredDocument document : store.since(index.lastRevision(), 500)) index.put(document);
 *   index.commit();
 * }
 * }</pre>
 *
 * <p>{@link org.policywatch.index.Fields} is the schema, {@link org.policywatch.index.WordAnalyzer}
 * says what a word is. Out of scope: what a query means, that is {@code search}.
 */
@NullMarked
package org.policywatch.index;

import org.jspecify.annotations.NullMarked;
