/**
 * Which regions of China there are, how they are called and which lies in which: a table of our own
 * with the codes of GB/T 2260, and the way from any customary name to the code.
 *
 * <pre>{@code
 * Gazetteer gazetteer = Gazetteer.standard();
 * gazetteer.byName("Hebei Province");          // 130000 河北省
 * gazetteer.group("长三角");                    // 上海市, 江苏省, 浙江省, 安徽省
 * gazetteer.within("110105", "110000");        // true
 * }</pre>
 *
 * <p>Finding regions in running text, with its traps, is the question of {@code extract.region}.
 */
@NullMarked
package org.policywatch.region;

import org.jspecify.annotations.NullMarked;
