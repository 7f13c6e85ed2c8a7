package org.policywatch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What may stand where the cursor is: commands, options, and the values of both. */
final class Completer {
  private final CompletionValues values;

  Completer(CompletionValues values) {
    this.values = values;
  }

  /**
   * A way to go on.
   *
   * @param word the whole word
   * @param meaning in a few words; may be empty
   */
  record Choice(String word, String meaning) {}

  /**
   * @param whole all commands
   * @param words those after {@code policywatch}; the last one is being written and may be empty
   */
  List<Choice> choices(CommandLine whole, List<String> words) {
    CommandLine command = whole;
    OptionSpec open = null;
    int positions = 0;
    for (String word : words.subList(0, Math.max(0, words.size() - 1))) {
      CommandLine below = positions == 0 ? command.getSubcommands().get(word) : null;
      OptionSpec option = command.getCommandSpec().findOption(word);
      if (open != null) {
        open = null;
      } else if (below != null) {
        command = below;
      } else if (option != null) {
        open = option.arity().max() == 0 ? null : option;
      } else if (!word.startsWith("-")) {
        positions++;
      }
    }
    String begin = words.isEmpty() ? "" : words.getLast();
    return all(command, open, positions, begin).stream()
        .filter(choice -> choice == CompletionValues.FILES || choice.word().startsWith(begin))
        .toList();
  }

  private List<Choice> all(
      CommandLine command, @Nullable OptionSpec open, int positions, String begin) {
    CommandSpec spec = command.getCommandSpec();
    if (open != null) {
      return values(open, begin);
    }
    if (begin.startsWith("-")) {
      return options(spec);
    }
    List<Choice> choices = new ArrayList<>();
    if (positions == 0) {
      boolean isHelp = command.getCommandName().equals("help");
      commands(isHelp ? command.getParent() : command, choices);
    }
    for (PositionalParamSpec positional : spec.positionalParameters()) {
      if (positional.index().min() <= positions && positions <= positional.index().max()) {
        choices.addAll(values(positional, begin));
      }
    }
    return choices;
  }

  private static void commands(CommandLine command, List<Choice> choices) {
    for (CommandLine below : command.getSubcommands().values()) {
      CommandSpec spec = below.getCommandSpec();
      if (!spec.usageMessage().hidden()) {
        choices.add(new Choice(spec.name(), meaning(spec.usageMessage().description())));
      }
    }
  }

  private static List<Choice> options(CommandSpec spec) {
    return spec.options().stream()
        .filter(option -> !option.hidden())
        .map(option -> new Choice(option.longestName(), meaning(option.description())))
        .toList();
  }

  private static String meaning(String... description) {
    return description.length == 0 ? "" : description[0];
  }

  private List<Choice> values(ArgSpec argument, String begin) {
    Iterable<String> fixed = argument.completionCandidates();
    if (fixed != null) {
      return StreamSupport.stream(fixed.spliterator(), false)
          .map(word -> new Choice(Objects.requireNonNull(word), ""))
          .collect(Collectors.toList());
    }
    return values.of(argument.paramLabel(), begin);
  }
}
