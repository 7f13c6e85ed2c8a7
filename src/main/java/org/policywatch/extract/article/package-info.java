/**
 * What a page says and who says it: main text, headline, publication time, byline, language. Each
 * is an ordered list of rules, best evidence first.
 */
@NullMarked
package org.policywatch.extract.article;

import org.jspecify.annotations.NullMarked;
