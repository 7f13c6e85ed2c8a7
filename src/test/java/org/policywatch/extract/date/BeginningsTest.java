package org.policywatch.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.policywatch.extract.text.AnyText;
import org.policywatch.text.Folding;

class BeginningsTest {
  private final List<DateRule> rules = DateFinder.RULES;
  private final Beginnings beginnings = new Beginnings(rules);

  @Test
  void noDateOfAnnotatedTextsIsPassedOver() throws Exception {
    for (String text : Files.readAllLines(Path.of("src/test/resources/text/dates.jsonl"))) {
      assertThat(passedOver(Folding.fold(text))).isEmpty();
    }
  }

  @Test
  void noDateOfAnyStringIsPassedOver() {
    Random random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      assertThat(passedOver(Folding.fold(AnyText.of(random, 40)))).isEmpty();
    }
  }

  @Test
  void mostPlacesAreToldApart() {
    String text = "会议强调，要坚持创新驱动，一体推进产业全面升级，2025年底前完成。";

    assertThat(tried(text)).contains(text.indexOf("2025")).hasSizeLessThan(6);
  }

  @Test
  void nothingIsReadWhereARuleCannotStand() throws Exception {
    for (String text : Files.readAllLines(Path.of("src/test/resources/text/dates.jsonl"))) {
      assertThat(readAmiss(Folding.fold(text))).isEmpty();
      assertThat(readAmiss(Folding.fold(text).replace(" ", "中"))).isEmpty();
    }
  }

  /** What is read where the rule says beforehand that nothing is. */
  private List<String> readAmiss(String text) {
    List<String> amiss = new ArrayList<>();
    Period some = Period.year(2024);
    Anchor anchor = new Anchor(text, LocalDate.of(2024, 5, 1), Lean.NEAREST, null, some, false);
    for (DateRule rule : rules) {
      Matcher matcher = rule.pattern().matcher(text);
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      for (int at = 0; at < text.length(); at++) {
        boolean passed = rule.starts().mayBe(text.charAt(at)) && !rule.mayStandAt(text, at);
        matcher.region(at, text.length());
        if (passed && matcher.lookingAt() && matcher.end() > at) {
          Reading reading = rule.read(matcher.toMatchResult(), anchor);
          if (reading != null) {
            amiss.add(rule.name() + " " + matcher.group());
          }
        }
      }
    }
    return amiss;
  }

  private List<Integer> tried(String text) {
    List<Integer> tried = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      if (beginnings.at(text, at) != 0) {
        tried.add(at);
      }
    }
    return tried;
  }

  /** Where a rule matches that the beginnings leave out. */
  private List<String> passedOver(String text) {
    List<String> passedOver = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      Starts starts = rules.get(i).starts();
      Matcher matcher = rules.get(i).pattern().matcher(text);
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      for (int at = 0; at < text.length(); at++) {
        boolean amidWord = starts.isAtWords() && at > 0 && Starts.isWord(text.charAt(at - 1));
        boolean tried = (beginnings.at(text, at) & 1 << i) != 0;
        if (!tried && starts.mayBe(text.charAt(at)) && !amidWord) {
          matcher.region(at, text.length());
          if (matcher.lookingAt() && matcher.end() > at) {
            passedOver.add(rules.get(i).name() + " " + matcher.group());
          }
        }
      }
    }
    return passedOver;
  }
}
