package org.policywatch.extract.article;

import org.policywatch.extract.page.LineRange;

/**
 * Where the main text stands.
 *
 * @param range its lines, furniture in between included
 * @param rule how it was found
 */
public record Body(LineRange range, String rule) {}
