package org.policywatch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.Workspace;
import org.policywatch.search.Filters;
import org.policywatch.search.SearchRequest;

/**
 * A search as most are typed: words, and options with the value as the next word. Only to read it
 * sooner: picocli takes as long to learn the options as the search itself. What is not understood
 * here for sure is left to picocli, which tells of mistakes and knows all options.
 *
 * @param request what to search for
 * @param config as the user named it; or null
 * @param data as the user named it; or null
 */
record PlainSearch(SearchRequest request, @Nullable Path config, @Nullable Path data) {
  /** Empty when picocli has to read the arguments. */
  static Optional<PlainSearch> read(String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("search")) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    List<String> regions = new ArrayList<>();
    List<Path> configs = new ArrayList<>();
    List<Path> datas = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      if (isWord(arguments[i])) {
        words.add(arguments[i]);
        continue;
      }
      String value = i + 1 < arguments.length ? arguments[i + 1] : "";
      if (!isWord(value)) {
        return Optional.empty();
      }
      switch (arguments[i++]) {
        case "-r", "--region" -> regions.add(value);
        case "--config" -> configs.add(Path.of(value));
        case "--data" -> datas.add(Path.of(value));
        default -> {
          return Optional.empty();
        }
      }
    }
    if (configs.size() > 1 || datas.size() > 1) {
      return Optional.empty();
    }
    Filters filters = Filters.NONE.regions(regions);
    return Optional.of(
        new PlainSearch(
            new SearchRequest(String.join(" ", words), filters, 0, SearchCommand.USUAL),
            configs.isEmpty() ? null : configs.getFirst(),
            datas.isEmpty() ? null : datas.getFirst()));
  }

  /** Not an option, nor a file with more arguments, nor what picocli may see as nothing. */
  private static boolean isWord(String argument) {
    return !argument.isBlank() && argument.charAt(0) != '-' && argument.charAt(0) != '@';
  }

  /** Searches, prints and gives the exit status. */
  int run(Screen screen) {
    try {
      Workspace workspace = GlobalOptions.workspace(config, data);
      return new SearchCommand(screen).run(request, workspace);
    } catch (RuntimeException e) {
      return new Failures(screen).tell(e, false);
    }
  }
}
