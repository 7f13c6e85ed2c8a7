package org.policywatch.extract.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.model.Target;

/**
 * The quality gate: how well aims are told from other figures, over annotated sentences. A floor
 * falls only by a commit that says why.
 */
class TargetGateTest {
  private static final Path OWN = Path.of("src/test/resources/text");
  private static final Path SHARED = Path.of("../shared/gold/text.jsonl");

  @ParameterizedTest
  @ValueSource(strings = {"targets-zh.jsonl", "targets-en.jsonl"})
  void ownSentencesAreReadAsAnnotated(String file) {
    Score score = Score.of(Annotated.own(OWN.resolve(file)));

    assertThat(score.f1()).as(score.report()).isGreaterThanOrEqualTo(0.99);
    assertThat(score.othersTaken).as(score.report()).isEmpty();
  }

  /** Sentences that were annotated before any rule had seen them; whole texts to facts. */
  @ParameterizedTest
  @CsvSource({"plans-zh.jsonl,0.96,0.92", "plans-en.jsonl,0.98,0.94"})
  void plansAreReadAsAnnotated(String file, double floor, double objects) {
    Score score = new Score();
    for (Annotated sentence : Annotated.own(OWN.resolve(file))) {
      score.add(sentence, sentence.wholeTargets());
    }

    assertThat(score.f1()).as(score.report()).isGreaterThanOrEqualTo(floor);
    assertThat(score.objects()).as(score.report()).isGreaterThanOrEqualTo(objects);
    assertThat(score.othersTaken).as(score.report()).hasSizeLessThan(6);
  }

  @Test
  void sharedSentencesAreReadAsAnnotated() {
    assumeTrue(Files.exists(SHARED), "the shared annotated sentences are not here");

    Score score = Score.of(Annotated.shared(SHARED));

    assertThat(score.f1()).as(score.report()).isGreaterThanOrEqualTo(0.99);
    assertThat(score.othersTaken).as(score.report()).isEmpty();
  }

  /** Strict: amount, comparator, unit and deadline must all be right. */
  private static final class Score {
    private int expected;
    private int found;
    private int right;
    private int named;
    private final List<String> errors = new ArrayList<>();
    private final List<String> othersTaken = new ArrayList<>();

    static Score of(List<Annotated> sentences) {
      Score score = new Score();
      sentences.forEach(sentence -> score.add(sentence, sentence.findings().targets()));
      return score;
    }

    private void add(Annotated sentence, List<Target> all) {
      List<Target> targets = new ArrayList<>(all);
      expected += sentence.targets().size();
      found += targets.size();
      for (Annotated.Aim aim : sentence.targets()) {
        Target match = targets.stream().filter(aim::isMetBy).findFirst().orElse(null);
        if (match == null) {
          errors.add(sentence.id() + " missed or misread: " + aim);
        } else {
          targets.remove(match);
          right++;
          if (match.object().equals(aim.object())) {
            named++;
          } else {
            errors.add(sentence.id() + " names '" + match.object() + "': " + aim);
          }
        }
      }
      for (Target rest : targets) {
        errors.add(sentence.id() + " wrongly found: " + rest.quantity() + " " + rest.deadline());
        if (sentence.others().stream().anyMatch(rest.quantity().quote()::overlaps)) {
          othersTaken.add(sentence.id() + " " + rest.quantity().quote().text());
        }
      }
    }

    double f1() {
      return 2.0 * right / (expected + found);
    }

    /** How many of the targets that are right name what is counted just so. */
    double objects() {
      return (double) named / right;
    }

    String report() {
      return right
          + " of "
          + expected
          + " right, "
          + found
          + " found\n"
          + String.join("\n", errors);
    }
  }
}
