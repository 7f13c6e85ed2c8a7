package org.policywatch.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.policywatch.index.Fields;
import org.policywatch.index.Keys;
import org.policywatch.model.Language;
import org.policywatch.model.PageKind;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;
import org.policywatch.search.Filters.Days;
import org.policywatch.text.Nearest;

/** What {@code field:value} and {@link Filters} let through; collects the mistakes in values. */
final class FieldFilters {
  private static final Map<String, PageKind> KINDS =
      Map.of(
          "policy_document", PageKind.POLICY_DOCUMENT,
          "policy", PageKind.POLICY_DOCUMENT,
          "document", PageKind.POLICY_DOCUMENT,
          "news_report", PageKind.NEWS_REPORT,
          "news", PageKind.NEWS_REPORT,
          "report", PageKind.NEWS_REPORT,
          "list", PageKind.LIST,
          "irrelevant", PageKind.IRRELEVANT);

  private static final Map<String, Query> HAS =
      Map.of(
          "target",
          new TermQuery(new Term(Fields.HAS_TARGET, Fields.YES)),
          "deadline",
          LongField.newRangeQuery(Fields.DEADLINE, Long.MIN_VALUE, Long.MAX_VALUE));

  private final QueryWords words;
  private final Gazetteer gazetteer;
  private final LocalDate today;
  private final List<QueryProblem> problems = new ArrayList<>();

