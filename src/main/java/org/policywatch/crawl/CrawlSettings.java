package org.policywatch.crawl;

/**
 * How to crawl.
 *
 * @param concurrency sources that are crawled at once; default 64
 * @param archive true to keep a copy of every page in the WARC archive; default true
 * @param agent our product token, by which pages may address us
 */
public record CrawlSettings(int concurrency, boolean archive, String agent) {}
