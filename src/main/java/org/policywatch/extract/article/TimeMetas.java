package org.policywatch.extract.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.page.WrittenTimes;
import org.policywatch.model.PageTime;

/**
 * Meta tags that hold the time of publication, known by their names: every family of sites has its
 * own ({@code article:published_time}, {@code parsely-pub-date}, {@code DC.date.issued}), and they
 * are made of the same few words.
 */
final class TimeMetas {
  /** Names without their separators that say it. */
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "pub(?:lish|lished|lication|lic)?(?:date|time|day|at|on)$"
              + "|(?:date|time)(?:of)?pub(?:lish|lished|lication|lic)$"
              + "|(?:article|origin|post|first|nrk)published$|^published$"
              + "|posted?(?:date|time|on|at)$|(?:date|time)posted$|articledateoriginal$"
              + "|^datereleased?$|^sailthrudate$|^citation(?:online)?date$|^ogtime$"
              + "|weiboarticlecreateat$");

  /** Names that now and then hold another day. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "date$|^date|timestamp$|gentime$|creat(?:e|ed|ion)(?:time|at|on)?$|issued$|dateline$"
              + "|^publishid$|upload(?:ed)?(?:date|time|on|at)?$");

  private static final Pattern OTHER =
      Pattern.compile(
          "modif|updat|change|revis|review|expir|valid|copyright|build|generat|make|event|start"
              + "|end|birth|accept|receiv|deadline|today|current|server|unpub|avail|cache|verif"
              + "|format");

  private final PageDom page;
  private final Function<String, Optional<PageTime>> read;

  /**
   * @param read the time of a value, when it can be the day
   */
  TimeMetas(PageDom page, Function<String, Optional<PageTime>> read) {
    this.page = page;
    this.read = read;
  }

  Optional<String> published() {
    return first(name -> PUBLISHED.matcher(name).find() && !OTHER.matcher(name).find());
  }

  /** Baidu's own accounts call the day of a piece {@code dateUpdate}. */
  Optional<String> vague() {
    return first(
        name ->
            VAGUE.matcher(name).find() && !OTHER.matcher(name).find() || name.equals("dateupdate"));
  }

  /**
   * The first day, written ones before counted ones, whose place is unknown; of those that name the
   * same one the most exact.
   */
  private Optional<String> first(Predicate<String> says) {
    String best = null;
    PageTime known = null;
    for (Map.Entry<String, List<String>> meta : page.metas().entrySet()) {
      boolean said = mayTell(meta.getKey()) && says.test(key(meta.getKey()));
      for (String value : said ? meta.getValue() : List.<String>of()) {
        PageTime time = read.apply(value).orElse(null);
        boolean exacter =
            time != null
                && (known == null
                    || best == null
                    || WrittenTimes.isEpoch(best) && !WrittenTimes.isEpoch(value)
                    || time.day().equals(known.day())
                        && time.iso().length() > known.iso().length());
        best = exacter ? value : best;
        known = exacter ? time : known;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Most names are of titles, pictures and authors. */
  private static boolean mayTell(String name) {
    return name.contains("date")
        || name.contains("time")
        || name.contains("pub")
        || name.contains("creat")
        || name.contains("issue")
        || name.contains("post")
        || name.contains("upload");
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
