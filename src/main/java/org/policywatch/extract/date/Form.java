package org.policywatch.extract.date;

/** How a date is expressed; a hint for what it is for. */
enum Form {
  /** 2022年, 5月12日, "June 30". */
  POINT,
  /** The end of a period: 2022年底, "year-end", "mid-2023". */
  EDGE,
  /** Bounded from above: 2025年前, 6月底前, "by 2022", "through 2023". */
  BOUND,
  /** From the reference day on: 三年内, "within five years". */
  AHEAD,
  /** Up to the reference day: 近三年, "in recent months". */
  BACK,
  /** 2021-2023年, "from 2021 to 2023". */
  RANGE,
  /** 十四五期间. */
  PLAN,
  /** Open to the future: 2023年起, "since 2019". */
  SINCE,
  /** Hardly before the reference day: 日前, "recently". */
  RECENT,
  /** 截至目前, "so far". */
  SO_FAR,
  /** A length without anchor: 为期三年. */
  LENGTH
}
