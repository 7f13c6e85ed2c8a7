package org.policywatch.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policywatch.text.Folding;

class CueTest {
  @Test
  void oneOfTheNeededWordsStandsInEveryMatch() {
    assertThat(NeededWords.of("(?:有效期限?|试行|暂行)[^,;。]{0,6}$")).containsExactly("有效期", "试行", "暂行");
    assertThat(NeededWords.of("^(?:年)?(?:规划|[三五]年行动)")).containsExactly("规划", "年行动");
    assertThat(NeededWords.of("[将拟]")).containsExactly("将", "拟");
    assertThat(NeededWords.of("ab+c\\.(?=后)")).containsExactly("ab");
    assertThat(NeededWords.of("(?i)\\b(?:said|told)\\b[^.]{0,9}$")).containsExactly("said", "told");
  }

  @Test
  void whatMayBeLeftOutIsNotNeeded() {
    assertThat(NeededWords.of("(?:有效期)?\\d{4}")).isEmpty();
    assertThat(NeededWords.of("计划|\\d日")).containsExactly("计划", "日");
    assertThat(NeededWords.of("计划|\\d")).isEmpty();
    assertThat(NeededWords.of("(?!计划)[^,]x*")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\p{L}计划", "(?x)a b", "[a[b]]", "(?<y>\\d)\\k<y>", "(a", "a)"})
  void otherSyntaxIsRefused(String regex) {
    assertThatIllegalArgumentException().isThrownBy(() -> NeededWords.of(regex));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ChineseRoles", "EnglishRoles", "Told"})
  void aCueIsFoundWhereItsPatternIs(String owner) throws Exception {
    List<String> texts = texts();
    for (Cue cue : cues(Class.forName("org.policywatch.extract.date." + owner))) {
      for (String text : texts) {
        assertThat(cue.isIn(new Traces(text)))
            .as("%s in %s", cue.pattern(), text)
            .isEqualTo(cue.pattern().matcher(text).find());
      }
    }
  }

  private static List<Cue> cues(Class<?> owner) throws IllegalAccessException {
    List<Cue> cues = new ArrayList<>();
    for (Field field : owner.getDeclaredFields()) {
      if (field.getType() == Cue.class) {
        field.setAccessible(true);
        cues.add((Cue) field.get(null));
      }
    }
    assertThat(cues).isNotEmpty();
    return cues;
  }

  private static List<String> texts() throws Exception {
    List<String> texts = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/text/dates.jsonl"))) {
      String text = Folding.fold(line);
      for (int at = 0; at < text.length(); at += 80) {
        texts.add(text.substring(at, Math.min(text.length(), at + 60)));
      }
    }
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      texts.add(AnyText.of(random, 30));
    }
    return texts;
  }
}
