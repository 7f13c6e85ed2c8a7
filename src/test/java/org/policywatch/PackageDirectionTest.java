package org.policywatch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who may import whom. {@link #MAY_IMPORT} is the map of the program; a package that is neither in
 * it nor below one that is fails, so a new package is a decision. Packages of the map that are not
 * there yet do no harm. That the rules bite is shown on classes compiled here for the purpose.
 */
class PackageDirectionTest {

  private static final String ROOT = "org.policywatch";

  /** Beside what is named here all may import model and text, and a parent its own children. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("model", Set.of()),
          entry("text", Set.of()),
          entry("region", Set.of()),
          entry("source", Set.of()),
          entry("json", Set.of()),
          entry("archive", Set.of()),
          entry("attachment", Set.of()),
          entry("frontier", Set.of()),
          entry("config", Set.of("source", "region")),
          entry("fetch", Set.of("source")),
          entry("store", Set.of("frontier", "source", "json")),
          // its children, which never import each other, get what stands for "extract.*"
          entry("extract", Set.of("region", "source")),
          entry("extract.*", Set.of("extract.page", "extract.text", "region", "source")),
          entry("extract.page", Set.of("source")),
          entry("extract.text", Set.of("region", "source")),
          entry("discover", Set.of("extract.list", "extract.page", "source")),
          entry("index", Set.of("region", "source")),
          entry("search", Set.of("index", "region")),
          entry(
              "crawl",
              Set.of(
                  "discover",
                  "fetch",
                  "fetch.robots",
                  "frontier",
                  "archive",
                  "attachment",
                  "extract",
                  "store",
                  "index",
                  "source")),
          entry("alert", Set.of("search", "index", "store", "source")),
          entry("alert.match", Set.of("search")),
          // a digest names its watches, and regions in its language
          entry("alert.digest", Set.of("alert.match", "region")),
          entry("alert.channel", Set.of("alert.digest", "fetch")),
          entry("schedule", Set.of("crawl", "alert", "source")),
          // the demo's sites are pages and a server, nothing of ours
          entry("demo", Set.of()));

  /** The wiring and what shows it: each may name every package but those after it. */
  private static final List<String> TOP = List.of("app", "service", "cli");

  private static final Map<String, Set<String>> LIBRARY_HOMES =
      Map.ofEntries(
          entry("org.quartz", Set.of("schedule")),
          entry("org.sqlite", Set.of("store")),
          entry("java.sql", Set.of("store")),
          entry("org.apache.lucene", Set.of("index", "search")),
          entry("org.apache.hc", Set.of("fetch")),
          entry("org.netpreserve.jwarc", Set.of("archive")),
          entry("org.apache.pdfbox", Set.of("attachment")),
          entry("org.apache.poi", Set.of("attachment")),
          entry("org.snakeyaml", Set.of("config")),
          entry("picocli", Set.of("cli")));

  private static final ArchRule DIRECTION =
      classes()
          .should(dependOnlyBy("the map", (from, to) -> !isOurs(to) || mayImport(from, to)))
          .as("packages import only what the map allows");

  private static final ArchRule LIBRARIES =
      classes()
          .should(dependOnlyBy("its home", PackageDirectionTest::keepsLibraryAtHome))
          .as("each library stays behind its door");

  private static final ArchRule CYCLES =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  private static final ArchRule SYSTEM_PROPERTIES =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".config..", ROOT + ".app..", ROOT + ".cli..")
          .should()
          .accessTargetWhere(accesses(Set.of("java.lang.System"), Set.of("getProperty", "getenv")))
          .orShould()
          .accessTargetWhere(
              accesses(
                  Set.of("java.lang.Integer", "java.lang.Long", "java.lang.Boolean"),
                  Set.of("getInteger", "getLong", "getBoolean")))
          .as("system properties and the environment are read by config, app and cli alone");

  private static final ArchRule PRINTING =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli..")
          // its standard streams are a pipe to the process that started it
          .and()
          .doNotHaveFullyQualifiedName(ROOT + ".attachment.ReadingProcess")
          .should()
          .accessTargetWhere(accesses(Set.of("java.lang.System"), Set.of("out", "err", "in")))
          .orShould()
          .accessTargetWhere(
              describe(
                  "printStackTrace",
                  (JavaAccess<?> access) -> access.getTarget().getName().equals("printStackTrace")))
          .as("the command line alone talks to the user");

  private static final ArchRule NO_URL =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.URL")
          .as("addresses are PageUrl or URI: java.net.URL asks the network whether two are equal");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final Map<String, ArchRule> RULES =
      Map.of(
          "direction", DIRECTION,
          "libraries", LIBRARIES,
          "cycles", CYCLES,
          "properties", SYSTEM_PROPERTIES,
          "printing", PRINTING,
          "url", NO_URL);

  @ParameterizedTest
  @CsvSource({"direction", "libraries", "cycles", "properties", "printing", "url"})
  void theProgramKeepsTheRule(String rule) {
    RULES.get(rule).check(PROGRAM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          direction  | model           | org.policywatch.text.Door
          direction  | source          | org.policywatch.crawl.Door
          direction  | crawl           | org.policywatch.alert.Door
          direction  | fetch           | org.policywatch.config.Door
          direction  | config          | org.policywatch.fetch.Door
          direction  | app             | org.policywatch.cli.Door
          direction  | fetch.robots    | org.policywatch.fetch.Door
          direction  | extract.date    | org.policywatch.extract.target.Door
          direction  | extract.page    | org.policywatch.extract.text.Door
          direction  | newcomer        | org.policywatch.model.Door
          libraries  | crawl           | org.quartz.Scheduler
          libraries  | search          | java.sql.Connection
          libraries  | store           | org.apache.lucene.index.IndexWriter
          libraries  | alert.channel   | org.apache.hc.core5.http.HttpHost
          url        | fetch           | java.net.URL
          """)
  void aForbiddenImportIsNoticed(String rule, String from, String to, @TempDir Path folder)
      throws IOException {
    JavaClasses intruder = compile(folder, from, "%s field;".formatted(to), to);

    assertThat(RULES.get(rule).evaluate(intruder).getFailureReport().getDetails())
        .anyMatch(line -> line.contains(to));
  }

  @ParameterizedTest
  @CsvSource({
    "crawl,  org.policywatch.fetch.Door",
    "crawl,  org.policywatch.model.Door",
    "config, org.policywatch.fetch.FetchSettings",
    "app,    org.policywatch.config.Door",
    "cli,    org.policywatch.app.Door",
    "extract, org.policywatch.extract.date.Door",
    "extract.date, org.policywatch.extract.page.Door",
    "search, org.apache.lucene.index.IndexWriter",
  })
  void anAllowedImportIsNot(String from, String to, @TempDir Path folder) throws IOException {
    JavaClasses guest = compile(folder, from, "%s field;".formatted(to), to);

    assertThat(List.of(DIRECTION, LIBRARIES))
        .noneMatch(rule -> rule.evaluate(guest).hasViolation());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          properties | store | String data = System.getProperty("user.dir");
          properties | fetch | int size = Integer.getInteger("size");
          printing   | crawl | { System.out.println(); }
          printing   | index | { new Exception().printStackTrace(); }
          """)
  void aForbiddenCallIsNoticed(String rule, String from, String member, @TempDir Path folder)
      throws IOException {
    JavaClasses intruder = compile(folder, from, member, "");

    assertThat(RULES.get(rule).evaluate(intruder).hasViolation()).isTrue();
  }

  @Test
  void aCycleIsNoticed(@TempDir Path folder) throws IOException {
    write(folder, "index", "Door", "org.policywatch.search.Door field;");
    JavaClasses circle =
        compile(
            folder, "search", "org.policywatch.index.Door field;", "org.policywatch.search.Door");

    assertThat(CYCLES.evaluate(circle).hasViolation()).isTrue();
  }

  private static boolean mayImport(JavaClass from, JavaClass to) {
    String here = packageOf(from);
    String there = packageOf(to);
    if (here.isEmpty()) {
      return there.isEmpty() || there.equals("cli");
    }
    int top = TOP.indexOf(outermost(here));
    if (top >= 0) {
      int other = TOP.indexOf(outermost(there));
      return !there.isEmpty() && other <= top;
    }
    boolean free = there.equals("model") || there.equals("text");
    if (here.equals(there) || there.startsWith(here + ".") || (free && isAboveModel(here))) {
      return isOnTheMap(here);
    }
    if (here.equals("config") && isSettings(to)) {
      return true;
    }
    return allowed(here).contains(there);
  }

  private static boolean isAboveModel(String here) {
    return !here.equals("model") && !here.equals("text");
  }

  private static boolean isOnTheMap(String here) {
    return MAY_IMPORT.containsKey(outermost(here));
  }

  private static Set<String> allowed(String here) {
    if (MAY_IMPORT.containsKey(here)) {
      return MAY_IMPORT.get(here);
    }
    String outermost = outermost(here);
    return MAY_IMPORT.getOrDefault(outermost + ".*", MAY_IMPORT.getOrDefault(outermost, Set.of()));
  }

  /** What config makes settings of: these records, and what a watch is made of. */
  private static boolean isSettings(JavaClass type) {
    String name = outermostClass(type).getSimpleName();
    return name.endsWith("Settings")
        || Set.of("Watch", "Holidays", "Secret", "Recipients").contains(name);
  }

  private static JavaClass outermostClass(JavaClass type) {
    return type.getEnclosingClass().map(PackageDirectionTest::outermostClass).orElse(type);
  }

  private static boolean keepsLibraryAtHome(JavaClass from, JavaClass to) {
    return LIBRARY_HOMES.entrySet().stream()
        .filter(library -> to.getName().startsWith(library.getKey() + "."))
        .allMatch(library -> library.getValue().contains(outermost(packageOf(from))));
  }

  private static boolean isOurs(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(ROOT + ".");
  }

  /** The package without the root: {@code extract.date}, or nothing for Main's. */
  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  private static String outermost(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static ArchCondition<JavaClass> dependOnlyBy(
      String what, BiPredicate<JavaClass, JavaClass> allows) {
    return new ArchCondition<>("depend only on what " + what + " allows") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (!allows.test(type, target)) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static DescribedPredicate<JavaAccess<?>> accesses(Set<String> owners, Set<String> names) {
    return describe(
        "one of " + names + " of " + owners,
        access -> {
          AccessTarget target = access.getTarget();
          return owners.contains(target.getOwner().getName()) && names.contains(target.getName());
        });
  }

  /** Compiles a class with one member into a package, and the class of ours that it names. */
  private static JavaClasses compile(Path folder, String from, String member, String named)
      throws IOException {
    write(folder, from, "Intruder", member);
    if (named.startsWith(ROOT)) {
      int dot = named.lastIndexOf('.');
      Path there = folder.resolve(named.replace('.', '/') + ".java");
      if (!Files.exists(there)) {
        write(folder, named.substring(ROOT.length() + 1, dot), named.substring(dot + 1), "");
      }
    }
    List<String> sources;
    try (var files = Files.walk(folder)) {
      sources = new ArrayList<>(List.of("-proc:none"));
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(sources::add);
    }
    int status =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, sources.toArray(String[]::new));
    assertThat(status).isZero();
    return new ClassFileImporter().importPath(folder);
  }

  private static void write(Path folder, String where, String name, String member)
      throws IOException {
    String pkg = ROOT + "." + where;
    Path file = folder.resolve(pkg.replace('.', '/')).resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package %s; public class %s { %s }".formatted(pkg, name, member));
  }
}
