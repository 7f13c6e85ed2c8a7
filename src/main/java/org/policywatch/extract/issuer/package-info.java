/**
 * Which government bodies a text names as those that issue, plan or sign: a grammar of Chinese and
 * English names of organs over tables of words, and their full official names.
 *
 * <pre>{@code
 * new IssuerFinder().find(Passage.of("河北省委网信办会同省发改委印发……", day));
 * // 河北省委网信办 = 中共河北省委网络安全和信息化委员会办公室
 * // 省发改委 = 河北省发展和改革委员会
 * }</pre>
 *
 * <p>Newspapers, universities, institutes and companies are not organs. Bodies that only carry out
 * (由…牵头落实), receive (报…备案) or approve (经…同意) are left out, and so are names inside document numbers
 * and titles, unless the title says whose it is (…关于…).
 */
@NullMarked
package org.policywatch.extract.issuer;

import org.jspecify.annotations.NullMarked;
