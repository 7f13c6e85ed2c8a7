package org.policywatch.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.policywatch.index.Announcement;
import org.policywatch.index.Fields;
import org.policywatch.model.PageKind;

/** Finds the other documents of an announcement: the official text, and its reports. */
final class Siblings {
  /** How many days a report comes after the text at most, unless they share number or title. */
  private static final long LATEST = 21;

  /** A page may carry the day of signing, and the report come out before the page. */
  private static final long EARLIEST = 7;

  private static final int MOST = 5;

  private static final Set<String> NEEDED = Set.of(Fields.KIND, Fields.DAY, Fields.ANNOUNCEMENT);

  private final IndexSearcher searcher;
  private final Query among;

  Siblings(IndexSearcher searcher, Query among) {
    this.searcher = searcher;
    this.among = among;
  }

  /** The official text that a report is about, if that is certain; else null. */
  @Nullable ScoreDoc official(int report) throws IOException {
    List<ScoreDoc> texts = of(report, PageKind.NEWS_REPORT, PageKind.POLICY_DOCUMENT);
    return texts.size() == 1 ? texts.getFirst() : null;
  }

  /** Reports of an official text, those that surely are first; at most {@value #MOST}. */
  List<ScoreDoc> reports(int official) throws IOException {
    return of(official, PageKind.POLICY_DOCUMENT, PageKind.NEWS_REPORT);
  }

  private List<ScoreDoc> of(int number, PageKind from, PageKind to) throws IOException {
    Document document = searcher.storedFields().document(number, NEEDED);
    if (!name(from).equals(document.get(Fields.KIND))) {
      return List.of();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    long day = document.getField(Fields.DAY).numericValue().longValue();
    boolean isReport = from == PageKind.NEWS_REPORT;
    long first = day - (isReport ? LATEST : EARLIEST);
    long last = day + (isReport ? EARLIEST : LATEST);
    for (String key : document.getValues(Fields.ANNOUNCEMENT)) {
      Query same = new TermQuery(new Term(Fields.ANNOUNCEMENT, key));
      any.add(
          Announcement.isSure(key)
              ? QueryBuilder.constant(same, 2)
              : QueryBuilder.constant(
                  new BooleanQuery.Builder()
                      .add(same, Occur.FILTER)
                      .add(LongField.newRangeQuery(Fields.DAY, first, last), Occur.FILTER)
                      .build(),
                  1),
          Occur.SHOULD);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(any.build(), Occur.MUST);
    all.add(new TermQuery(new Term(Fields.KIND, name(to))), Occur.FILTER);
    all.add(among, Occur.FILTER);
    return List.of(searcher.search(all.build(), MOST).scoreDocs);
  }

  private static String name(PageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
