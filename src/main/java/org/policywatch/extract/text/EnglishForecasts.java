package org.policywatch.extract.text;

/** Whether an English sentence tells what analysts and the like expect, which nobody promised. */
public final class EnglishForecasts {
  private static final WordSet FORECASTERS =
      WordSet.of(
          """
          analysts analyst economists economist brokerage consultancy forecasters
          market_researchers research_firm consultants investors think_tank
          """);

  private static final WordSet SAYING =
      WordSet.of(
          """
          said says say estimate estimates estimated forecast forecasts predict predicts predicted
          expect expects expected see sees reckon reckons project projects projected believe believes
          think thinks put puts polled surveyed anticipate anticipates
          """);

  private static final WordSet ACCORDING = WordSet.of("according_to");

  /** Analysts forecast 200, whereas the plan speaks of 300. */
  private static final WordSet CONTRAST = WordSet.of("whereas while but although");

  private static final int LONGEST_SPEAKER = 60;

  private EnglishForecasts() {}

  /**
   * Analysts expect, in front of the place and with nothing that turns from them; investors who
   * must file by a day expect nothing.
   */
  public static boolean areBefore(String text, int from, int place) {
    int who = FORECASTERS.lastEnd(text, from, place);
    return who >= 0
        && !CONTRAST.isIn(text, who, place)
        && (SAYING.isIn(text, who, place)
            || ACCORDING.isIn(text, Math.max(from, who - LONGEST_SPEAKER), who));
  }

  /** Analysts said, or according to analysts, behind the place. */
  public static boolean areBehind(String text, int place, int until) {
    int who = FORECASTERS.first(text, place, until);
    return who >= 0
        && (SAYING.isIn(text, who, Math.min(until, who + LONGEST_SPEAKER))
            || ACCORDING.isIn(text, Math.max(place, who - LONGEST_SPEAKER), who));
  }
}
