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
          """);

  private EnglishUnits() {}
}
