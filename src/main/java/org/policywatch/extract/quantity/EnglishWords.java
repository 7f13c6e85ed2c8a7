package org.policywatch.extract.quantity;

import java.util.Map;
import org.policywatch.extract.text.WordSet;

/** The vocabulary of English quantities, lower case. */
final class EnglishWords {
  /** At least 500. */
  static final Bounds BEFORE =
      new Bounds(
          WordSet.of(
              """
          at_least no_fewer_than no_less_than not_fewer_than not_less_than not_lower_than
          no_lower_than a_minimum_of minimum_of a_floor_of floor_of upwards_of upward_of a_least
          not_below no_smaller_than as_few_as a_minimum a_floor not_under ≥ >=
          """),
          WordSet.of(
              """
          more_than over above exceed exceeds exceeding exceeded surpass surpasses surpassing
          surpassed in_excess_of greater_than higher_than past beyond to_top topping topped well_over
          well_above just_over >
          """),
          WordSet.of(
              """
          no_more_than not_more_than up_to at_most a_maximum_of maximum_of a_cap_of a_ceiling_of
          not_exceed not_exceeding not_to_exceed no_higher_than no_greater_than no_longer_than
          within as_many_as as_much_as a_limit_of capped_at limited_to not_above not_over
          a_ceiling a_maximum ≤ <=
          """),
          WordSet.of(
              """
              less_than fewer_than under below lower_than shorter_than smaller_than just_under <
              """),
          WordSet.of(
              """
              about some around nearly approximately roughly almost close_to near circa an_estimated
              approaching in_the_region_of in_the_order_of in_the_range_of c. ca. ~ ≈
              """));

  static final Bounds AFTER =
      new Bounds(
          WordSet.of(
              "or_more or_above or_higher and_above or_over and_over at_least or_better and_more"),
          WordSet.of("plus-"),
          WordSet.of("or_less or_fewer at_most or_below or_lower and_below at_the_most"),
          WordSet.of("under-"),
          WordSet.of("or_so or_thereabouts"));

  static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  static final Map<String, Long> MAGNITUDES =
      Map.ofEntries(
          Map.entry("dozen", 12L),
          Map.entry("hundred", 100L),
          Map.entry("thousand", 1_000L),
          Map.entry("k", 1_000L),
          Map.entry("million", 1_000_000L),
          Map.entry("mln", 1_000_000L),
          Map.entry("mn", 1_000_000L),
          Map.entry("m", 1_000_000L),
          Map.entry("billion", 1_000_000_000L),
          Map.entry("bln", 1_000_000_000L),
          Map.entry("bn", 1_000_000_000L),
          Map.entry("trillion", 1_000_000_000_000L),
          Map.entry("trn", 1_000_000_000_000L),
          Map.entry("trln", 1_000_000_000_000L),
          Map.entry("tn", 1_000_000_000_000L));

  /** Fractions: what one of them is the part of. */
  static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("halves", 2),
          Map.entry("third", 3),
          Map.entry("thirds", 3),
          Map.entry("quarter", 4),
          Map.entry("quarters", 4),
          Map.entry("fourth", 4),
          Map.entry("fourths", 4),
          Map.entry("fifth", 5),
          Map.entry("fifths", 5),
          Map.entry("sixth", 6),
          Map.entry("sixths", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("eighths", 8),
          Map.entry("tenth", 10),
          Map.entry("tenths", 10));

