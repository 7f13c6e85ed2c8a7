package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an English plan does with what it counts, and however it writes the number. */
class EnglishPlansTest {
  private static final List<String> VERBS =
      phrases(
          """
          build; set up; launch; open; roll out; train; hire; attract; license; certify; upgrade;
          retrofit; refurbish; plant; restore; pilot; host; stage; convene; draft; revise; publish;
          digitise; connect; cover; serve; subsidise; relocate; phase out; close; demolish; nurture;
          groom; seed; support; select; identify; deploy; install; pave; put into use; deliver;
          procure; equip; register; sign; survey; audit; recycle; admit; repair; replace; expand;
          add; standardise; list; merge; streamline; handle; grant; tag; trace; monitor; bring in;
          team up with; kick off; break ground on
          """);

  private static final List<String> NOUNS =
      phrases(
          """
          smart factories; 5G base stations; level-III hospitals; "little giant" firms; hydrogen
          buses; small and medium-sized enterprises; science and technology parks; on-chain
          certificates; time-honored brands; bridges and tunnels; experts and scholars; men and
          women; college graduates; village doctors; Belt and Road projects; pieces of equipment;
          children; large language models; supply chain finance platforms; pilot zones
          """);

  private static List<String> phrases(String phrases) {
    return Stream.of(phrases.strip().split("\\s*;\\s*"))
        .map(phrase -> phrase.replaceAll("\\s+", " "))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The city will %s 300 tea gardens by 2025.",
        "By 2025, the county aims to %s 300 tea gardens, nine lidos and two weirs.",
        "The town, which has 50 tea gardens, is to %s another 300 tea gardens by 2025.",
        "The plan calls for efforts to %s 300 tea gardens by the end of 2025."
      })
  void verbLeavesTheNounAlone(String plan) {
    assertThat(VERBS)
        .allSatisfy(
            verb ->
                assertThat(Told.aims(plan.formatted(verb))).contains("300 tea gardens 2025-12-31"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A total of 300 %s will be added by 2025.",
        "By 2025, the number of %s is to reach 300.",
        "It plans to increase the number of %s from 120 to 300 by 2025.",
        "The goal is 300 %s by 2025.",
        "The scheme sets a target of 300 %s by 2025.",
        "By 2025, 300 %s across the province should be connected.",
        "The town has 120 %s and wants 300 by 2025."
      })
  void nounIsReadWhole(String plan) {
    assertThat(NOUNS)
        .allSatisfy(
            noun ->
                assertThat(Told.aims(plan.formatted(noun)))
                    .isEqualTo("300 " + noun + " 2025-12-31"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "300",
        "300-odd",
        "300+",
        "some 300",
        "a hundred",
        "two to three dozen",
        "half a million",
        "1.5m",
        "1.5mn",
        "a quarter of a million",
        "one and a half million",
        "a million and a half",
        "a few hundred",
        "several million",
        "~300",
        "≥300",
        ">300",
        "<300",
        "3~5",
        "300-500",
        "between 300 and 500",
        "no fewer than 300",
        "300 or so",
        "half a dozen",
        "upwards of 300"
      })
  void numberIsQuotedWhole(String number) {
    assertThat(Told.aims("By 2025, the city will build " + number + " rural clinics."))
        .isEqualTo(number + " rural clinics 2025-12-31");
    assertThat(Told.aims("The city aims to have " + number + " rural clinics by 2025."))
        .isEqualTo(number + " rural clinics 2025-12-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The town will lift tea sales to 3 billion yuan by 2025, with annual growth of 8 percent. | 3 billion yuan tea sales 2025-12-31; 8 percent tea sales 2025-12-31
          The town will repair 90 km of lanes this year, renovate 20 lidos and add 30 weirs, a clerk told reporters in a hall on Monday. | 90 km lanes 2022-12-31; 20 lidos 2022-12-31; 30 weirs 2022-12-31
          It calls for at least 55 percent of heating capacity coming from tides by 2025. | at least 55 percent heating capacity 2025-12-31
          Fees would rise, while 18 towns and villages would be linked by the end of 2025. | 18 towns and villages 2025-12-31
          The district is to have 26 and 32 lidos by 2023 and 2025, respectively. | 26 lidos 2023-12-31; 32 lidos 2025-12-31
          Waiting times are to be shortened by one day in 2025. | one day Waiting times 2025-12-31
          The bureau will cut the waiting time to two and a half years by 2025. | two and a half years waiting time 2025-12-31
          The port aims to have 500 nodes online by 2025. | 500 nodes 2025-12-31
          By the end of 2025, checks completed in under two working days. | under two working days checks 2025-12-31
          Every one of its towns is to be linked by 2025. | Every one towns 2025-12-31
          The port handled 29 million boxes last year, missing its goal of 31 million. | ''
          The plan says that by 2025 importers may claim back up to 40 percent of their costs. | ''
          Small firms will pay half of local taxes until December 31, 2027. | ''
          """)
  void plansAreToldFromWhatStandsBesideThem(String sentence, String aims) {
    assertThat(Told.aims(sentence)).isEqualTo(aims);
  }
}
