package org.policywatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.policywatch.config.ConfigFile;
import org.policywatch.config.ConfigResult;
import org.policywatch.extract.PageExtractor;
import org.policywatch.model.Extraction;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageKind;
import org.policywatch.model.PageUrl;

/** What the demo shows is right: every page is read as it was meant. */
class DemoPagesTest {
  private static final Map<String, PageKind> KINDS =
      Map.of(
          "policy", PageKind.POLICY_DOCUMENT,
          "news", PageKind.NEWS_REPORT,
          "irrelevant", PageKind.IRRELEVANT);

  private final Map<DemoPage, Extraction> read = read();

  @Test
  void everyPageYieldsItsTitle() {
    List<String> wrong = new ArrayList<>();
    read.forEach(
        (page, found) -> {
          if (!found.article().headline().equals(page.field("title"))) {
            wrong.add(page.path() + ": " + found.article().headline());
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPageYieldsItsDay() {
    List<String> wrong = new ArrayList<>();
    read.forEach(
        (page, found) -> {
          var published = found.article().published();
          if (published == null || !published.value().iso().startsWith(page.day())) {
            wrong.add(page.path() + ": " + published);
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPageIsOfItsKindAndYieldsItsTargets() {
    List<String> wrong = new ArrayList<>();
    List<String[]> expected =
        Resources.text("expected.tsv").lines().skip(1).map(it -> it.split("\\|", -1)).toList();
    read.forEach(
        (page, found) -> {
          String[] row =
              expected.stream()
                  .filter(it -> page.path().endsWith(it[0].replace("!", "")))
                  .findFirst()
                  .orElseThrow();
          if (row[0].startsWith("!")) {
            return;
          }
          if (found.article().kind() != KINDS.get(row[1])) {
            wrong.add(page.path() + ": " + found.article().kind());
          }
          List<String> missing =
              new ArrayList<>(row[2].length() < 2 ? List.of() : List.of(row[2].split(",")));
          List<String> targets =
              found.facts().targets().stream().map(it -> it.quantity().quote().text()).toList();
          for (String target : targets) {
            missing.stream().filter(target::contains).findFirst().ifPresent(missing::remove);
          }
          if (!missing.isEmpty() || row[2].equals("-") && !targets.isEmpty()) {
            wrong.add(page.path() + ": targets " + targets + ", missing " + missing);
          }
        });
    assertThat(wrong).isEmpty();
  }

  private static Map<DemoPage, Extraction> read() {
    ConfigResult.Valid settings =
        (ConfigResult.Valid) ConfigFile.parse("demo", DemoSites.configuration());
    PageExtractor extractor = new PageExtractor(settings.settings().topics());
    Map<DemoPage, Extraction> out = new LinkedHashMap<>();
    for (DemoSite site : DemoSite.ALL) {
      Map<String, Served> served = new Rendering(site, 1).served();
      for (DemoPage page : Resources.pages(site.host(), 1)) {
        if (!page.path().startsWith(DemoSite.FORBIDDEN)) {
          out.put(page, extractor.extract(fetched(site, page, served.get(page.path()))));
        }
      }
    }
    return out;
  }

  private static FetchedPage fetched(DemoSite site, DemoPage page, Served served) {
    PageUrl url = PageUrl.parse(site.address(page.path())).orElseThrow();
    Map<String, List<String>> headers = Map.of("content-type", List.of(served.contentType()));
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    return new FetchedPage(url, url, now, 200, headers, served.body(), null);
  }
}
