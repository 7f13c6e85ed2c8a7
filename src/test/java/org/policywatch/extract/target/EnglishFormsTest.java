package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However an English plan writes its money, shares, bounds and units. */
class EnglishFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By 2025 tea sales are to reach 2 trln yuan.                 | eq 2000000000000 CNY tea sales
          By 2025 tea sales are to reach CN¥30 billion.               | eq 30000000000 CNY tea sales
          By 2025 tea sales are to exceed A$2 billion.                | gt 2000000000 AUD tea sales
          By 2025 tea sales are to top 30 billion Chinese yuan.       | gt 30000000000 CNY tea sales
          By 2025 tea sales are to hit 30 billion yuan RMB or more.   | ge 30000000000 CNY tea sales
          By 2025 tea sales are to hit 30 billion yuan, or $4 billion. | eq 30000000000 CNY tea sales
          By 2025 tea sales are to hit 30 billion yuan, or about $4 billion, a year. | eq 30000000000 CNY tea sales
          """)
  void moneyIsReadOnceInItsCurrency(String sentence, String target) {
    assertThat(Told.figures(sentence)).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dust is set to decline 13.5 percent by 2025.                 | eq 13.5 percent Dust reduction
          The plan wants a 10 percent increase in tea exports by 2025. | eq 10 percent tea exports increase
          The ratio of debt to output is to fall to 60 percent by 2025. | eq 60 percent ratio of debt to output share
          The share of tea will go up to 70 percent by 2025.           | eq 70 percent share of tea share
          By 2025 the share of tea will have topped 50 percent.        | gt 50 percent share of tea share
          By 2025 the share of tea will be in the range of 30% to 35%. | range 30-35 percent share of tea share
          By 2025, tea output will be 2.5 times that of 2020.          | eq 2.5 times tea output multiple
          Tea output will expand threefold by 2025.                    | eq 3 times Tea output multiple
          By 2025 the share of tea is to be 30%, 10 percentage points higher than in 2020. | eq 30 percent share of tea share; eq 10 percentage_point share of tea increase
          """)
  void shareSaysWhatIsMeasured(String sentence, String target) {
    assertThat(Told.measures(sentence)).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bay will build c. 300 mills by 2025.                | approx 300 item mills
          The bay will build c.300 mills by 2025.                 | approx 300 item mills
          The bay will build ca. 300 mills by 2025.               | approx 300 item mills
          The bay will build 10 000 mills by 2025.                | eq 10000 item mills
          The bay will build 300 (three hundred) mills by 2025.   | eq 300 item mills
          The bay will build three hundred (300) mills by 2025.   | eq 300 item mills
          The bay will build a couple of dozen mills by 2025.     | vague - item mills
          The bay will build a score of mills by 2025.            | vague - item mills
          The bay will build from 300 to 500 mills by 2025.       | range 300-500 item mills
          The bay will send 20 batches of tea by 2025.            | eq 20 item batches of tea
          The bay plans not more than 300 mills and five weirs by 2025. | le 300 item mills; eq 5 item weirs
          The bay will cap the number of mills at 50 by 2025.     | le 50 item mills
          The bay is to cap its coal use at 20 million tonnes by 2025. | le 20000000 item coal use
          The bay will limit the number of mills to 50 by 2025.   | le 50 item mills
          The bay will raise the limit to 50 mills by 2025.       | eq 50 item mills
          The goal is to see visits top 30 million in 2025.       | gt 30000000 item visits
          """)
  void numberIsReadWhole(String sentence, String target) {
    assertThat(Told.figures(sentence)).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          300 sq km     | marsh
          300 sq. km    | marsh
          300 km2       | marsh
          300 sq m      | storage
          300 m2        | storage
          300 miles     | roads
          300 metres    | pipes
          300 kg        | hydrogen
          300 litres    | biofuel
          300 petabytes | data
          300 EB        | storage
          300 Gbps      | bandwidth
          300 GWp       | solar capacity
          300MW         | solar capacity
          300kWh        | electricity
          300km         | roads
          300EFLOPS     | computing power
          """)
  void unitIsNotWhatIsMeasured(String figure, String object) {
    assertThat(Told.aims("The bay will add " + figure + " of " + object + " by 2025."))
        .isEqualTo(figure + " " + object + " 2025-12-31");
  }

  /** Published on 1 June 2022. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          during the 14th Five-Year Plan (2021-25) period | 2025-12-31
          ahead of 2026             | 2025-12-31
          within the year           | 2022-12-31
          in about three years      | 2025-06-01
          on or before June 30, 2026 | 2026-06-30
          not later than 31 December 2025 | 2025-12-31
          around 2030               | 2030-12-31
          throughout 2025           | 2025-12-31
          come 2030                 | 2030-12-31
          within 18 months of publication | 2023-12-01
          """)
  void deadlineIsNotWhatIsCounted(String when, String day) {
    String first = when.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    assertThat(Told.aims("The bay will build 300 mills " + when + "."))
        .isEqualTo("300 mills " + day);
    assertThat(Told.aims(first + when.substring(1) + ", the bay will build 300 mills."))
        .isEqualTo("300 mills " + day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The plan sets its goals for 2027. By then, the bay will have 20 mills and 30 weirs. | 20 mills 2027-12-31; 30 weirs 2027-12-31
          The network will be done by the end of 2026. Some 20 mills will be linked by that time. | Some 20 mills 2026-12-31
          The bay will open 20 mills by 2025 and train 50 cooks by then. | 20 mills 2025-12-31; 50 cooks 2025-12-31
          It opened in 2019. By then it will run 20 mills. | 20 mills -
          """)
  void byThenIsTheDeadlineLastNamed(String text, String aims) {
    assertThat(Told.aims(text)).isEqualTo(aims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "We will build 300 mills during the 14th Five-Year Plan period," Li said. | 300 mills 2025-12-31
          "There will be 300 mills by the end of the 14th Five-Year Plan," Li said. | 300 mills 2025-12-31
          """)
  void whatIsSaidIsNoTitle(String text, String aims) {
    assertThat(Told.aims(text)).isEqualTo(aims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fund, with a total of 10 billion yuan, will be launched by 2025. | ''
          By 2027 the market could be worth 50 billion yuan, according to analysts. | ''
          """)
  void moneyOfAFundOrAForecastIsNoAim(String text, String aims) {
    assertThat(Told.aims(text)).isEqualTo(aims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The plan targets 20 GW of wind capacity and a 60 percent localization rate by 2025. | 20 GW wind capacity 2025-12-31; 60 percent localization rate 2025-12-31
          By 2025 there will be 900 km of pipes and at least 4 billion yuan in annual output. | 900 km pipes 2025-12-31; at least 4 billion yuan annual output 2025-12-31
          The bay wants 30 mills by 2025, Li Hua said on Tuesday, plus 20 weirs.               | 30 mills 2025-12-31; 20 weirs 2025-12-31
          By 2025 the bay will have 30 mills, with 20 weirs also built.                        | 30 mills 2025-12-31; 20 weirs 2025-12-31
          The bay will add 500 chargers, of which 200 will be fast, by 2025.                   | 500 chargers 2025-12-31; 200 chargers 2025-12-31
          The goal is to see tea visits reach 30 million a year and sales in the tea shops hit 4 billion yuan in 2025. | 30 million tea visits 2025-12-31; 4 billion yuan sales in the tea shops 2025-12-31
          """)
  void listIsReadToItsEnd(String text, String aims) {
    assertThat(Told.aims(text)).isEqualTo(aims);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          At least 80 percent of new barns shall have solar panels by 2025.              | ge 80 percent new barns share
          Dust levels in cities at prefecture level and above are to be cut by 10 percent by 2025. | eq 10 percent Dust levels in cities at prefecture level and above reduction
          Tea spending will increase by an average of 7 percent per year until 2025, accounting for 3 percent of GDP. | eq 7 percent Tea spending growth_rate; eq 3 percent Tea spending share
          By 2030, dust per unit of GDP will have dropped by more than 65 percent compared with the 2005 level. | gt 65 percent dust per unit of GDP reduction
          By 2025, tea output will double from its 2021 level to 10 billion yuan.         | eq 2 times tea output multiple; eq 10000000000 CNY tea output amount
          It vowed to bring down the cost-to-sales ratio to 13 percent by 2025.          | eq 13 percent cost-to-sales ratio share
          The share of days with good air is to reach 87 percent by 2025.                | eq 87 percent share of days with good air share
          The annual lending to small firms is to grow by 10 percent by 2025.            | eq 10 percent annual lending to small firms growth_rate
          Installed wind and solar capacity will reach 12 million kilowatts by 2025.     | eq 12000000 item Installed wind and solar capacity count
          Life expectancy is to reach 78.3 years by 2025.                                | eq 78.3 item Life expectancy count
          The bay will build a trillion-yuan tea industry cluster by 2025.               | eq 1000000000000 CNY tea industry cluster amount
          The zone will have attracted investment of $2 billion by 2025.                 | eq 2000000000 USD investment amount
          The bay wants at least one clinic in every district by 2025.                   | ge 1 item clinic count
          """)
  void whatIsMeasuredIsNamedWhole(String sentence, String target) {
    assertThat(Told.measures(sentence)).isEqualTo(target);
  }
}
