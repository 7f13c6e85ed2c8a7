import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Runs google-java-format over the Java files below src: {@code check} fails and names the files
 * that differ, {@code apply} rewrites them. Started by pom.xml on the build's JDK, because the
 * formatter must know the language of the sources and Maven itself may run on an older Java.
 */
final class Format {

  public static void main(String[] arguments) throws IOException {
    boolean apply = arguments[0].equals("apply");
    List<String> options = new ArrayList<>();
    options.add("--skip-reflowing-long-strings");
    options.addAll(apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    try (var files = Files.walk(Path.of("src"))) {
      files
          .map(Path::toString)
          .filter(name -> name.endsWith(".java"))
          .sorted()
          .forEach(options::add);
    }
    int status =
        ToolProvider.findFirst("google-java-format")
            .orElseThrow()
            .run(System.out, System.err, options.toArray(String[]::new));
    if (status != 0 && !apply) {
      System.err.println("layout differs in the files above; run: ./mvnw -q validate -Pformat");
    }
    System.exit(status);
  }
}
