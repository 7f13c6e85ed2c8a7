package org.policywatch.index;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.policywatch.text.FoldedText;
import org.policywatch.text.Folding;

/** Cuts folded text into pairs of characters, words and numbers, see {@link WordAnalyzer}. */
final class WordTokenizer extends Tokenizer {
  /** Longer words are no words: base64, keys. They are cut. */
  private static final int WORD_LIMIT = 64;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  private FoldedText text = FoldedText.of("");
  private String folded = "";
  private int at;

  @Override
  public void reset() throws IOException {
    super.reset();
    text = FoldedText.of(readAll());
    folded = text.folded();
    at = 0;
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    while (at < folded.length()) {
      int c = codePoint(at);
      if (isChinese(c)) {
        character(c);
        return true;
      }
      if (Character.isLetterOrDigit(c)) {
        word();
        return true;
      }
      at += Character.charCount(c);
    }
    return false;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(text.original().length());
    offset.setOffset(end, end);
  }

  private void character(int first) {
    int start = at;
    at += Character.charCount(first);
    int next = at < folded.length() ? codePoint(at) : ' ';
    give(start, isChinese(next) ? at + Character.charCount(next) : at, true);
  }

  private void word() {
    int start = at;
    boolean digits = true;
    StringBuilder letters = new StringBuilder();
    while (at < folded.length()) {
      int c = codePoint(at);
      if (joinsDigits(start)) {
        if (c == '.') {
          letters.append('.');
        }
        at++;
        continue;
      }
      if (!Character.isLetterOrDigit(c) || isChinese(c)) {
        break;
      }
      digits &= Character.isDigit(c);
      if (letters.length() < WORD_LIMIT) {
        letters.appendCodePoint(Character.toLowerCase(c));
      }
      at += Character.charCount(c);
    }
    give(start, at, digits);
    term.setEmpty().append(withoutAccents(letters));
    skipPossessive();
  }

  /** True at the point of 3.0 and at the comma of 1,200. */
  private boolean joinsDigits(int start) {
    char c = folded.charAt(at);
    if (at == start || (c != '.' && c != ',') || !isDigit(at - 1) || !isDigit(at + 1)) {
      return false;
    }
    return c == '.' || (isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4));
  }

  private boolean isDigit(int index) {
    return index < folded.length() && folded.charAt(index) >= '0' && folded.charAt(index) <= '9';
  }

  private void skipPossessive() {
    if (at + 1 < folded.length()
        && (folded.charAt(at) == '\'' || folded.charAt(at) == '’')
        && (folded.charAt(at + 1) == 's' || folded.charAt(at + 1) == 'S')
        && (at + 2 == folded.length() || !Character.isLetterOrDigit(folded.charAt(at + 2)))) {
      at += 2;
    }
  }

  private void give(int start, int end, boolean whole) {
    char[] characters = term.resizeBuffer(end - start);
    for (int i = start; i < end; i++) {
      characters[i - start] = folded.charAt(i);
    }
    term.setLength(end - start);
    offset.setOffset(
        correctOffset(text.originalStart(start)), correctOffset(text.originalEnd(end)));
    keyword.setKeyword(whole);
  }

  /** As {@link String#codePointAt}, with one look where the character is whole, as most are. */
  private int codePoint(int index) {
    char c = folded.charAt(index);
    return Character.isSurrogate(c) ? folded.codePointAt(index) : c;
  }

  private String readAll() throws IOException {
    StringBuilder all = new StringBuilder();
    char[] buffer = new char[4_096];
    for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
      all.append(buffer, 0, n);
    }
    return all.toString();
  }

  private static CharSequence withoutAccents(StringBuilder letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) >= 0x80) {
        String parts = Normalizer.normalize(letters, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder();
        parts
            .codePoints()
            .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
            .forEach(out::appendCodePoint);
        return out;
      }
    }
    return letters;
  }

  /** Written without blanks between words: Han, kana, bopomofo, hangul. */
  private static boolean isChinese(int c) {
    return Folding.isCommonHan(c)
        || c >= 0x2E80
            && (c < 0xA000 && c >= 0x3005
                || c >= 0xAC00 && c < 0xD7B0
                || c >= 0xF900 && c < 0xFB00
                || c >= 0x20000)
            && Character.isLetter(c);
  }
}
