/**
 * Who promised what, how much, by when: decides which quantities of a text are aims, by when each
 * is due and what it counts.
 *
 * <p>Door: {@link org.policywatch.extract.target.TargetFinder}. For each quantity a {@code Reading}
 * gathers what the rules look at: its sentence and clause, the date that governs it ({@code
 * ChineseScope}, {@code EnglishScope}), the words before and after. The ordered lists in {@code
 * ChineseRoles} and {@code EnglishRoles} decide its role, the first rule that holds wins (their
 * reasons stand in {@code ChineseMeasures}, {@code ChineseStructure} and {@code ChineseTense}, and
 * in the English files of these names); {@code ChineseObject} and {@code EnglishObject} find what
 * is counted. The cue words stand in {@code ChineseCues} and {@code EnglishCues} alone.
 */
@NullMarked
package org.policywatch.extract.target;

import org.jspecify.annotations.NullMarked;
