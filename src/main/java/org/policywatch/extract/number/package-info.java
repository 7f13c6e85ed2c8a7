/**
 * Numbers of official documents in a text (文号, GB/T 9704): 粤科高字〔2024〕18号 with any brackets, and the
 * ways English texts give them. Door: {@link org.policywatch.extract.number.DocumentNumberFinder}.
 */
@NullMarked
package org.policywatch.extract.number;

import org.jspecify.annotations.NullMarked;
