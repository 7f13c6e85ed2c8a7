package org.policywatch.alert.channel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where something that nobody may see is kept. It is never part of a message. */
public sealed interface Secret {
  /** Longer files are no secrets. */
  int MOST_BYTES = 10_000;

  /** There is none. */
  record None() implements Secret {}

  /** In an environment variable. */
  record Variable(String name) implements Secret {}

  /** Alone in a file; blanks and line ends around it do not count. */
  record InFile(Path file) implements Secret {}

  /** In the configuration: for addresses that are no secret. */
  record Plain(String value) implements Secret {
    @Override
    public String toString() {
      return "Plain[…]";
    }
  }

  /** What came of looking. */
  sealed interface Found {
    /** Here it is; empty for {@link None}. */
    record Value(String value) implements Found {
      @Override
      public String toString() {
        return "Value[…]";
      }
    }

    /** It is not where it should be; why, for people. */
    record Missing(String why) implements Found {}
  }

  /** Looks. */
  default Found find(Map<String, String> environment) {
    return switch (this) {
      case None none -> new Found.Value("");
      case Plain plain -> new Found.Value(plain.value());
      case Variable variable -> {
        String value = environment.getOrDefault(variable.name(), "").strip();
        yield value.isEmpty()
            ? new Found.Missing(variable.name() + " is not set in the environment")
            : new Found.Value(value);
      }
      case InFile inFile -> read(inFile.file());
    };
  }

  private static Found read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return new Found.Missing("the file \"" + file + "\" is too large for a secret");
      }
      String value = Files.readString(file, StandardCharsets.UTF_8).strip();
      return value.isEmpty()
          ? new Found.Missing("the file \"" + file + "\" is empty")
          : new Found.Value(value);
    } catch (IOException e) {
      return new Found.Missing("the file \"" + file + "\" cannot be read");
    }
  }
}
