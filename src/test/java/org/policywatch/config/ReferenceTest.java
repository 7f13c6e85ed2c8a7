package org.policywatch.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferenceTest {
  private static final Path SCHEMA = Path.of("sources.schema.json");

  @Test
  void theSchemaFileIsWhatTheKeysSay() throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
    String generated =
        new ObjectMapper().writer(printer).writeValueAsString(Reference.schema()) + "\n";
    if (Boolean.getBoolean("policywatch.accept")) {
      Files.writeString(SCHEMA, generated);
    }

    assertThat(Files.readString(SCHEMA))
        .as("keys changed: run the test with -Dpolicywatch.accept=true and look at the diff")
        .isEqualTo(generated);
  }

  @Test
  void theSchemaTakesTheShippedFileAndRefusesAnUnknownKey() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    String shipped = Files.readString(Path.of("sources.yml"));

    assertThat(schema.validate(shipped, InputFormat.YAML)).isEmpty();
    assertThat(schema.validate(shipped.replace("delay: 5s", "dealy: 5s"), InputFormat.YAML))
        .isNotEmpty();
    assertThat(schema.validate(shipped.replace("list:", "feeds:"), InputFormat.YAML)).isNotEmpty();
  }

  @Test
  void theDefaultsReadAsAFileWithoutUnknownKeys() {
    String defaults = Reference.defaults();

    assertThat(defaults)
        .contains("delay: 2s")
        .contains("max_page_bytes: 10MB")
        .contains("every: 1d");
    ConfigResult.Invalid result = (ConfigResult.Invalid) ConfigFile.parse("d.yml", defaults);
    assertThat(result.mistakes()).noneMatch(it -> it.message().contains("unknown key"));
    assertThat(result.mistakes()).noneMatch(it -> it.message().contains("not YAML"));
  }
}
