package org.policywatch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.search.Filters;
import org.policywatch.search.SearchRequest;

/**
 * A search as most are typed: words, and options with the value as the next word. Only to read it
 * sooner: picocli takes as long to learn the options as the search itself. What is not understood
 * here for sure is left to picocli, which tells of mistakes and knows all options.
 *
 * @param search what to do
 * @param config as the user named it; or null
 * @param data as the user named it; or null
 */
record PlainSearch(DocumentSearch search, @Nullable Path config, @Nullable Path data) {
  /** Empty when picocli has to read the arguments. */
  static Optional<PlainSearch> read(String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("search")) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    List<String> regions = new ArrayList<>();
    List<String> issuers = new ArrayList<>();
    Map<String, String> once = new HashMap<>();
    for (int i = 1; i < arguments.length; i++) {
      String option = arguments[i];
      if (isWord(option)) {
        words.add(option);
        continue;
      }
      boolean isFlag = isFlag(option);
      String value = isFlag || i + 1 == arguments.length ? "" : arguments[++i];
      if (!isFlag && !isWord(value)) {
        return Optional.empty();
      }
      boolean understood =
          switch (option) {
            case "-r", "--region" -> regions.add(value);
            case "-i", "--issuer" -> issuers.add(value);
            case "-n", "--limit" -> isLimit(value) && once.put("--limit", value) == null;
            case "--config", "--data" -> once.put(option, value) == null;
            default -> isFlag && once.put(option, value) == null;
          };
      if (!understood) {
        return Optional.empty();
      }
    }
    String limit = once.get("--limit");
    SearchRequest request =
        new SearchRequest(
            String.join(" ", words),
            Filters.NONE
                .regions(regions)
                .issuers(issuers)
                .hasTarget(once.containsKey("--has-target")),
            0,
            limit == null ? DocumentSearch.USUAL : Integer.parseInt(limit));
    DocumentSearch search =
        new DocumentSearch(
            request,
            DocumentSearch.Form.of(once.containsKey("--json"), once.containsKey("--csv")),
            once.containsKey("--all"),
            once.containsKey("--facets"),
            null);
    return Optional.of(
        new PlainSearch(search, path(once.get("--config")), path(once.get("--data"))));
  }

  private static @Nullable Path path(@Nullable String name) {
    return name == null ? null : Path.of(name);
  }

  /** Not an option, nor a file with more arguments, nor what picocli may see as nothing. */
  private static boolean isWord(String argument) {
    return !argument.isBlank() && argument.charAt(0) != '-' && argument.charAt(0) != '@';
  }

  private static boolean isFlag(String option) {
    return switch (option) {
      case "--json", "--csv", "--all", "--facets", "--has-target" -> true;
      default -> false;
    };
  }

  /** What is out of range is picocli's to tell. */
  private static boolean isLimit(String value) {
    return value.length() < 6
        && value.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(value) >= 1
        && Integer.parseInt(value) <= SearchRequest.MOST;
  }

  /** Searches, prints and gives the exit status. */
  int run(Screen screen) {
    try {
      return search.run(screen, GlobalOptions.workspace(config, data));
    } catch (RuntimeException e) {
      return new Failures(screen).tell(e, false);
    }
  }
}
