package org.policywatch.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A manual page in roff, out of what {@code --help} is made of. */
final class ManPage {
  private final CommandLine command;
  private final CommandSpec spec;
  private final StringBuilder out = new StringBuilder();

  private ManPage(CommandLine command) {
    this.command = command;
    this.spec = command.getCommandSpec();
  }

  /** {@code policywatch-search.1}. */
  static String fileName(CommandSpec spec) {
    return spec.qualifiedName("-") + ".1";
  }

  static String of(CommandLine command) {
    return new ManPage(command).page();
  }

  private String page() {
    String name = spec.qualifiedName("-");
    out.append(".\\\" -*- coding: utf-8 -*-\n");
    out.append(
        ".TH \"%s\" \"1\" \"\" \"policywatch\" \"policywatch manual\"\n".formatted(upper(name)));
    out.append(".nh\n.ad l\n");
    section("NAME");
    paragraph(name + " - " + description());
    section("SYNOPSIS");
    String synopsis =
        new Help(spec, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0).replaceAll("\\s+", " ");
    paragraph(synopsis.strip());
    section("DESCRIPTION");
    paragraph(description());
    arguments();
    commands();
    footer();
    seeAlso();
    return out.toString();
  }

  private String description() {
    return String.join(" ", spec.usageMessage().description()).strip();
  }

  private void arguments() {
    section("OPTIONS");
    for (PositionalParamSpec one : spec.positionalParameters()) {
      entry(one.paramLabel(), one);
    }
    for (OptionSpec one : spec.options()) {
      String value = one.arity().max() == 0 ? "" : " " + one.paramLabel();
      String names = String.join(", ", one.names());
      if (!one.hidden()) {
        entry(names + value, one);
      }
    }
  }

  private void entry(String head, ArgSpec one) {
    entry(head, String.join(" ", one.description()));
  }

  private void entry(String head, String text) {
    out.append(".TP\n\\fB").append(roff(head)).append("\\fR\n").append(line(text)).append('\n');
  }

  private void commands() {
    List<CommandSpec> below = visible(command);
    if (!below.isEmpty()) {
      section("COMMANDS");
      below.forEach(it -> entry(it.name(), String.join(" ", it.usageMessage().description())));
    }
  }

  private static List<CommandSpec> visible(CommandLine command) {
    return command.getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(it -> !it.usageMessage().hidden())
        .toList();
  }

  /** The notes and examples as they stand: their columns line up. */
  private void footer() {
    String[] footer = spec.usageMessage().footer();
    if (footer.length > 0) {
      section("NOTES AND EXAMPLES");
      out.append(".nf\n");
      String.join("\n", footer).strip().lines().forEach(it -> out.append(line(it)).append('\n'));
      out.append(".fi\n");
    }
  }

  private void seeAlso() {
    String pages =
        spec.parent() == null
            ? visible(command).stream()
                .map(it -> it.qualifiedName("-") + "(1)")
                .collect(Collectors.joining(", "))
            : spec.parent().qualifiedName("-") + "(1)";
    section("SEE ALSO");
    paragraph(pages);
  }

  private void section(String name) {
    out.append(".SH ").append(name).append('\n');
  }

  private void paragraph(String text) {
    out.append(line(text)).append('\n');
  }

  /** A line that begins with a point or a quote would be a command. */
  private static String line(String text) {
    String escaped = roff(text);
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  private static String roff(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
