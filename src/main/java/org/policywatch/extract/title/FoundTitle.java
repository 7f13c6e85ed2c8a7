package org.policywatch.extract.title;

import org.policywatch.extract.text.Span;
import org.policywatch.model.TitleMention;

/**
 * A title and the stretch of folded text that is to be masked for it, brackets included.
 *
 * @param mention the title as the text has it
 * @param span where it stands in the folded text, with its 《》 or quotation marks
 */
public record FoundTitle(TitleMention mention, Span span) {}
