package org.policywatch.extract.article;

import org.policywatch.extract.page.Line;
import org.policywatch.extract.page.Texts;

/** How much a line speaks for being main text; below zero it speaks against it. */
final class LineValue {
  private LineValue() {}

  static double of(Line line, boolean boilerplate, boolean others) {
    double weight = line.weight();
    if (line.furniture() || others) {
      return -Math.min(12, 4 + weight / 3);
    }
    if (line.isLinks()) {
      return -(6 + Math.min(20, weight));
    }
    if (boilerplate) {
      return -12;
    }
    boolean sentence = Texts.hasStop(line.text());
    if (weight >= 8 && sentence) {
      return Math.min(300, weight);
    }
    return weight >= 25 ? weight * 0.6 : -3;
  }
}
