/**
 * What every reader of text facts needs: the text made ready once ({@link
 * org.policywatch.extract.text.Passage}), numbers in words and digits ({@link
 * org.policywatch.extract.text.Numerals}), date arithmetic ({@link
 * org.policywatch.extract.text.Edtf}), whether years are counted as Taiwan does ({@link
 * org.policywatch.extract.text.RepublicYears}) and the public bodies that all know ({@link
 * org.policywatch.extract.text.Bodies}).
 *
 * <p>Rules are written against {@link org.policywatch.extract.text.Passage#folded()}: simplified
 * characters, half-width punctuation (so the comma of Chinese text is {@code ,} there; {@code 。}
 * and {@code 、} stay), English as it was. What they find goes back to the original by {@link
 * org.policywatch.extract.text.Passage#quote}:
 *
 * <pre>{@code
 * Passage passage = Passage.of("到２０２２年底，達到20家", LocalDate.of(2020, 7, 13));
 * int at = passage.folded().indexOf("2022年底");
 * passage.quote(at, at + 6).text();   // ２０２２年底
 * }</pre>
 */
@NullMarked
package org.policywatch.extract.text;

import org.jspecify.annotations.NullMarked;
