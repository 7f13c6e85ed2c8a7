package org.policywatch.alert;

/**
 * What a run of digests did.
 *
 * @param evaluated watches that were due
 * @param digests digests that were written
 * @param sent deliveries that went out
 * @param postponed deliveries that failed and are to be tried again
 * @param failed deliveries that were given up
 */
public record DigestReport(int evaluated, int digests, int sent, int postponed, int failed) {}
