package org.policywatch.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What the extractor's rules go by, in words: {@code rules.properties}. */
final class RuleWords {
  private final Properties words = new Properties();

  RuleWords() {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(RuleWords.class.getResourceAsStream("rules.properties")),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rule in words with its name behind; a rule without words is named only. */
  String of(String rule) {
    String words = words(rule);
    return words.isEmpty() ? rule : words + " [" + rule + "]";
  }

  /** Empty for a rule that nobody has put into words. */
  String words(String rule) {
    boolean hasLanguage = rule.startsWith("zh.") || rule.startsWith("en.");
    return words.getProperty(hasLanguage ? rule.substring(3) : rule, "");
  }
}
