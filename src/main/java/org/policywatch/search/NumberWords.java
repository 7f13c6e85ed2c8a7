package org.policywatch.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.policywatch.index.Fields;
import org.policywatch.index.Keys;
import org.policywatch.model.DocumentNumber;
import org.policywatch.search.Concept.Variant;
import org.policywatch.search.QueryWords.Found;

/**
 * Numbers of documents among free words, in whatever brackets or none: {@code 黔府发〔2020〕5号}, {@code
 * 黔府发2020年第5号}.
 */
final class NumberWords {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\p{IsHan}{2,20}) ?(?:["
              + Pattern.quote(DocumentNumber.OPENING)
              + "] ?((?:19|20)\\d\\d)年? ?["
              + Pattern.quote(DocumentNumber.CLOSING)
              + "] ?第? ?(\\d{1,5})(?: ?号|(?![\\d.,\\p{L}]))"
              + "|((?:19|20)\\d\\d) ?年? ?第? ?(\\d{1,5}) ?号)");

  /** The most characters before the year: 中国证券监督管理委员会公告. */
  private static final int LONGEST_AGENCY = 14;

  /** A document of this number, and one that only names it. */
  private static final float OWN = 30f;

  private static final float NAMED = 4f;

  private NumberWords() {}

  /** The numbers in a folded, lower-case text, in order. */
  static List<Found> in(String text, Terms terms) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String agency = matcher.group(1);
      String year = matcher.group(matcher.group(2) == null ? 4 : 2);
      String number = matcher.group(matcher.group(3) == null ? 5 : 3);
      List<PhraseTerm> said = terms.all(agency + " " + year + " " + number);
      found.add(
          new Found(
              matcher.start(),
              matcher.end(),
              new Concept(
                  matcher.group(),
                  List.of(new Variant(said, 1, false)),
                  List.of(),
                  null,
                  null,
                  ways(agency, year, number))));
    }
    return found;
  }

  /** True for a concept's words when they are a number. */
  static boolean isNumber(String written) {
    return NUMBER.matcher(written).matches();
  }

  /** The agency's characters may follow others: 关于黔府发. Some numbers are written with 第. */
  private static List<Query> ways(String agency, String year, String number) {
    List<BytesRef> keys = new ArrayList<>();
    for (int from = Math.max(0, agency.length() - LONGEST_AGENCY);
        from <= agency.length() - 2;
        from++) {
      String before = agency.substring(from) + year;
      keys.add(new BytesRef(Keys.number(before + "-" + number)));
      keys.add(new BytesRef(Keys.number(before + "第" + number)));
    }
    return List.of(
        QueryBuilder.constant(new TermInSetQuery(Fields.NUMBER, keys), OWN),
        QueryBuilder.constant(new TermInSetQuery(Fields.NUMBER_NAMED, keys), NAMED));
  }
}
