package org.policywatch.index;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.policywatch.model.Article;
import org.policywatch.model.Extraction;
import org.policywatch.model.Finding;
import org.policywatch.model.Issuer;
import org.policywatch.model.PolicyMetadata;
import org.policywatch.model.RegionMention;
import org.policywatch.model.RegionRole;
import org.policywatch.model.StoredDocument;
import org.policywatch.model.Target;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;

/** Turns one stored document into the Lucene document of {@link Fields}. */
final class DocumentForm {
  /** Longer names are no names. */
  private static final int NAME_LIMIT = 200;

  private final Document out = new Document();

  private DocumentForm() {}

  static Document of(StoredDocument stored) {
    DocumentForm form = new DocumentForm();
    form.identity(stored);
    form.article(stored);
    form.policy(stored.extraction());
    form.regions(stored.extraction().facts().regions());
    form.targets(stored.extraction().facts().targets());
    Announcement.keys(stored.extraction())
        .forEach(key -> form.out.add(new StringField(Fields.ANNOUNCEMENT, key, Field.Store.YES)));
    return form.out;
  }

  private void identity(StoredDocument stored) {
    stored(Fields.ID, stored.id());
    out.add(new LongField(Fields.REVISION, stored.revision(), Field.Store.NO));
    stored(Fields.SOURCE, stored.source().value());
    column(Fields.SOURCE, stored.source().value());
    stored(Fields.URL, stored.capture().url().value());
    for (var relevance : stored.extraction().relevance()) {
      keyword(Fields.TOPIC, relevance.topic());
    }
  }

  private void article(StoredDocument stored) {
    Article article = stored.extraction().article();
    out.add(new TextField(Fields.TITLE, article.headline(), Field.Store.YES));
    keyword(Fields.TITLE_KEY, Keys.plain(article.headline()));
    words(article.text());
    out.add(new StoredField(Fields.TEXT, cut(article.text(), Fields.STORED_TEXT)));
    stored(Fields.KIND, article.kind().name().toLowerCase(Locale.ROOT));
    column(Fields.KIND, article.kind().name().toLowerCase(Locale.ROOT));
    keyword(Fields.LANGUAGE, article.language().tag());
    Finding<String> outlet = article.byline().outlet();
    if (outlet != null) {
      out.add(new TextField(Fields.OUTLET, outlet.value(), Field.Store.YES));
      words(outlet.value());
    }
    Finding<String> credited = article.byline().creditedSource();
    if (credited != null) {
      out.add(new TextField(Fields.OUTLET, credited.value(), Field.Store.NO));
    }
    LocalDate day = stored.firstSeen().atZone(ZoneOffset.UTC).toLocalDate();
    if (article.published() != null) {
      day = article.published().value().day();
      out.add(new StoredField(Fields.PUBLISHED, article.published().value().iso()));
    }
    out.add(new LongField(Fields.DAY, day.toEpochDay(), Field.Store.YES));
  }

  private void policy(Extraction extraction) {
    PolicyMetadata policy = extraction.policy();
    String headline = extraction.article().headline();
    String title = policy.documentTitle() == null ? headline : policy.documentTitle().value();
    keyword(Fields.POLICY_KEY, Keys.plain(title));
    if (!title.equals(headline)) {
      out.add(new TextField(Fields.POLICY_TITLE, title, Field.Store.YES));
      words(title);
    }
    if (policy.documentNumber() != null) {
      keyword(Fields.NUMBER, Keys.number(policy.documentNumber().value()));
      out.add(new StoredField(Fields.NUMBER, policy.documentNumber().value()));
    }
    for (var number : extraction.facts().documentNumbers()) {
      keyword(Fields.NUMBER_NAMED, Keys.number(number.quote().text()));
    }
    for (Issuer issuer : policy.issuers()) {
      out.add(new TextField(Fields.ISSUER, issuer.name(), Field.Store.YES));
      words(issuer.name());
      column(Fields.ISSUER_FACET, cut(issuer.name(), NAME_LIMIT));
      keyword(Fields.ISSUER_KEY, Keys.plain(issuer.name()));
      if (!issuer.quote().equals(issuer.name())) {
        out.add(new TextField(Fields.ISSUER, issuer.quote(), Field.Store.NO));
      }
    }
  }

  private void regions(List<RegionMention> mentions) {
    Set<String> subjects = new LinkedHashSet<>();
    Set<String> named = new LinkedHashSet<>();
    Set<String> shown = new LinkedHashSet<>();
    for (RegionMention mention : mentions) {
      boolean subject = mention.role() == RegionRole.SUBJECT;
      (subject ? subjects : named).addAll(RegionCodes.withAncestors(code(mention)));
      if (subject) {
        shown.add(mention.code() + "\t" + mention.name());
      }
    }
    for (String code : subjects) {
      keyword(Fields.REGION, code);
      column(Fields.REGION, code);
    }
    named.forEach(code -> keyword(Fields.REGION_NAMED, code));
    shown.forEach(line -> out.add(new StoredField(Fields.REGION_SHOWN, line)));
  }

  /** A new area goes by the code of the region above, and is to be found by its own. */
  private static String code(RegionMention mention) {
    return Gazetteer.standard().allByName(mention.name()).stream()
        .filter(region -> region.officialCode().equals(mention.code()))
        .map(Region::code)
        .findFirst()
        .orElse(mention.code());
  }

  private void targets(List<Target> targets) {
    if (targets.isEmpty()) {
      return;
    }
    keyword(Fields.HAS_TARGET, Fields.YES);
    List<TargetRow> rows = targets.stream().map(TargetRow::of).toList();
    for (TargetRow row : rows) {
      if (row.deadline() != null) {
        out.add(new LongField(Fields.DEADLINE, row.deadline().toEpochDay(), Field.Store.NO));
      }
      if (row.digits() != null) {
        out.add(
            new DoubleField(Fields.TARGET_VALUE, Double.parseDouble(row.digits()), Field.Store.NO));
      }
      out.add(new TextField(Fields.TARGET_OBJECT, row.object(), Field.Store.NO));
    }
    out.add(new StoredField(Fields.TARGETS, TargetRow.write(rows)));
  }

  /** One field has the words of all, so that a query with many wordings need not ask each field. */
  private void words(String text) {
    out.add(new TextField(Fields.TEXT, text, Field.Store.NO));
  }

  private void keyword(String field, String value) {
    if (!value.isEmpty()) {
      out.add(new StringField(field, cut(value, 2_048), Field.Store.NO));
    }
  }

  private void column(String field, String value) {
    out.add(new SortedSetDocValuesField(field, new BytesRef(value)));
  }

  private void stored(String field, String value) {
    out.add(new StringField(field, value, Field.Store.YES));
  }

  private static String cut(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, limit);
  }
}
