/**
 * Which regions a text names: a look-up of every name the gazetteer knows, and the doubts about
 * each. A name counts inside titles and names of governments; it does not count inside the names of
 * newspapers, universities, companies and streets, where two other words only seem to make it, or
 * where the text denies it.
 *
 * <pre>{@code
 * new RegionFinder().find(Passage.of("吉林省吉林市与北京市朝阳区签约", day));
 * // 220000 吉林省, 220200 吉林市, 110000 北京市, 110105 北京市朝阳区
 * }</pre>
 *
 * <p>Areas without a code of their own (雄安新区) report the code of the region they lie in, with their
 * own name. Groups (珠三角) report nothing: their members are not named. Which region a policy is of
 * is not decided here: every mention has the role {@code MENTIONED}.
 */
@NullMarked
package org.policywatch.extract.region;

import org.jspecify.annotations.NullMarked;
