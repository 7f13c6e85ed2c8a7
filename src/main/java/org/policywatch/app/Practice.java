package org.policywatch.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.policywatch.extract.PageExtractor;
import org.policywatch.frontier.Frontier;
import org.policywatch.frontier.Lease;
import org.policywatch.index.LuceneIndex;
import org.policywatch.model.Candidate;
import org.policywatch.model.Capture;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageResult;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.model.Validators;
import org.policywatch.source.Topic;
import org.policywatch.store.Store;

/** A workspace with one document in it, for as long as somebody works there. */
public final class Practice {
  /** Where the document says it is. */
  public static final String ADDRESS = "http://practice.example/1.html";

  private static final String PAGE =
      """
      <html><head><meta charset="utf-8"><title>河北省区块链行动计划</title></head><body>
      <p>到2022年底，河北省培育区块链领军企业20家以上，打造1至3个知名品牌。</p></body></html>
      """;
  private static final String CONFIGURATION =
      """
      topics: {blockchain: {any: [区块链, blockchain]}}
      sources: [{id: practice, name: Practice, list: "http://practice.example/"}]
      """;

  private Practice() {}

  /** Makes the workspace in a temporary folder, lets {@code work} use it, and removes it. */
  public static void in(Consumer<Workspace> work) {
    try {
      Path folder = Files.createTempDirectory("policywatch");
      try {
        Workspace workspace = new Workspace(folder.resolve("sources.yml"), folder.resolve("data"));
        Files.writeString(workspace.config(), CONFIGURATION);
        fill(workspace);
        work.accept(workspace);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(Workspace workspace) {
    Instant now = Instant.now();
    PageUrl url = new PageUrl(ADDRESS);
    byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
    FetchedPage page = new FetchedPage(url, url, now, 200, Map.of(), body, null);
    PageExtractor extractor =
        new PageExtractor(List.of(new Topic("blockchain", List.of("区块链"), List.of())));
    PageResult result =
        new PageResult.Extracted(
            new Capture(url, now, 200, "0", Validators.NONE, null), extractor.extract(page));
    SourceId source = new SourceId("practice");
    try (Store store = Store.open(workspace.data());
        LuceneIndex index = LuceneIndex.open(workspace.indexFolder())) {
      Frontier frontier = store.frontier();
      frontier.discover(source, List.of(new Candidate(url, null, null)), now);
      for (Lease lease : frontier.lease(source, 1, now, Duration.ofMinutes(1))) {
        frontier.complete(lease, result, now, now.plusSeconds(60));
      }
      store.since(0, 10).forEach(index::put);
      index.commit();
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
