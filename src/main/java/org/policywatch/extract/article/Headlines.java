package org.policywatch.extract.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.Labels;
import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.PageLink;
import org.policywatch.extract.page.Texts;
import org.policywatch.extract.page.WrittenTimes;
import org.policywatch.model.Finding;

/** The headline: rules in order, best evidence first. */
final class Headlines {
  /** What label tables of documents and of letters to an office tell besides the title. */
  private static final String[] BESIDE_TITLES = {
    "索引号", "发文机关", "发文字号", "成文日期", "发布日期", "主题分类", "发布机构", "来信人", "写信人", "来信时间", "写信时间"
  };

  private static final int SHORTEST = 4;
  private static final int LONGEST = 300;
  private static final int MOST_LINKS = 500;

  /** So far into the box of the text its headline may stand. */
  private static final int INSIDE = 6;

  /** The name of a column is shorter. */
  private static final int COLUMN = 6;

  private static final Pattern CRUMBS =
      Pattern.compile("^(?:您?(?:当前|现在|所在)的?位置|您的位置|目前位置|首页\\s?[>»›])|\\s[>»›]\\s.{0,20}\\s?[>»›]");

  private static final Pattern TITLE_NAME =
      Pattern.compile("title|headline|biaoti|tit\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern KIND = Pattern.compile("^[\\[【][^\\]】]{1,8}[\\]】]\\s?");

  private record Rule(String name, Function<Headlines, Optional<String>> find) {}

  /** Best evidence first. */
  private static final List<Rule> RULES =
      List.of(
          new Rule("meta.ArticleTitle", h -> h.page.meta("ArticleTitle", "article_title")),
          new Rule("label.标题", Headlines::labelled),
          new Rule("line-in-title", Headlines::lineInTitle),
          new Rule("json-ld.headline", Headlines::jsonLd),
          new Rule("h1", h -> h.heading(1, 1)),
          new Rule("meta.og", h -> h.page.meta("og:title", "twitter:title").map(h::withoutSite)),
          new Rule("own-link", Headlines::ownLink),
          new Rule("class.title", Headlines::titleClass),
          new Rule("h2-h3", h -> h.heading(2, 3)),
          new Rule("line-above-text", Headlines::lineAboveText),
          new Rule("title", Headlines::documentTitle),
          new Rule(
              "label.名称", h -> h.labels.first("名称", "文件名称", "信息名称").map(Labels.Labelled::value)));

  private final PageDom page;
  private final Labels labels;
  private final SiteName site;
  private final int textFrom;

  Headlines(PageDom page, Labels labels, SiteName site, int textFrom) {
    this.page = page;
    this.textFrom = textFrom;
    this.labels = labels;
    this.site = site;
  }

  @Nullable Finding<String> find() {
    for (Rule rule : RULES) {
      Optional<String> found = rule.find().apply(this).map(Texts::tidy).filter(Headlines::isTitle);
      if (found.isPresent()) {
        String whole = uncut(found.get());
        Optional<String> below = isColumn(whole) ? titleClass() : Optional.empty();
        String headline = below.filter(it -> !isColumn(it)).orElse(whole);
        return new Finding<>(headline, rule.name(), headline);
      }
    }
    return null;
  }

  /** 新聞公報: sites print the name of the column as a heading, the headline in its own box. */
  private static boolean isColumn(String title) {
    return title.length() <= COLUMN && Texts.han(title) == title.length();
  }

  private static boolean isTitle(String text) {
    return text.length() <= LONGEST && Texts.key(text).length() >= SHORTEST;
  }

  /** A title that a template cut short, made whole from the line that starts with it. */
  private String uncut(String title) {
    if (!title.endsWith("…") && !title.endsWith("...")) {
      return title;
    }
    String key = Texts.key(title);
    for (Line line : page.lines()) {
      if (line.index() > 400) {
        break;
      }
      boolean longer = line.text().length() > title.length() - 3 && line.text().length() < LONGEST;
      if (longer && !line.furniture() && Texts.key(line.text()).startsWith(key)) {
        return line.text();
      }
    }
    return title;
  }

  private Optional<String> labelled() {
    return labels
        .first("标题", "標題", "信件标题", "来信标题")
        .filter(value -> labels.count(BESIDE_TITLES) >= 2)
        .map(Labels.Labelled::value);
  }

