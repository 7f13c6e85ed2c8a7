package org.policywatch.extract.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ChineseWordClassTest {
  @Test
  void eachWordStandsInOneClass() {
    List<String> words =
        Arrays.stream(ChineseWordClass.values()).flatMap(each -> each.words().stream()).toList();

    List<String> repeated =
        words.stream()
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
            .entrySet()
            .stream()
            .filter(word -> word.getValue() > 1)
            .map(word -> word.getKey())
            .toList();

    assertEquals(List.of(), repeated);
  }
}
