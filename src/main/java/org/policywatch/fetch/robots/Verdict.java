package org.policywatch.fetch.robots;

/**
 * Whether an address may be fetched, and why.
 *
 * @param allowed true when it may
 * @param rule the line that decided, e.g. {@code Disallow: /admin/ (line 4)}, or words in its place
 *     when no line did, e.g. {@code no rule matches}
 */
public record Verdict(boolean allowed, String rule) {}