  /** The longest shown line with which {@code <title>} starts: site names come behind. */
  private Optional<String> lineInTitle() {
    String title = Texts.key(page.title());
    Set<String> parts =
        TitleParts.of(page.title()).stream().map(Texts::key).collect(Collectors.toSet());
    String shared = page.meta("og:title").map(Texts::key).orElse("");
    Line best = null;
    String bestKey = "";
    boolean bestHeads = false;
    for (Line line : page.lines()) {
      if (line.index() > 600 || line.text().length() > LONGEST || line.text().length() < SHORTEST) {
        continue;
      }
      if (Texts.beginsElsewhere(line.text(), title)) {
        continue;
      }
      String start = Texts.key(line.text().substring(0, SHORTEST));
      if (!title.contains(start)) {
        continue;
      }
      String key = Texts.key(line.text());
      boolean heads = line.heading() > 0 && title.contains(key);
      boolean whole = parts.contains(key) || title.equals(key) || key.length() >= 10;
      boolean behind = parts.contains(key) || page.title().endsWith(": " + line.text());
      boolean fits = heads || (title.startsWith(key) || behind) && whole && !line.isLinks();
      boolean better =
          key.length() > bestKey.length()
              && (heads || !bestHeads || title.startsWith(key))
              && !(bestHeads && bestKey.equals(shared));
      if (fits
          && better
          && key.length() >= SHORTEST
          && !site.is(line.text())
          && !(line.heading() > 0 && site.leadsHome(line))) {
        best = line;
        bestKey = key;
        bestHeads = heads;
      }
    }
    int longest = parts.stream().mapToInt(String::length).max().orElse(0);
    // the body that signs below is the beginning of many a title
    boolean enough =
        bestKey.length() >= Math.min(8, title.length() / 4)
            && (bestHeads || bestKey.length() * 2 >= longest);
    return best != null && enough ? Optional.of(whole(best, title)) : Optional.empty();
  }

  /** A headline of two lines, when both stand in {@code <title>} or in one heading. */
  private String whole(Line line, String title) {
    if (line.index() + 1 >= page.lines().size()) {
      return line.text();
    }
    Line next = page.lines().get(line.index() + 1);
    String both = Texts.key(line.text()) + Texts.key(next.text());
    boolean oneHeading = line.heading() > 0 && next.block() == line.block();
    boolean longer = both.length() > Texts.key(line.text()).length() && next.text().length() < 80;
    boolean ends = page.meta("og:title").map(Texts::key).orElse("").equals(Texts.key(line.text()));
    return longer && (oneHeading || title.contains(both) && !site.is(next.text()) && !ends)
        ? line.text() + ' ' + next.text()
        : line.text();
  }

  private Optional<String> jsonLd() {
    return page.jsonLd().stream()
        .map(node -> node.path("headline").asText(""))
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private Optional<String> heading(int from, int to) {
    return page.lines().stream()
        .filter(line -> line.heading() >= from && line.heading() <= to && !line.furniture())
        .filter(line -> !line.isLinks() && !site.is(line.text()))
        .map(line -> whole(line, ""))
        .map(this::withoutKind)
        .filter(text -> Texts.key(text).length() >= 6)
        .findFirst();
  }

  /** {@code [资讯] 渡船停航}: forums set the kind before a headline that {@code <title>} tells. */
  private String withoutKind(String heading) {
    String rest = KIND.matcher(heading).replaceFirst("");
    return page.title().startsWith(rest) ? rest : heading;
  }

  /**
   * What the link to this very page says in the list of an issue, where a line above the text says
   * the same.
   */
  private Optional<String> ownLink() {
    String own = page.url().value();
    String file = own.substring(own.lastIndexOf('/') + 1);
    int to = Math.min(textFrom + INSIDE, page.lines().size());
    List<Line> above = page.lines().subList(0, to);
    return page.links().stream()
        .limit(file.isEmpty() ? 0 : MOST_LINKS)
        .filter(link -> link.text().length() >= SHORTEST)
        .filter(link -> link.element().attr("href").endsWith(file))
        .map(PageLink::text)
        .limit(3)
        .filter(text -> above.stream().anyMatch(it -> !it.isLinks() && it.text().equals(text)))
        .findFirst();
  }

  private Optional<String> titleClass() {
    return page.lines().stream()
        .filter(line -> !line.furniture() && !line.isLinks() && line.index() < 300)
        .filter(
            line -> TITLE_NAME.matcher(line.block().className() + " " + line.block().id()).find())
        .map(Line::text)
        .filter(text -> Texts.key(text).length() >= 6)
        .findFirst();
  }

  /**
   * Newspapers on the web name only themselves in {@code <title>}: the line above the text counts.
   */
  private Optional<String> lineAboveText() {
    String title = withoutSite(page.title());
    if (!title.isEmpty() && !SiteName.looksLikeSite(title) && Texts.key(title).length() >= COLUMN) {
      return Optional.empty();
    }
    for (int i = textFrom - 1; i >= 0 && i > textFrom - 10; i--) {
      Line line = page.lines().get(i);
      boolean says =
          line.weight() >= 6
              && line.text().length() <= 80
              && line.text().indexOf('。') < 0
              && !CRUMBS.matcher(line.text()).find();
      boolean info =
          !Labels.in(List.of(line)).all().isEmpty() || WrittenTimes.first(line.text()).isPresent();
      if (says && !info && !line.isLinks() && !line.furniture() && !site.is(line.text())) {
        return Optional.of(line.text());
      }
    }
    return Optional.empty();
  }

  private Optional<String> documentTitle() {
    return Optional.of(TitleTag.of(page, withoutSite(page.title()), textFrom))
        .filter(text -> !text.isBlank());
  }

  private String withoutSite(String title) {
    return site.cutFrom(title);
  }
}
