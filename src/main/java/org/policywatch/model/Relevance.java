package org.policywatch.model;

/**
 * How much a page is about a topic.
 *
 * @param topic the topic's name in {@code sources.yml}
 * @param score 0 (not at all) to 1
 */
public record Relevance(String topic, double score) {}
