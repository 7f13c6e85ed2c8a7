package org.policywatch.extract.article;

import org.policywatch.model.Language;
import org.policywatch.text.Folding;

/** In which language a text is written, by its characters. */
public final class Languages {
  private static final int SAMPLE = 20_000;

  private Languages() {}

  public static Language of(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    int han = 0;
    int latin = 0;
    int traditional = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c >= 0x3400 && c < 0xA000) {
        han++;
        traditional += Folding.isTraditional(c) ? 1 : 0;
      } else if (c < 0x250 && Character.isLetter(c)) {
        latin++;
      }
    }
    if (han * 4 < latin || han == 0) {
      return Language.ENGLISH;
    }
    return traditional * 20 > han ? Language.TRADITIONAL_CHINESE : Language.SIMPLIFIED_CHINESE;
  }
}