  static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("yuan", "CNY"),
          Map.entry("renminbi", "CNY"),
          Map.entry("rmb", "CNY"),
          Map.entry("cny", "CNY"),
          Map.entry("¥", "CNY"),
          Map.entry("cn¥", "CNY"),
          Map.entry("chinese yuan", "CNY"),
          Map.entry("yuan rmb", "CNY"),
          Map.entry("yuan renminbi", "CNY"),
          Map.entry("us$", "USD"),
          Map.entry("usd", "USD"),
          Map.entry("$", "USD"),
          Map.entry("us dollars", "USD"),
          Map.entry("u.s. dollars", "USD"),
          Map.entry("dollars", "USD"),
          Map.entry("hk$", "HKD"),
          Map.entry("hkd", "HKD"),
          Map.entry("hong kong dollars", "HKD"),
          Map.entry("nt$", "TWD"),
          Map.entry("ntd", "TWD"),
          Map.entry("twd", "TWD"),
          Map.entry("new taiwan dollars", "TWD"),
          Map.entry("taiwan dollars", "TWD"),
          Map.entry("mop", "MOP"),
          Map.entry("patacas", "MOP"),
          Map.entry("€", "EUR"),
          Map.entry("eur", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("euro", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("pounds", "GBP"),
          Map.entry("gbp", "GBP"),
          Map.entry("yen", "JPY"),
          Map.entry("s$", "SGD"),
          Map.entry("a$", "AUD"),
          Map.entry("c$", "CAD"),
          Map.entry("baht", "THB"),
          Map.entry("won", "KRW"),
          Map.entry("rupees", "INR"),
          Map.entry("ringgit", "MYR"),
          Map.entry("rupiah", "IDR"),
          Map.entry("rubles", "RUB"),
          Map.entry("roubles", "RUB"),
          Map.entry("dirhams", "AED"));

  static final WordSet CURRENCY_PREFIXES =
      WordSet.of("us$ hk$ nt$ s$ a$ c$ $ cn¥ ¥ € £ rmb cny usd hkd twd ntd eur gbp mop yuan");
  static final WordSet CURRENCY_WORDS =
      WordSet.of(
          """
          yuan yuan_rmb yuan_renminbi chinese_yuan renminbi rmb cny us_dollars u.s._dollars usd dollars hong_kong_dollars hkd
          new_taiwan_dollars taiwan_dollars ntd twd patacas euros euro pounds yen won baht rupees
          ringgit rupiah rubles roubles dirhams
          """);

  static final WordSet PERCENT = WordSet.of("percent per_cent % pct");
  static final WordSet POINTS =
      WordSet.of("percentage_points percentage_point percentage-points points_of_percentage");
  static final WordSet BUSINESS_DAYS =
      WordSet.of("working_days working_day business_days business_day workdays workday");
  static final WordSet FOLD = WordSet.of("-fold fold times -times");

  /** The waiting time is cut to these. */
  static final WordSet SPANS =
      WordSet.of("years year months month weeks week days day hours minutes seconds milliseconds");

  static final WordSet SHORTENED =
      WordSet.of(
          """
          to by to_about to_around to_some to_nearly to_under to_below to_within to_less_than
          to_no_more_than to_just by_about by_around by_nearly by_over by_at_least by_more_than
          """);

  /** Spans of time are dates' business. */
  static final WordSet TIME =
      WordSet.of("years year months month weeks week decades decade min -year -month");

  static final WordSet NEARNESS =
      WordSet.of("minutes hours days kilometres kilometers km miles metres meters");

  /** Nouns for people: numbers before them count persons. */
  static final WordSet PERSONS =
      WordSet.of(
          """
          people persons person residents engineers talents talent workers employees professionals
          experts specialists graduates students technicians personnel trainees staff scientists
          researchers developers officials farmers teachers practitioners citizens professors
          programmers visitors tourists growers mentors officers pilots nurses doctors lawyers
          judges auditors managers entrepreneurs scholars artisans villagers craftsmen inheritors
          apprentices volunteers coaches caregivers midwives paramedics firefighters herders fishermen
          cadres patients pupils migrants retirees investigators designers translators
          """);

  static final WordSet VAGUE =
      WordSet.of(
          """
          several_hundred several_thousand several_million several_dozen several a_few_dozen
          a_few_hundred a_few_thousand a_few_million a_score_of
          a_couple_of_dozen a_couple_of_hundred a_couple_of_thousand many_hundreds_of many_thousands_of dozens_of scores_of hundreds_of
          thousands_of tens_of_thousands_of hundreds_of_thousands_of millions_of
          tens_of_millions_of billions_of a_handful_of a_batch_of a_batch"_of a_batch”_of a_number_of a_series_of
          a_group_of a_couple_of a_few a_raft_of a_slew_of a_string_of a_cluster_of a_host_of
          multiple numerous batches_of a_set_of large_numbers_of a_large_number_of
          """);

  /** A number after these is a name's, a place's or what a rate is of, not a quantity. */
  static final WordSet NAMES =
      WordSet.of(
          """
          no. no nos. number article articles chapter section phase version figure table page web
          fortune global line route highway room unit class grade level tier stage generation type
          model annex appendix decree order part volume vol. industry internet covid sars windows
          g item step round group series january february march april may june july august
          september october november december jan feb mar apr jun jul aug sep sept oct nov dec
          paragraph clause point rule point. gpt bitcoin per every
          """);

  /** What is cut: a number after these words is a reduction. */
  static final WordSet FALLING =
      WordSet.of(
          """
          cut cuts cutting reduce reduces reducing reduced reduction lower lowers lowering
          decrease decreases decreasing decline shorten shortens shortening slash slashes slashing
          fall drop shrink shrinking trim trimming trimmed shortened slashed shrunk decreased
          dropped fallen fell declined lowered down save savings
          """);

  static final WordSet RISING =
      WordSet.of(
          """
          raise raises raising raised increase increases increasing increased lift lifts lifting
          boost boosting boosts rise rises rising up improve improves improving gain expand
          expanding climb add
          """);

  static final WordSet GROWTH =
      WordSet.of(
          """
          growth grow grows growing grew annual_growth annually_by per_year_on_average growth_rate
          rate_of_growth rate_of_increase expand_by compound compounded year-on-year
          """);

  private EnglishWords() {}
}
