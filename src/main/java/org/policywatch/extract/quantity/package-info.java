/**
 * How much: finds every quantity in a text, Chinese or English.
 *
 * <p>Door: {@link org.policywatch.extract.quantity.QuantityFinder}. The grammar, the same in both
 * languages: {@code [comparator] number | range | vague word [magnitude] [unit] [comparator]}.
 * {@code Numbers} reads numerals, {@code ChineseGrammar} and {@code EnglishGrammar} read whole
 * expressions, {@code ChineseWords} and {@code EnglishWords} are their vocabularies, {@code
 * Measures} says what is measured. Whether a quantity is an aim is not decided here: see {@code
 * extract.target}.
 *
 * <p>Time is linear in the length of the text: every look around a number is bounded.
 */
@NullMarked
package org.policywatch.extract.quantity;

import org.jspecify.annotations.NullMarked;
