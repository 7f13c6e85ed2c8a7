package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The day that the head of a list names is that of its items. */
class ListHeadsTest {
  @Test
  void linesThatFollowAColonShareItsDay() {
    String text =
        """
        The port stated that its goals for the end of 2025 were the following:
        open 20 "green" piers
        train a number of pilots
        build three parks
        The move follows pledges of other ports. It will build five sheds.
        """;
    assertThat(Told.aims(text))
        .isEqualTo(
            "20 \"green\" piers 2025-12-31; a number of pilots 2025-12-31; three parks 2025-12-31; five sheds -");
  }

  @Test
  void itemsMayBeNounsThatEndWithSemicolons() {
    String text =
        """
        Goals outlined by the plan for the end of 2025 include
        The creation of 20 "champion" piers;
        The cultivation of a raft of sheds, and endeavouring to create 1 - 3 known brands;
        The formation of 3 parks.
        It has 7 ponds.
        """;
    assertThat(Told.aims(text))
        .isEqualTo(
            "20 \"champion\" piers 2025-12-31; a raft of sheds 2025-12-31; 1 - 3 known brands 2025-12-31; 3 parks 2025-12-31");
  }

  @Test
  void numberedItemsBelongToAHeadingWithADay() {
    String text =
        """
        二、2025年主要目标
        1、茶叶产值增长6.5%左右。
        2、新增茶农1100人以上。
        3、到2027年，建成茶园10个。
        茶路新增30公里。
        """;
    assertThat(Told.aims(text))
        .isEqualTo("6.5%左右 茶叶产值 2025-12-31; 1100人以上 茶农 2025-12-31; 10个 茶园 2027-12-31; 30公里 茶路 -");
  }

  @Test
  void batchesInQuotationMarksAreVague() {
    assertThat(Told.aims("By 2025 the port wants to cultivate \"a batch\" of piers."))
        .isEqualTo("a batch\" of piers 2025-12-31");
  }
}
