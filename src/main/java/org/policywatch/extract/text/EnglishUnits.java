package org.policywatch.extract.text;

/** The English units of measurement, lower case. */
public final class EnglishUnits {
  /** What is measured stands behind these, or in front: 150 km of roads, down to 15 minutes. */
  public static final WordSet WORDS =
      WordSet.of(
          """
          milliseconds seconds minutes hours days day petaflops pflops eflops exaflops kw mw gw
          kilowatts megawatts gigawatts kwh mwh gwh twh micrograms milligrams kilowatt-hours
          gigawatt-hours tons tonnes metric_tons km kilometers kilometres mu hectares acres
          square_meters square_metres square_kilometers square_kilometres cubic_meters cubic_metres
          sq_km sq._km km2 sq_m sq._m m2 m3 meters metres miles kg kilograms grams liters litres gb tb
          pb eb gigabytes terabytes petabytes exabytes gbps tbps mwp gwp megawatt-hours
          terawatt-hours
          """);

  private EnglishUnits() {}

  /** 300MW: a unit stands right behind the number. */
  public static boolean isGluedAt(String text, int end) {
    return end > 0 && Character.isDigit(text.charAt(end - 1)) && WORDS.endAt(text, end) >= 0;
  }
}
