package org.policywatch.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policywatch.app.BatchExtraction;
import org.policywatch.app.Extracting;
import org.policywatch.app.ExtractionProblem;
import org.policywatch.json.RecordJson;
import org.policywatch.model.Extraction;
import org.policywatch.model.PageUrl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What pages say, without storing anything. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Prints the record of pages or texts: title, dates, issuers, targets with quotes.",
    footer = {
      "",
      "Examples:",
      "  policywatch extract page.html",
      "  policywatch extract https://… --json",
      "  policywatch extract page.html --explain     what was found, by which rule",
      "  policywatch extract --text '到2027年建成5个园区' --explain",
      "  policywatch extract --batch manifest.jsonl  one record a line",
      "",
      "Exit status: 0 all done, 1 something could not be read, 2 bad use."
    })
final class ExtractCommand implements Callable<Integer> {
  @Mixin private GlobalOptions global = new GlobalOptions();
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|URL", arity = "0..*", description = "pages")
  private List<String> pages = List.of();

  @Option(names = "--json", description = "one JSON record a line")
  private boolean json;

  @Option(names = "--explain", description = "mark the facts in the text and name their rules")
  private boolean explain;

  @Option(names = "--text", paramLabel = "WORDS", description = "what these words say, not a page")
  private @Nullable String text;

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "with --text: the day they are of, to which 'this year' refers; default today")
  private @Nullable LocalDate published;

  @Option(
      names = "--batch",
      paramLabel = "MANIFEST",
      description = "lines of {id, url, file|text, published, charset}")
  private @Nullable Path batch;

  private final Screen screen;

  ExtractCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    if (batch == null && text == null && pages.isEmpty()) {
      throw ExceptionHandlers.mistake(
          spec.commandLine(), "name a FILE or a URL, or give --text WORDS or --batch MANIFEST");
    }
    if (published != null && text == null) {
      throw ExceptionHandlers.mistake(
          spec.commandLine(),
          "--published goes with --text: pages say themselves of what day they are");
    }
    Extracting extracting = new Extracting(global.workspace().settings());
    int errors = batch == null ? 0 : batch(extracting, batch);
    if (text != null) {
      print(extracting.text(text, published == null ? LocalDate.now() : published), "text");
    }
    for (String page : pages) {
      errors += print(extracting, page) ? 0 : 1;
    }
    screen.out().flush();
    return errors == 0 ? 0 : Failures.WORK;
  }

  private int batch(Extracting extracting, Path manifest) {
    int errors = new BatchExtraction(extracting).run(manifest, screen.out()::println);
    if (errors > 0) {
      screen
          .err()
          .println("policywatch: " + errors + " lines could not be done; see their 'error'");
    }
    return errors;
  }

  private boolean print(Extracting extracting, String page) {
    Extraction extraction;
    try {
      Optional<PageUrl> url = PageUrl.parse(page);
      extraction =
          url.isPresent() ? extracting.url(url.get()) : extracting.file(Path.of(page), null, null);
    } catch (ExtractionProblem e) {
      screen.err().println("policywatch: " + Screen.plain(e.getMessage()));
      return false;
    }
    print(extraction, page);
    return true;
  }

  private void print(Extraction extraction, String id) {
    if (json) {
      ObjectNode record = new RecordJson().write(extraction);
      record.put("id", id);
      if (Extracting.isNowhere(extraction)) {
        record.putNull("url");
      }
      screen.out().println(record);
    } else if (explain && text != null && extraction.url() == null) {
      new ExplainPrinter(screen).text(extraction);
    } else if (explain) {
      new ExplainPrinter(screen).print(extraction);
    } else {
      new DocumentPrinter(screen).record(extraction);
    }
  }
}
