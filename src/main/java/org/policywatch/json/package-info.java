/**
 * An {@link org.policywatch.model.Extraction} as the JSON record that people, scorers and the store
 * see, and back. The door is {@link org.policywatch.json.RecordJson}; the form is described in
 * docs/extraction.md.
 *
 * <p>Every field is always there, {@code null} or {@code []} when there is nothing to say. The way
 * there and back loses nothing, because the store keeps documents in this form:
 *
 * <pre>{@code
 * RecordJson json = new RecordJson();
 * String line = json.toLine(extraction);
 * Extraction same = json.read(line);
 * }</pre>
 *
 * <p>Out of scope: what the facts mean, and the record's {@code id}, which whoever prints it puts
 * in.
 */
@NullMarked
package org.policywatch.json;

import org.jspecify.annotations.NullMarked;
