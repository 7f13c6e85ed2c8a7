/**
 * One form for text that is written in many: half and full width, traditional and simplified,
 * compatibility characters. Everything that compares Chinese text (extraction, index, search) folds
 * it here first, so that rules, gazetteers and queries are written once, in simplified Chinese.
 *
 * <p>{@link org.policywatch.text.FoldedText} keeps the way back: what is found in the folded text
 * is quoted from the original.
 */
@NullMarked
package org.policywatch.text;

import org.jspecify.annotations.NullMarked;
