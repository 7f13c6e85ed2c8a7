package org.policywatch.alert.digest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.match.Watch;
import org.policywatch.model.Extraction;
import org.policywatch.model.Finding;
import org.policywatch.model.Issuer;
import org.policywatch.model.PageKind;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Target;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;

/** Cuts what a watch found down to what a reader wants; pure. */
public final class SectionBuilder {
  private static final int ITEMS = 25;

  /** Programs want them all; how many people are shown is {@link Digest}'s. */
  private static final int AIMS = 50;

  private static final int CHANGES = 6;
  private static final int REMINDERS = 20;

  /** Of what there is besides, so much is linked. */
  private static final int REST = 100;

  private static final Comparator<News> IMPORTANCE =
      Comparator.comparing((News news) -> !isOfficial(news.document()))
          .thenComparing(news -> own(news.document()).isEmpty())
          .thenComparing(News::isNew);

  private static final Comparator<Target> TELLING =
      Comparator.comparing((Target target) -> target.deadline() == null)
          .thenComparing(target -> -target.assessment().confidence());

  private final LocalDate day;
  private final Watch.Language language;

  /**
   * For digests of one day in one language.
   *
   * @param day from which the days to a deadline are counted
   */
  public SectionBuilder(LocalDate day, Watch.Language language) {
    this.day = day;
    this.language = language;
  }

  /**
   * A watch and what it found; official texts first, then what has targets, then what changed.
   *
   * @param silent sources that cannot be read any more, with the reason
   */
  public Digest.Section section(
      Watch watch, List<News> news, List<Upcoming> upcoming, List<String> silent) {
    List<News> sorted = news.stream().sorted(IMPORTANCE).toList();
    List<Digest.Item> items = sorted.stream().limit(ITEMS).map(this::item).toList();
    List<News> others = sorted.stream().skip(ITEMS).toList();
    List<Digest.Link> rest = others.stream().limit(REST).map(SectionBuilder::link).toList();
    int fresh = (int) others.stream().filter(News::isNew).count();
    List<Digest.Reminder> reminders =
        upcoming.stream()
            .sorted(Comparator.comparing(Upcoming::deadline))
            .limit(REMINDERS)
            .map(this::reminder)
            .toList();
    return new Digest.Section(
        watch.id(),
        Plain.line(watch.query()),
        items,
        rest,
        new Digest.Untold(fresh, others.size() - fresh, upcoming.size() - reminders.size()),
        reminders,
        silent.stream().map(Plain::line).toList(),
        null);
  }

  /** A watch that could not be run. */
  public Digest.Section problem(Watch watch, String problem) {
    return new Digest.Section(
        watch.id(),
        Plain.line(watch.query()),
        List.of(),
        List.of(),
        Digest.Untold.NOTHING,
        List.of(),
        List.of(),
        Plain.line(problem));
  }

  private static Digest.Link link(News news) {
    return new Digest.Link(title(news.document()), url(news.document()));
  }

  private Digest.Item item(News news) {
    StoredDocument document = news.document();
    Extraction extraction = document.extraction();
    List<Target> own = own(document);
    return new Digest.Item(
        news.isNew(),
        isOfficial(document),
        document.id(),
        title(document),
        url(document),
        regions(extraction),
        extraction.policy().issuers().stream().map(Issuer::name).map(Plain::line).toList(),
        day(extraction),
        own.stream().sorted(TELLING).limit(AIMS).map(SectionBuilder::aim).toList(),
        Math.max(0, own.size() - AIMS),
        news.changes().stream().limit(CHANGES).map(Plain::line).toList(),
        news.also().stream().map(SectionBuilder::also).toList());
  }

  private static boolean isOfficial(StoredDocument document) {
    return document.extraction().article().kind() == PageKind.POLICY_DOCUMENT;
  }

  /** Not those of other regions that it is compared with. */
  private static List<Target> own(StoredDocument document) {
    return document.extraction().facts().targets().stream()
        .filter(target -> !target.isComparison())
        .toList();
  }

  private static String title(StoredDocument document) {
    String headline = Plain.line(document.extraction().article().headline());
    return headline.isEmpty() ? url(document) : headline;
  }

  private static String url(StoredDocument document) {
    return Plain.line(document.capture().url().value());
  }

  private List<String> regions(Extraction extraction) {
    return extraction.facts().regions().stream()
        .filter(region -> region.role() == RegionRole.SUBJECT)
        .map(this::name)
        .distinct()
        .map(Plain::line)
        .toList();
  }

  private String name(RegionMention mention) {
    Function<Region, String> english = Region::englishName;
    return language == Watch.Language.ZH
        ? mention.name()
        : Gazetteer.standard().byCode(mention.code()).map(english).orElse(mention.name());
  }

  private static String day(Extraction extraction) {
    return Optional.ofNullable(extraction.article().published())
        .map(found -> found.value().iso())
        .map(iso -> iso.substring(0, Math.min(10, iso.length())))
        .orElse("");
  }

  private static Digest.Aim aim(Target target) {
    return new Digest.Aim(
        Plain.line(target.quantity().quote().text()),
        Plain.line(target.object()),
        target.deadline() == null ? null : target.deadline().day(),
        Plain.line(target.sentence().text()));
  }

  private static Digest.Also also(StoredDocument document) {
    @Nullable Finding<String> outlet = document.extraction().article().byline().outlet();
    String name = outlet == null ? document.source().value() : outlet.value();
    return new Digest.Also(Plain.line(name), url(document));
  }

  private Digest.Reminder reminder(Upcoming upcoming) {
    return new Digest.Reminder(
        upcoming.document().id(),
        title(upcoming.document()),
        url(upcoming.document()),
        regions(upcoming.document().extraction()),
        aim(upcoming.target()),
        ChronoUnit.DAYS.between(day, upcoming.deadline()));
  }
}
