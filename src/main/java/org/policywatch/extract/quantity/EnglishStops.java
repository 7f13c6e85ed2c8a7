package org.policywatch.extract.quantity;

import org.policywatch.extract.text.WordSet;

/** Words that end a noun phrase, and words that start one. */
final class EnglishStops {
  static final WordSet STOPS =
      WordSet.of(
          """
          by in of for to with and or at on from within through as will would should must is are
          was were be been has have had that which who while when where along plus including into
          over under after before during per each than then
          """);
  static final WordSet DETERMINERS =
      WordSet.of("no any each every this that the some every_single which another");

  private EnglishStops() {}
}
