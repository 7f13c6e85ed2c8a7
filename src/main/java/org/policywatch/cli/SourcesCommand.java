package org.policywatch.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.Library;
import org.policywatch.app.Workspace;
import org.policywatch.config.Reference;
import org.policywatch.config.Settings;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.source.Source;
import org.policywatch.store.SourceHealth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The sources and how they fare. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    description = "Lists the sources of sources.yml with their last run and health.",
    footer = {
      "",
      "Examples:",
      "  policywatch sources",
      "  policywatch sources check                  all mistakes of sources.yml",
      "  policywatch sources check --live hebei     what it would give, tried once",
      "  policywatch sources add URL                looks at a site and adds it",
      "  policywatch sources --defaults             every key with its default"
    })
final class SourcesCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();

  @Option(names = "--defaults", description = "print every key with its default")
  private boolean defaults;

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  private final Screen screen;

  SourcesCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    PrintWriter out = screen.out();
    if (defaults) {
      out.print(Reference.defaults());
      out.flush();
      return 0;
    }
    Workspace workspace = global.workspace();
    Settings settings = workspace.settings();
    Map<SourceId, SourceHealth> health = health(workspace);
    if (json) {
      settings.sources().forEach(source -> json(source, health.get(source.id())));
    } else {
      table(settings, health);
    }
    out.flush();
    return 0;
  }

  private static Map<SourceId, SourceHealth> health(Workspace workspace) {
    return Library.ask(
        workspace,
        Map.of(),
        store ->
            store.runs().health().stream()
                .collect(Collectors.toMap(SourceHealth::source, Function.identity())));
  }

  private void table(Settings settings, Map<SourceId, SourceHealth> health) {
    Table table = new Table("SOURCE", "NAME", "BY", "LAST RUN", "PAGES", "STATE");
    for (Source source : settings.sources()) {
      SourceHealth last = health.get(source.id());
      table.row(
          source.id().value(),
          source.profile().name(),
          kind(source),
          last == null ? "never" : Times.local(last.lastRun()),
          last == null ? "" : String.valueOf(last.documents()),
          state(source, last));
    }
    table.print(screen.out(), screen.style());
    long on = settings.sources().stream().filter(it -> it.profile().cadence().enabled()).count();
    screen
        .out()
        .println(
            screen.style().dim("%d sources, %d enabled".formatted(settings.sources().size(), on)));
  }

  private static String state(Source source, @Nullable SourceHealth last) {
    String off = source.profile().cadence().enabled() ? "" : "off";
    if (last == null) {
      return off.isEmpty() ? "new" : off;
    }
    return last.lastError() == null ? (off.isEmpty() ? "ok" : off) : last.lastError();
  }

  static String kind(Source source) {
    return switch (source) {
      case Source.ListPage it -> "list";
      case Source.Feed it -> "feed";
      case Source.Sitemap it -> "sitemap";
      case Source.JsonList it -> "json";
    };
  }

  private void json(Source source, @Nullable SourceHealth last) {
    JsonLine.print(
        screen,
        json -> {
          json.writeStringField("id", source.id().value());
          json.writeStringField("name", source.profile().name());
          json.writeStringField("region", source.profile().region());
          json.writeStringField("kind", lower(source.profile().kind()));
          json.writeStringField("trust", lower(source.profile().trust()));
          json.writeStringField("by", kind(source));
          json.writeBooleanField("enabled", source.profile().cadence().enabled());
          JsonLine.strings(json, "seeds", source.seeds().stream().map(PageUrl::value).toList());
          JsonLine.instant(json, "last_run", last == null ? null : last.lastRun());
          JsonLine.instant(json, "last_success", last == null ? null : last.lastSuccess());
          json.writeStringField("last_error", last == null ? null : last.lastError());
        });
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
