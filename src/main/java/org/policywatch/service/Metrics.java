package org.policywatch.service;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.DigestReport;
import org.policywatch.crawl.Counts;

/** What the service counts, in the form that Prometheus reads. Thread-safe. */
final class Metrics {
  static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter crawls =
      counter("policywatch_crawls", "Crawls ended, by outcome.", "outcome");
  private final Counter pages =
      counter("policywatch_pages", "Pages visited, by what came of it.", "result");
  private final Counter documents =
      counter("policywatch_documents", "Documents stored, by what they were.", "state");
  private final Counter digests = counter("policywatch_digests", "Digests, by outcome.", "outcome");
  private final Gauge crawlSeconds =
      gauge("policywatch_last_crawl_duration_seconds", "How long the last crawl took.");
  private final Gauge crawled =
      gauge("policywatch_last_crawl_timestamp_seconds", "When the last crawl ended.");
  private final Gauge told =
      gauge("policywatch_last_digests_timestamp_seconds", "When the watches were last looked at.");
  private final Gauge stored = gauge("policywatch_stored_documents", "Documents in the store.");
  private final Gauge attention =
      gauge("policywatch_sources_needing_attention", "Notes of 'status' that need a person.");
  private final Gauge started =
      gauge("policywatch_start_timestamp_seconds", "When the service was started.");

  Metrics(Instant now) {
    started.set(now.getEpochSecond());
  }

  private Counter counter(String name, String help, String label) {
    return Counter.builder().name(name).help(help).labelNames(label).register(registry);
  }

  private Gauge gauge(String name, String help) {
    return Gauge.builder().name(name).help(help).register(registry);
  }

  /** Before there was this process; null for never. */
  void crawled(@Nullable Instant last) {
    if (last != null) {
      crawled.set(last.getEpochSecond());
    }
  }

  void crawled(Counts counts, Duration took, Instant ended) {
    crawls.labelValues("done").inc();
    pages.labelValues("fetched").inc(counts.fetched());
    pages.labelValues("not_modified").inc(counts.notModified());
    pages.labelValues("failed").inc(counts.failed());
    pages.labelValues("deferred").inc(counts.deferred());
    pages.labelValues("robots_denied").inc(counts.robotsDenied());
    documents.labelValues("new").inc(counts.documents().fresh());
    documents.labelValues("changed").inc(counts.documents().changed());
    documents.labelValues("duplicate").inc(counts.documents().duplicates());
    crawlSeconds.set(took.toMillis() / 1_000.0);
    crawled.set(ended.getEpochSecond());
  }

  void crawlFailed() {
    crawls.labelValues("failed").inc();
  }

  void told(DigestReport report, Instant ended) {
    told.set(ended.getEpochSecond());
    digests.labelValues("sent").inc(report.sent());
    digests.labelValues("postponed").inc(report.postponed());
    digests.labelValues("failed").inc(report.failed());
  }

  void standing(int storedDocuments, int notes) {
    stored.set(storedDocuments);
    attention.set(notes);
  }

  /** The text of {@code /metrics}. */
  byte[] text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PrometheusTextFormatWriter.create().write(out, registry.scrape());
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toByteArray();
  }
}