  FieldFilters(QueryWords words, Gazetteer gazetteer, LocalDate today) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.today = today;
  }

  List<QueryProblem> problems() {
    return List.copyOf(problems);
  }

  /** The documents that {@code field:value} lets through; values parted by commas are either. */
  Query of(Clause.Fact fact) {
    Function<String, Query> one = value -> one(fact, value);
    return fact.field() == FieldName.NUMBER || fact.field() == FieldName.TITLE
        ? one.apply(fact.value())
        : either(List.of(fact.value().split("[,，]")), one);
  }

  /** The documents that all filters let through; null when that is all. */
  @Nullable Query of(Filters filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    add(all, filters.regions(), name -> region(name, null));
    add(all, filters.issuers(), this::issuer);
    add(all, filters.kinds().stream().map(PageKind::name).toList(), FieldFilters::kind);
    add(all, filters.sources(), id -> new TermQuery(new Term(Fields.SOURCE, id)));
    if (!filters.published().isAny()) {
      all.add(days(Fields.DAY, filters.published()), Occur.FILTER);
    }
    if (!filters.deadline().isAny()) {
      all.add(days(Fields.DEADLINE, filters.deadline()), Occur.FILTER);
    }
    if (filters.hasTarget()) {
      all.add(HAS.get("target"), Occur.FILTER);
    }
    if (filters.afterRevision() > 0) {
      all.add(
          LongField.newRangeQuery(Fields.REVISION, filters.afterRevision() + 1, Long.MAX_VALUE),
          Occur.FILTER);
    }
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? null : query;
  }

  private static void add(
      BooleanQuery.Builder all, List<String> values, Function<String, Query> query) {
    if (!values.isEmpty()) {
      all.add(either(values, query), Occur.FILTER);
    }
  }

  private static Query either(List<String> values, Function<String, Query> query) {
    if (values.size() == 1) {
      return query.apply(values.getFirst());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    values.stream()
        .filter(value -> !value.isBlank())
        .limit(QueryParser.MOST_CLAUSES)
        .forEach(value -> any.add(query.apply(value.strip()), Occur.SHOULD));
    return any.build();
  }

  private Query one(Clause.Fact fact, String value) {
    return switch (fact.field()) {
      case REGION -> region(value, fact);
      case ISSUER -> issuer(value);
      case OUTLET -> inField(Fields.OUTLET, value);
      case OBJECT -> inField(Fields.TARGET_OBJECT, value);
      case TITLE -> inField(Fields.TITLE, value);
      case KIND -> kind(value, fact);
      case NUMBER -> number(value);
      case PUBLISHED -> days(Fields.DAY, value, fact);
      case DEADLINE -> days(Fields.DEADLINE, value, fact);
      case SINCE -> days(Fields.DAY, from(value), fact);
      case UNTIL -> days(Fields.DAY, "<=" + value, fact);
      case TARGET -> amount(value, fact);
      case HAS -> has(value, fact);
      case SOURCE -> new TermQuery(new Term(Fields.SOURCE, value));
      case TOPIC -> new TermQuery(new Term(Fields.TOPIC, value));
      case LANG -> language(value, fact);
      case ID -> new TermQuery(new Term(Fields.ID, value));
    };
  }

  private Query region(String value, Clause.@Nullable Fact fact) {
    List<Region> regions = words.regions(value);
    if (regions.isEmpty()) {
      String nearest = gazetteer.suggest(value).stream().map(Region::name).findFirst().orElse(null);
      return wrong(
          fact,
          "'" + value + "' is not a region; write a name (河北, Hebei), a group (长三角) or a code",
          nearest);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    regions.stream()
        .limit(QueryParser.MOST_CLAUSES)
        .forEach(
            region -> any.add(new TermQuery(new Term(Fields.REGION, region.code())), Occur.SHOULD));
    return any.build();
  }

  private Query issuer(String value) {
    return inField(Fields.ISSUER, value);
  }

  /** All concepts of the value in one field. */
  private Query inField(String field, String value) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.concepts(value).stream()
        .limit(QueryParser.MOST_CLAUSES)
        .forEach(concept -> all.add(QueryBuilder.in(field, concept), Occur.MUST));
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? new MatchNoDocsQuery("no words") : query;
  }

  private Query kind(String value, Clause.Fact fact) {
    PageKind kind = KINDS.get(value.toLowerCase(Locale.ROOT));
    return kind != null
        ? kind(kind.name())
        : wrong(
            fact,
            "'" + value + "' is not a kind; expected policy, news, list or irrelevant",
            Nearest.to(value, KINDS.keySet().stream().sorted().toList()).orElse(null));
  }

  private static Query kind(String name) {
    return new TermQuery(new Term(Fields.KIND, name.toLowerCase(Locale.ROOT)));
  }

  private static Query number(String value) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    String key = Keys.number(value);
    any.add(new TermQuery(new Term(Fields.NUMBER, key)), Occur.SHOULD);
    any.add(new TermQuery(new Term(Fields.NUMBER_NAMED, key)), Occur.SHOULD);
    return any.build();
  }

  private Query amount(String value, Clause.Fact fact) {
    Optional<NumberRange> range = NumberRange.parse(value);
    return range.isPresent()
        ? DoubleField.newRangeQuery(Fields.TARGET_VALUE, range.get().low(), range.get().high())
        : wrong(fact, "'" + value + "' is not a number; write >=100, 100..500 or >3万", null);
  }

  private Query has(String value, Clause.Fact fact) {
    Query query = HAS.get(value.toLowerCase(Locale.ROOT));
    return query != null
        ? query
        : wrong(
            fact,
            "'"
                + value
                + "' is nothing that a document can be asked to have; expected target or"
                + " deadline",
            Nearest.to(value, HAS.keySet().stream().sorted().toList()).orElse(null));
  }

  private Query language(String value, Clause.Fact fact) {
    return Stream.of(Language.values()).map(Language::tag).anyMatch(tag -> tag.equals(value))
        ? new TermQuery(new Term(Fields.LANGUAGE, value))
        : wrong(fact, "'" + value + "' is not a language; expected zh-Hans, zh-Hant or en", null);
  }

  private Query days(String field, String value, Clause.Fact fact) {
    Optional<Days> days = DayRanges.parse(value, today);
    return days.isPresent()
        ? days(field, days.get())
        : wrong(
            fact,
            "'"
                + fact.value()
                + "' is not a date; write 2020, 2020-07, 2020-07-13, 2020..2022, <2023 or 7d",
            null);
  }

  static Query days(String field, Days days) {
    return LongField.newRangeQuery(
        field,
        days.first() == null ? Long.MIN_VALUE : days.first().toEpochDay(),
        days.last() == null ? Long.MAX_VALUE : days.last().toEpochDay());
  }

  private static String from(String value) {
    return value.isEmpty() || !Character.isDigit(value.charAt(0)) ? value : ">=" + value;
  }

  private Query wrong(Clause.@Nullable Fact fact, String message, @Nullable String nearest) {
    int start = fact == null ? -1 : fact.span().start();
    int end = fact == null ? -1 : fact.span().end();
    problems.add(new QueryProblem(start, end, message, nearest));
    return new MatchNoDocsQuery(message);
  }
}
