package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.Extraction;

/** Whatever the bytes, a record comes out, in time. */
@Timeout(60)
class HostilePageTest {
  private static final String PARAGRAPH = "<p>区块链行动计划提出，到2025年建成三个园区。</p>";

  private static Extraction extract(byte[] body) {
    return Records.of(body, "http://hostile.example/a.html", Map.of());
  }

  private static Extraction extract(String html) {
    return extract(html.getBytes(StandardCharsets.UTF_8));
  }

  /** Tables are parsed a hundred times slower than boxes, whatever the limit of depth. */
  @ParameterizedTest
  @CsvSource({
    "<div>, 200000",
    "<b>, 200000",
    "<a href=x>, 50000",
    "<font>, 50000",
    "<div class=share>, 50000",
    "<ul><li>, 20000",
    "<table><tr><td>, 10000"
  })
  void deepNestingDoesNotOverflow(String tag, int times) {
    Extraction extraction = extract("<title>深</title>" + tag.repeat(times) + PARAGRAPH);

    assertThat(extraction.article().text()).contains("区块链行动计划");
  }

  @Test
  void nothingAtAllGivesAnEmptyRecordWithWarnings() {
    assertThat(extract("").warnings()).contains("the page has no text", "the page has no title");
    assertThat(extract(new byte[] {(byte) 0xFF, (byte) 0xFE}).article().text()).isEmpty();
  }

  @Test
  void whereTheTextOfAnEmptyPageIsIsTold() {
    assertThat(
            extract("<frameset><frame src=left.html><frame src=/main.html></frameset>").warnings())
        .contains(
            "its text may be in its frames:"
                + " http://hostile.example/left.html, http://hostile.example/main.html");
    assertThat(extract("<meta http-equiv=Refresh content='0;url=/new.html'>").warnings())
        .contains("it sends its readers on: 0;url=/new.html");
    assertThat(extract(PARAGRAPH + "<iframe src=/ad.html></iframe>").warnings())
        .noneMatch(warning -> warning.contains("frames"));
  }

  @Test
  void plainTextWithoutTagsIsText() {
    assertThat(extract("河北省印发区块链行动计划，到2022年培育20家企业。").article().text()).contains("培育20家企业");
  }

  @Test
  void nulBytesVanish() {
    assertThat(extract("<p>区块链\0行动\0计划提出新的目标，共有三项。</p>").article().text()).contains("区块链行动计划");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=/x.html>",
        "<div><a href=/x.html></a></div>",
        "<svg><a href=/x.html>标题标题</a></svg>",
        "<p style=display:none><a href=/x.html>标题标题标题</a></p>",
      })
  void linksThatShowNothingAreNoReasonToFail(String html) {
    assertThat(extract(html).article().text()).isEmpty();
  }

  /** Two seconds on an idle machine; the limit leaves room for a busy one. */
  @Test
  void tenMegabytesTakeSeconds() {
    StringBuilder html = new StringBuilder(10_100_000).append("<h1>长文</h1>");
    while (html.length() < 10_000_000) {
      html.append("<p>The ledger of district ")
          .append(html.length())
          .append(" grew again, as it has");
      html.append(" done every year since the plan began, and nobody knows for how long.</p>\n");
    }
    long start = System.nanoTime();

    Extraction extraction = extract(html.toString());

    assertThat(extraction.article().text()).hasSizeGreaterThan(2_000_000);
    assertThat(extraction.warnings()).anyMatch(warning -> warning.contains("searched"));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
  }

  /** Where each entry has a class of its own, each is a group at first. */
  @ParameterizedTest
  @CsvSource({"<li>, 20000", "<li><p class='entry n%d'>, 60000"})
  void manyLinksTakeLinearTime(String entry, int times) {
    StringBuilder html = new StringBuilder("<ul>");
    for (int i = 0; i < times; i++) {
      html.append(entry.formatted(i))
          .append("<a href='/2024/")
          .append(i)
          .append(".html'>关于第")
          .append(i)
          .append("号事项的通知</a>2024-01-02</li>");
    }
    long start = System.nanoTime();

    Extraction extraction = extract(html.toString());

    assertThat(extraction.links().items()).isNotEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void manyAnnexesWithoutATextTakeLinearTime() {
    String html = "<p>附件 <a href='/a/1'>名单</a></p><h4>表</h4>".repeat(60_000);
    long start = System.nanoTime();

    extract(html);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void aLongStatedTextIsNotSearchedForEachOfManyLines() {
    StringBuilder html =
        new StringBuilder("<script type='application/ld+json'>{\"articleBody\":\"");
    html.append("a".repeat(99_000)).append("\"}</script>");
    String nearly = "a".repeat(19) + "b, ";
    html.append(("<p>" + nearly.repeat(3) + "it says.</p>").repeat(60_000));
    long start = System.nanoTime();

    assertThat(extract(html.toString()).article().text()).isNotEmpty();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"记者文字丨林远 图片", "x.x.x@x.x.x.x", "文字/制作制图设计"})
  void linesThatAreNearlyCreditsOrContactsTakeLittleTime(String nearly) {
    String line = nearly.repeat(120 / nearly.length());
    long start = System.nanoTime();

    assertThat(extract(("<p>" + line + "！</p>").repeat(12_000)).article().text()).isNotNull();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年13月45日",
        "{\"@graph\":[[[[]]]]}",
        "[[[[[[",
        "<!--<$[信息内容]>begin-->",
        "createPageHTML(99999999999,0",
        "来源：来源：来源：",
        "发布日期：",
        "《《《《《",
        "http://[::::",
        "javascript:openUrl('')",
        "&#x110000;",
        "\uD800"
      })
  void oddPiecesEverywhereDoNotThrow(String piece) {
    String html =
        "<title>"
            + piece
            + "</title><script type='application/ld+json'>"
            + piece
            + "</script><meta name=PubDate content=\""
            + piece
            + "\">"
            + "<a href=\""
            + piece
            + "\" onclick=\""
            + piece
            + "\">"
            + piece
            + "标题标题</a><h1>"
            + piece
            + "</h1>"
            + piece.repeat(50)
            + PARAGRAPH
            + "<script>"
            + piece
            + "</script>";

    assertThat(extract(html).article().text()).isNotNull();
  }

  /** Cut, swapped and overwritten fixtures, the same ones each time. */
  @Test
  void mutatedPagesNeverThrow() throws IOException {
    Random random = new Random(20_260_923);
    List<Path> pages;
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/pages"))) {
      pages = files.filter(path -> path.endsWith("page.html")).sorted().toList();
    }
    for (int round = 0; round < 90; round++) {
      byte[] page = Files.readAllBytes(pages.get(round % pages.size()));
      byte[] mutated = mutate(page, random);

      assertThat(extract(mutated)).as("round %d", round).isNotNull();
    }
  }

  private static byte[] mutate(byte[] page, Random random) {
    byte[] mutated = Arrays.copyOf(page, 1 + random.nextInt(page.length));
    for (int i = random.nextInt(40); i > 0; i--) {
      int at = random.nextInt(mutated.length);
      switch (random.nextInt(3)) {
        case 0 -> mutated[at] = (byte) random.nextInt(256);
        case 1 -> mutated[at] = (byte) "<>\"'/=&;-0".charAt(random.nextInt(10));
        default -> {
          int from = random.nextInt(mutated.length);
          int length = Math.min(random.nextInt(200), mutated.length - Math.max(at, from));
          System.arraycopy(mutated, from, mutated, at, length);
        }
      }
    }
    return mutated;
  }
}
