/**
 * What a site allows, by RFC 9309. The door is {@link org.policywatch.fetch.robots.RobotsRules}:
 *
 * <pre>{@code
 * RobotsRules rules = RobotsRules.parse(body, "policywatch");
 * Verdict verdict = rules.verdict("/zwgk/art/1.html?page=2");
 * if (!verdict.allowed()) { print(verdict.rule()); } // Disallow: /zwgk/ (line 4)
 * }</pre>
 *
 * <p>Pure: bytes in, verdicts out, in time linear in the address for any rule. Getting the file,
 * keeping it and what its absence means are the business of {@code fetch}.
 */
@NullMarked
package org.policywatch.fetch.robots;

import org.jspecify.annotations.NullMarked;
