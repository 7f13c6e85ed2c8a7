/**
 * Titles of documents in a text: in 《》, in quotation marks when they end like a document, and in
 * English also unquoted, as a run of capitalised words. Door: {@link
 * org.policywatch.extract.title.TitleFinder}. The spans found are to be masked before numbers are
 * read, since the digits of a title are no quantities and no dates.
 */
@NullMarked
package org.policywatch.extract.title;

import org.jspecify.annotations.NullMarked;
