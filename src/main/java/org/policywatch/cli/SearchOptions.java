package org.policywatch.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageKind;
import org.policywatch.search.Filters;
import org.policywatch.search.SearchRequest;
import org.policywatch.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The words and filters that search and targets share. */
final class SearchOptions {
  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description =
          "words, \"phrases\", -not, OR, field:value; none: everything that the options let through")
  private List<String> words = List.of();

  @Option(
      names = {"-r", "--region"},
      paramLabel = "NAME|CODE",
      description = "河北, hebei, 130000, 长三角; regions below count; may be repeated")
  private List<String> regions = List.of();

  @Option(
      names = {"-i", "--issuer"},
      paramLabel = "NAME",
      description = "who issued it, or a part")
  private List<String> issuers = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "policy_document, news_report, irrelevant or list")
  private List<String> kinds = List.of();

  @Option(names = "--source", paramLabel = "SOURCE", description = "found through this source")
  private List<String> sources = List.of();

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description = "published then or later: 2020, 2020-07, 2020-07-13 or 7d")
  private @Nullable String since;

  @Option(names = "--until", paramLabel = "DAY", description = "published then or earlier")
  private @Nullable String until;

  @Option(
      names = {"--deadline-by", "--by"},
      paramLabel = "DAY",
      description = "with a target that is due then or earlier")
  private @Nullable String deadlineBy;

  @Option(names = "--has-target", description = "with a target")
  private boolean hasTarget;

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "at most so many; default 10 documents, 50 targets, 30 deadlines")
  private @Nullable Integer most;

  /**
   * What was asked for.
   *
   * @param usual the limit when none was given
   */
  SearchRequest request(CommandLine command, int usual) {
    int limit = most == null ? usual : most;
    if (limit < 1 || limit > SearchRequest.MOST) {
      throw ExceptionHandlers.mistake(
          command, "--limit " + limit + " is not right: expected 1 to " + SearchRequest.MOST);
    }
    Filters filters =
        Filters.NONE
            .regions(regions)
            .issuers(issuers)
            .kinds(kinds(command))
            .sources(sources)
            .published(
                new Filters.Days(first(command, "--since", since), last(command, "--until", until)))
            .deadline(new Filters.Days(null, last(command, "--deadline-by", deadlineBy)))
            .hasTarget(hasTarget);
    return new SearchRequest(query(), filters, 0, limit);
  }

  String query() {
    return String.join(" ", words);
  }

  private Set<PageKind> kinds(CommandLine command) {
    Set<PageKind> chosen = EnumSet.noneOf(PageKind.class);
    List<String> names =
        Arrays.stream(PageKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
    for (String kind : kinds) {
      int at = names.indexOf(kind.toLowerCase(Locale.ROOT));
      if (at < 0) {
        throw ExceptionHandlers.mistake(
            command,
            "--kind '%s' is not right: expected %s%s"
                .formatted(
                    kind,
                    String.join(", ", names),
                    near(kind, names).map(it -> "; did you mean '" + it + "'?").orElse("")));
      }
      chosen.add(PageKind.values()[at]);
    }
    return chosen;
  }

  /** {@code news} is a beginning, not a slip. */
  private static Optional<String> near(String kind, List<String> names) {
    Optional<String> begun = names.stream().filter(name -> name.startsWith(kind)).findFirst();
    return begun.or(() -> Nearest.to(kind, names));
  }

  private static @Nullable LocalDate first(
      CommandLine command, String option, @Nullable String day) {
    return day == null ? null : day(command, option, day, false);
  }

  private static @Nullable LocalDate last(
      CommandLine command, String option, @Nullable String day) {
    return day == null ? null : day(command, option, day, true);
  }

  private static LocalDate day(CommandLine command, String option, String text, boolean last) {
    try {
      if (text.matches("\\d{1,4}d")) {
        return LocalDate.now().minusDays(Long.parseLong(text.substring(0, text.length() - 1)));
      }
      return switch (text.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
        case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw ExceptionHandlers.mistake(
          command,
          "%s '%s' is not right: expected 2020, 2020-07, 2020-07-13 or 7d".formatted(option, text));
    }
  }
}
