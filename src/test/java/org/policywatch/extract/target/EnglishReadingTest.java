package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole English sentences to what they promise. */
class EnglishReadingTest {
  /** Owners, verbs and what is done to the things counted are none of the noun. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By 2025 the port will open 40 storage and distribution centres and employ staff. | 40 storage and distribution centres 2025-12-31
          By 2025 half of the county's barns are to be insulated.                          | half barns 2025-12-31
          By 2025 two thirds of Jilin’s mills must use the scheme.                         | two thirds mills 2025-12-31
          By 2025 the town will add 900 new 4G masts.                                      | 900 new 4G masts 2025-12-31
          Dozens of harbours in Hainan are to be dredged by 2025.                          | Dozens of harbours in Hainan 2025-12-31
          The town hopes to raise the share of electric cars in its fleet to 80 percent by 2025. | 80 percent share of electric cars in its fleet 2025-12-31
          The port has signed 42 projects; it wants to sign 60 by 2025.                    | 60 projects 2025-12-31
          By 2025 the lab will reach 60 EFLOPS.                                            | 60 EFLOPS lab 2025-12-31
          By 2025 the approval time for new dams must fall to 30 working days.             | 30 working days approval time for new dams 2025-12-31
          By 2025 the share of power from the wind should top 80 percent.                  | top 80 percent share of power from the wind 2025-12-31
          The town must keep query times under 2 milliseconds by 2025.                     | under 2 milliseconds query times 2025-12-31
          By 2025 the bay will add 500 GW of wind capacity.                                | 500 GW wind capacity 2025-12-31
          The rules ask towns to answer letters within 15 working days by 2025.            | within 15 working days letters 2025-12-31
          The port's goal is a share of 12 percent; this year's tea target is set at 15 percent. | 12 percent share -; 15 percent tea 2022-12-31
          Exposure to bad loans must stay below 2 percent by 2025.                         | below 2 percent Exposure to bad loans 2025-12-31
          The bay wants fishing to contribute 12 percent of GDP by 2025.                   | 12 percent fishing 2025-12-31
          The bay will help 500 small firms adopt tools by 2025.                           | 500 small firms 2025-12-31
          By 2025 dust is to fall to 32 micrograms per cubic meter.                        | 32 micrograms dust 2025-12-31
          Wind capacity, which topped 40 farms in 2021, will reach 50 in 2023.             | 50 Wind capacity 2023-12-31
          The bay is to lift its fleet's revenue past 5 billion yuan by 2025.              | past 5 billion yuan fleet's revenue 2025-12-31
          The target is to have 70 percent of nurses complete the course by 2025.          | 70 percent nurses 2025-12-31
          The bay plans 500 stops and a 95 percent satisfaction rate by 2025.              | 500 stops 2025-12-31; 95 percent satisfaction rate 2025-12-31
          Farms are to grow at an average annual rate of 8 percent by 2025.                | 8 percent Farms 2025-12-31
          The bay will pick 20 farms in 2023; the county will choose about 5 for trials.   | 20 farms 2023-12-31; about 5 farms 2023-12-31
          The bay will add $4 billion to its economy by 2025.                              | $4 billion economy 2025-12-31
          With a population of about 9 million, the bay plans to build 30 farms by 2025.   | 30 farms 2025-12-31
          By 2025 the bay expects to build an industry that generates revenues of 50 billion yuan. | 50 billion yuan revenues 2025-12-31
          It aims at an output of electric boats exceeding 1.2 million units by 2025.      | exceeding 1.2 million output of electric boats 2025-12-31
          By 2025 the bay will halve the time needed for ship clearance.                   | halve time needed for ship clearance 2025-12-31
          As 2026 approaches, the bay has set its growth target around five percent.       | around five percent growth -
          The bay set its sights on 40 farms and is focusing on aiding over 900 mills.     | 40 farms -; over 900 mills -
          The aims for 2025 include an increase in the price index of around 2 percent.    | around 2 percent price index 2025-12-31
          By 2025 it will raise industrial value added to 127 billion yuan, says 01 Media. | 127 billion yuan industrial value added 2025-12-31
          By 2025 water use per 10,000 yuan of output is to drop by 16 percent from 2020.  | 16 percent water use per 10,000 yuan of output 2025-12-31
          """)
  void englishObjectIsTheNounAsWritten(String sentence, String aims) {
    assertThat(Told.aims(sentence)).isEqualTo(aims);
  }

  /** What stands beside an English aim: prices, conditions, states that a change starts from. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          It plans a 20-billion-yuan industry park for 300 tenants by 2026. | 300 tenants 2026-12-31
          The bay plans by 2025 to build 10 of Hunan's | 10  2025-12-31
          The bay plans to open 20 farms by 2021. | 20 farms 2021-12-31
          The bay had planned to open 20 farms by 2021. | ##
          The plan lists six major projects and 58 measures. | ##
          By 2027 the bay expects five firms with output above 10 billion yuan each and at least 500 suppliers. | five firms 2027-12-31; at least 500 suppliers 2027-12-31
          The port hopes to lift the share of permits handled online from 35 percent now to 80 percent by the end of 2023. | 80 percent share of permits handled online 2023-12-31
          Tea is to account for 10% of GDP and sales to grow by 12% a year through 2025. | 10% Tea 2025-12-31; 12% sales 2025-12-31
          The number of pilot farms was increased from 11 to 23 last year, and a further 15 are expected this year. | 15 pilot farms 2022-12-31
          The bay will hold four fairs a year by 2025, one per quarter. | four fairs 2025-12-31
          The town's work report set growth at around 6 percent and unemployment at 5 percent or less. | around 6 percent growth -; 5 percent or less unemployment -
          More than 70 percent of respondents said they would use the card within five years. | ##
          Sales will reach 50 billion yuan by 2026, analysts at the bank said. | ##
          The bay plans to admit 100 graduates of the world's top 50 schools by 2023. | 100 graduates 2023-12-31
          The bay will build 300 homes in 2023/24, 400 by 2025-26 and 50 barns in 2027-28. | 300 homes 2024-03-31; 400 homes 2026-03-31; 50 barns 2028-03-31
          The bay aims to welcome 300,000 visitors in 2023, up from 280,000 in 2021, and to raise the number of foreign guests to two thousand. | 300,000 visitors 2023-12-31; two thousand foreign guests 2023-12-31
          The bay wants tea to make up 40 percent of sales in 2025, compared with 30 percent in 2021, and 12 barns to run on wind. | 40 percent tea 2025-12-31; 12 barns 2025-12-31
          The bay hopes to lift tea output to 2 billion yuan in 2025, up 40 percent from 2021, and to have two in five farms online by the end of that year. | 2 billion yuan tea output 2025-12-31; 40 percent tea output 2025-12-31; two in five farms 2025-12-31
          The bay is to rank third nationwide in tea exports by 2025 and to enter the top 10 ports for fresh fruit. | third tea exports 2025-12-31; top 10 fresh fruit 2025-12-31
          By 2025 the bay will open five barns and rank first in China in tea research. | five barns 2025-12-31; first tea research 2025-12-31
          The bay will cover 20 percent of their audit fees, with grants covering up to a third of equipment costs. | ##
          The plan calls for 100 barns by 2028; so far 63 have been chosen. | 100 barns 2028-12-31
          The bay targets a drop of 2 percent in energy use per unit of output this year. | 2 percent energy use per unit of output 2022-12-31
          The bay has set its sights on 100 barns, a 5-billion-yuan tea industry and a top-five national ranking in tea research by 2025. | 100 barns 2025-12-31; 5-billion-yuan tea industry 2025-12-31; top-five tea research 2025-12-31
          The bay aims to host 90 tea firms, including 20 growers, by the end of March 2024, and will offer each newcomer a grant of HK$5,000. | 90 tea firms 2024-03-31; 20 growers 2024-03-31
          The bay plans to have 600 shops accept the card by 2025, after a pilot that involved 12 banks. | 600 shops 2025-12-31
          By 2025 every town is to be covered by the net and 80 percent of farms linked. | every town 2025-12-31; 80 percent farms 2025-12-31
          To date 26 towns have plans, of which 11 name a figure. | ##
          The plan seeks to make the bay home to at least three ports by 2025. | at least three ports 2025-12-31
          The first batch includes 15 farms, and a second batch of 20 will be named in 2023. | 20 farms 2023-12-31
          Two-thirds of the 90 planned barns have opened. | ##
          By 2025 there should be one charging pile for every two cars. | one charging pile 2025-12-31
          The bay will hand out 20 million yuan worth of red envelopes in 2023. | ##
          By 2025 the bay will add 10 firms to the 100-billion-yuan club. | 10 firms 2025-12-31
          Its sales are to reach 3 trillion won by 2025; it won 20 awards. | 3 trillion won sales 2025-12-31
          It said 30 percent of the works had been finished, ahead of the 25 percent planned. | ##
          The bay would require banks with more than 1 million users to keep reserves of at least 5 percent. | at least 5 percent reserves -
          The bay will test the card in 100 shops before the May Day holiday of 2023. | 100 shops 2023-04-30
          Two documents, the Tea Plan and the Tea Rules, aim at over 300 million yuan ($41 million) in tea output by 2026. | over 300 million yuan tea output 2026-12-31
          By 2025, the utilization rate of ports among firms above designated size shall reach 85 percent, an increase of 12 percentage points over 2020. | 85 percent utilization rate of ports among firms above designated size 2025-12-31; 12 percentage points utilization rate of ports among firms above designated size 2025-12-31
          By 2025, Tianjin's ferry index is to rank in the top five nationwide. | top five ferry index 2025-12-31
          The bay offers trawlers a bonus of up to 3 million yuan, refunds half of their rent, and hopes to host 15 yachts by 2026. | 15 yachts 2026-12-31
          The bay, home to 70-odd tea suppliers, intends to cluster 200 of them and to generate 400 million yuan in output within five years. | 200 tea suppliers 2027-06-01; 400 million yuan output 2027-06-01
          Targets for 2025: (1) 15 to 20 tea gardens; (2) over 1 million tea trees; (3) a vacancy rate of 7% among inns. | 15 to 20 tea gardens 2025-12-31; over 1 million tea trees 2025-12-31; 7% vacancy rate 2025-12-31
          The bay promised 1.1 million new jobs this year and capped the vacancy rate at 5.5 percent. | 1.1 million new jobs 2022-12-31; 5.5 percent vacancy rate 2022-12-31
          A previous version of this story said the bay would train 3,000 cooks by 2024. | ##
          Q: How many ferries will the bay build? A: Five to eight, all within 36 months. | Five to eight ferries 2025-06-01
          The bay has so far registered 63 tea makers; officials aim to see the number hit 100 next year. | 100 tea makers 2023-12-31
          The bay's work report eyes growth of about 5 percent and a surveyed unemployment rate below 5.5 percent. | about 5 percent growth -; below 5.5 percent surveyed unemployment rate -
          The bay plans to double the number of licensed banks and to see the number of piers reach 40 by 2025. | double number of licensed banks 2025-12-31; 40 piers 2025-12-31
          By 2026, the proportion of farm produce traced on chain is to rise by 20 percentage points. | 20 percentage points proportion of farm produce traced on chain 2026-12-31
          Turnover of the tea exchange is slated to go from 2 million yuan in 2021 to 5 million yuan in 2025. | 5 million yuan Turnover of the tea exchange 2025-12-31
          Tea output is to reach 15 billion yuan in 2027, 1.5 times the 2022 level. | 15 billion yuan Tea output 2027-12-31; 1.5 times Tea output 2027-12-31
          Analysts forecast that sales will exceed 2 million yuan in 2027, whereas the plan aims at more than 300 piers by 2026. | more than 300 piers 2026-12-31
          The bay had been due to finish four piers before 2021 but completed only one; officials now say the remaining three will open by 2023. | three piers 2023-12-31
          The bay intends to add another 800 villages to the 1,200 already selling tea online by 2023. | 800 villages 2023-12-31
          It would admit no more than 10 brewers in 2025, out of the 30-odd that applied. | no more than 10 brewers 2025-12-31
          The ledger has so far kept 92 million records; the figure is meant to pass 150 million by 2025. | 150 million records 2025-12-31
          By 2025, the bay will foster 5 to 8 firms each with an output value of over 5 million yuan. | 5 to 8 firms 2025-12-31
          The bay is targeting 35 ferries in 2025, or 1.8 times the 2020 figure, along with four or five new piers. | 35 ferries 2025-12-31; 1.8 times ferries 2025-12-31; four or five new piers 2025-12-31
          The bay plans to put the records of all its firms on one ledger by 2025, the first of three headline goals. | ##
          By 2025, the bay will limit new barns to 12 and hold the vacancy rate below 20%. | 12 new barns 2025-12-31; below 20% vacancy rate 2025-12-31
          The bay will build half a dozen piers by 2025. | half a dozen piers 2025-12-31
          """)
  void englishAimsStandApart(String sentence, String aims) {
    assertThat(Told.aims(sentence)).isEqualTo(aims);
  }
}
