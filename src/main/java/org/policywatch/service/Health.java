package org.policywatch.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.service.Timetable.Entry;

/**
 * How the service does.
 *
 * @param started when it was started
 * @param crawling true while a crawl is under way
 * @param lastCrawl when the last crawl ended well; null when none has
 * @param crawlProblem why the last crawl failed; null when it didn't
 * @param digestProblem why the last digests could not be evaluated; null when they could
 * @param digested when the watches were last looked at
 * @param notes what needs a person, as {@code status} says it
 * @param next what comes next
 */
record Health(
    Instant started,
    boolean crawling,
    @Nullable Instant lastCrawl,
    @Nullable String crawlProblem,
    @Nullable String digestProblem,
    @Nullable Instant digested,
    List<String> notes,
    List<Entry> next) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Notes about single sources are no reason to restart the service. */
  boolean isWell() {
    return crawlProblem == null && digestProblem == null;
  }

  StatusServer.Answer answer() {
    ObjectNode out = JSON.createObjectNode();
    out.put("status", isWell() ? "ok" : "failing");
    out.put("started", started.toString());
    out.put("crawling", crawling);
    out.put("last_crawl", text(lastCrawl));
    out.put("crawl_problem", crawlProblem);
    out.put("last_digests", text(digested));
    out.put("digest_problem", digestProblem);
    notes.forEach(out.putArray("look")::add);
    var coming = out.putArray("next");
    next.stream()
        .limit(20)
        .forEach(entry -> coming.addObject().put("what", entry.what()).put("at", text(entry.at())));
    return new StatusServer.Answer(
        isWell() ? 200 : 503,
        "application/json",
        (out.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String text(@Nullable Instant time) {
    return time == null ? null : time.toString();
  }
}
