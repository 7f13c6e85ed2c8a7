/**
 * What government pages say about their documents: the label table (索引号, 发文机关, 成文日期, 发文字号, 有效性),
 * the signature block, the policy's own title.
 */
@NullMarked
package org.policywatch.extract.gov;

import org.jspecify.annotations.NullMarked;
