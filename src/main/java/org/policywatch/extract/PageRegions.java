package org.policywatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.extract.page.PageDom;
import org.policywatch.extract.region.RegionFinder;
import org.policywatch.extract.text.Passage;
import org.policywatch.model.Issuer;
import org.policywatch.model.Quote;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;

/** Of which region a page's policy is; the other regions of the text are only mentioned. */
final class PageRegions {
  private static final Pattern SITE_CODE = Pattern.compile("[1-8]\\d{5,12}");

  private static final int LONGEST_VENUE = 30;

  /** What goes on behind the place where a meeting is held: 在成都国际会议中心召开. */
  private static final Pattern VENUE =
      Pattern.compile("[^，,。；在]{0,10}?(?:召开|召開|举行|舉行|举办|舉辦|开幕|開幕|闭幕|閉幕|落幕|揭幕)");

  /** What goes on behind the place where a report was written. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\d{1,2}月\\d{1,2}日[电電讯訊]|, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2} \\(");

  private final RegionFinder finder;
  private final Gazetteer gazetteer = Gazetteer.standard();

  PageRegions(RegionFinder finder) {
    this.finder = finder;
  }

  /** The region that the site itself says it belongs to: meta SiteIDCode starts with its code. */
  @Nullable Region home(PageDom page) {
    String id = page.meta("SiteIDCode").orElse("");
    if (!SITE_CODE.matcher(id).matches()) {
      return null;
    }
    return gazetteer
        .byCode(id.substring(0, 6))
        .or(() -> gazetteer.byCode(id.substring(0, 4) + "00"))
        .or(() -> gazetteer.byCode(id.substring(0, 2) + "0000"))
        .orElse(null);
  }

  /** The regions of the text with their roles; subjects that the text does not name come last. */
  List<RegionMention> withRoles(KnownDocument document, List<Issuer> issuers) {
    List<RegionMention> mentioned = document.found().regions();
    LocalDate reference = document.reference();
    String title = document.title() == null ? "" : document.title();
    List<Supplier<List<RegionMention>>> rules =
        List.of(
            () -> in(title, reference),
            () -> issuers.stream().flatMap(issuer -> issued(issuer, reference).stream()).toList(),
            () -> in(document.headline(), reference),
            () -> ofSite(document),
            () -> firstSentence(mentioned, document.text()));
    List<RegionMention> subjects = List.of();
    for (Supplier<List<RegionMention>> rule : rules) {
      subjects =
          subjects.isEmpty()
              ? lowest(rule.get().stream().map(r -> asInText(r, mentioned)).toList())
              : subjects;
    }
    return merged(mentioned, subjects);
  }

  private List<RegionMention> issued(Issuer issuer, LocalDate reference) {
    List<RegionMention> named = in(issuer.name(), reference);
    return named.isEmpty() ? in(issuer.quote(), reference) : named;
  }

  private List<RegionMention> in(String text, LocalDate reference) {
    return text.isEmpty() ? List.of() : finder.find(Passage.of(text, reference));
  }

  private static List<RegionMention> ofSite(KnownDocument document) {
    Region home = document.isDocument() ? document.home() : null;
    return home == null
        ? List.of()
        : List.of(
            new RegionMention(
                home.officialCode(), home.name(), RegionRole.SUBJECT, new Quote("", 0, 0)));
  }

  private static List<RegionMention> firstSentence(List<RegionMention> mentioned, String text) {
    int end = text.indexOf('。');
    int line = text.indexOf('\n');
    int stop = end < 0 ? line : line < 0 ? end : Math.min(end, line);
    int to = stop < 0 ? Math.min(200, text.length()) : stop;
    List<RegionMention> first =
        mentioned.stream().filter(region -> region.quote().start() < to).toList();
    List<RegionMention> meant =
        first.stream().filter(region -> !isVenue(region.quote(), text)).toList();
    return meant.isEmpty() ? first : meant;
  }

  /** 在成都召开, HOHHOT, Nov. 2 (Xinhua): where something was held or written. */
  private static boolean isVenue(Quote place, String text) {
    int end = Math.min(text.length(), place.end() + LONGEST_VENUE);
    return VENUE.matcher(text).region(place.end(), end).lookingAt()
            && place.start() > 0
            && "在于於".indexOf(text.charAt(place.start() - 1)) >= 0
        || DATELINE.matcher(text).region(place.end(), end).lookingAt();
  }

  /** A short name in a headline is the place of that name which the text tells in full. */
  private RegionMention asInText(RegionMention region, List<RegionMention> mentioned) {
    String seen = region.quote().text();
    for (RegionMention other : mentioned) {
      boolean fuller = other.name().contains(seen) || other.quote().text().contains(seen);
      if (fuller
          && seen.length() > 1
          && !other.code().equals(region.code())
          && mentioned.stream().noneMatch(m -> m.code().equals(region.code()))) {
        return other;
      }
    }
    return region;
  }

  /** 江苏省苏州市 is about 苏州: the region above only tells where. */
  private List<RegionMention> lowest(List<RegionMention> regions) {
    return regions.stream()
        .filter(
            region ->
                regions.stream()
                    .noneMatch(
                        other ->
                            !other.code().equals(region.code())
                                && gazetteer.within(other.code(), region.code())))
        .toList();
  }

  private static List<RegionMention> merged(
      List<RegionMention> mentioned, List<RegionMention> subjects) {
    Set<String> subjectKeys = subjects.stream().map(PageRegions::key).collect(Collectors.toSet());
    Map<String, RegionMention> merged = new LinkedHashMap<>();
    for (RegionMention region : mentioned) {
      boolean subject = subjectKeys.contains(key(region));
      merged.putIfAbsent(
          key(region), region.withRole(subject ? RegionRole.SUBJECT : RegionRole.MENTIONED));
    }
    for (RegionMention subject : subjects) {
      merged.putIfAbsent(
          key(subject),
          new RegionMention(
              subject.code(), subject.name(), RegionRole.SUBJECT, new Quote("", 0, 0)));
    }
    return new ArrayList<>(merged.values());
  }

  /** With the name: 雄安新区 has the code of the province, and is not the province. */
  private static String key(RegionMention region) {
    return region.code() + region.name();
  }
}
