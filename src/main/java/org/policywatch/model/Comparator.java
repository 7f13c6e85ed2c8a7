package org.policywatch.model;

/** How a stated number bounds the thing; the JSON form is the lower-case name. */
public enum Comparator {
  /** The number as stated, also 达 and 达到. */
  EQ,
  /** 以上, 不少于, at least: the number counts as met. */
  GE,
  /** 超过, 突破, 余, 多, more than. */
  GT,
  /** 不超过, 以内, 前N位, up to. */
  LE,
  /** 以下, 低于, under. */
  LT,
  /** 左右, 约, about. */
  APPROX,
  /** Between low and high. */
  RANGE,
  /** No number at all: 一批, 若干, several. */
  VAGUE
}
