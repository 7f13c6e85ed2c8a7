package org.policywatch.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.policywatch.app.ConfigProblem;
import org.policywatch.app.Library;
import org.policywatch.app.Watching;
import org.policywatch.app.Workspace;
import org.policywatch.model.PageKind;
import org.policywatch.region.Gazetteer;
import org.policywatch.region.Region;
import org.policywatch.region.RegionName;
import org.policywatch.search.Hit;
import org.policywatch.search.SearchEngine;
import org.policywatch.search.SearchRequest;
import org.policywatch.search.SearchResult;

/** The values that stand in the user's own data: ids, sources; and regions. */
final class CompletionValues {
  /** Stands for: files, which the shell itself knows best. */
  static final Completer.Choice FILES = new Completer.Choice(":", "");

  private static final int MOST_IDS = 200;
  private static final int MOST_REGIONS = 60;

  private final Workspace workspace;

  CompletionValues(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * @param label as the help calls the value
   * @param begin what is written of it
   */
  List<Completer.Choice> of(String label, String begin) {
    return switch (label) {
      case "ID|URL" -> ids();
      case "SOURCE" -> sources();
      case "WATCH" -> watches();
      case "NAME|CODE" -> regions(begin);
      case "KIND" ->
          Arrays.stream(PageKind.values())
              .map(it -> new Completer.Choice(it.name().toLowerCase(Locale.ROOT), Words.kind(it)))
              .toList();
      case "DIR", "FOLDER", "MANIFEST", "QUERIES.jsonl" -> List.of(FILES);
      default -> label.startsWith("FILE") ? List.of(FILES) : List.of();
    };
  }

  /** The newest documents: who completes an id has just seen it. */
  private List<Completer.Choice> ids() {
    if (!workspace.hasData()) {
      return List.of();
    }
    try (SearchEngine engine = Library.searchOnly(workspace)) {
      SearchRequest newest = SearchRequest.of("").page(0, MOST_IDS);
      return engine.search(newest) instanceof SearchResult.Found found
          ? found.hits().stream().map(CompletionValues::choice).toList()
          : List.of();
    }
  }

  private static Completer.Choice choice(Hit hit) {
    return new Completer.Choice(hit.id(), hit.title().text());
  }

  private List<Completer.Choice> watches() {
    try {
      return Watching.all(workspace, workspace.settings()).stream()
          .map(it -> new Completer.Choice(it.watch().id(), it.watch().query()))
          .toList();
    } catch (ConfigProblem e) {
      return List.of();
    }
  }

  private List<Completer.Choice> sources() {
    try {
      return workspace.settings().sources().stream()
          .map(it -> new Completer.Choice(it.id().value(), it.profile().name()))
          .toList();
    } catch (ConfigProblem e) {
      // 'sources check' tells; a line that is being written is no place for it
      return List.of();
    }
  }

  private static List<Completer.Choice> regions(String begin) {
    List<Completer.Choice> choices = new ArrayList<>();
    Gazetteer gazetteer = Gazetteer.standard();
    for (String group : gazetteer.groupNames()) {
      if (!begin.isEmpty() && group.startsWith(begin)) {
        choices.add(new Completer.Choice(group, "group"));
      }
    }
    for (Region region : gazetteer.regions()) {
      boolean isProvince = region.parent() == null;
      if (choices.size() < MOST_REGIONS && (isProvince || !begin.isEmpty())) {
        region(gazetteer, region, begin, choices);
      }
    }
    return choices;
  }

  /** One way to call it, the first that begins so; case does not count in region names. */
  private static void region(
      Gazetteer gazetteer, Region region, String begin, List<Completer.Choice> choices) {
    boolean isLower = begin.equals(begin.toLowerCase(Locale.ROOT));
    if (region.code().startsWith(begin) && !begin.isEmpty()) {
      choices.add(new Completer.Choice(region.code(), gazetteer.fullName(region.code())));
      return;
    }
    for (RegionName name : gazetteer.names(region.code())) {
      String text = isLower ? name.text().toLowerCase(Locale.ROOT) : name.text();
      if (text.startsWith(begin) && text.indexOf(' ') < 0) {
        choices.add(
            new Completer.Choice(text, gazetteer.fullName(region.code()) + " " + region.code()));
        return;
      }
    }
  }
}
