package org.policywatch.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder under {@code pages/} is a page in one layout and what must come out of it. A field
 * that {@code expected.json} does not name is not looked at. {@code mvn test
 * -Dtest=PageFixturesTest -Dfixtures.accept=true} writes what comes out now, so that a diff shows
 * what changed.
 */
class PageFixturesTest {
  static List<PageFixture> fixtures() throws IOException {
    return PageFixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void pageGivesItsExpectedRecord(PageFixture fixture) throws IOException {
    if (Boolean.getBoolean("fixtures.accept")) {
      fixture.accept();
    }

    assertThat(fixture.differences()).isEmpty();
    assertThat(Files.readString(fixture.folder().resolve("origin.txt"))).isNotBlank();
  }

  @Test
  void fixturesSaySomething() throws IOException {
    int fields = 0;
    for (PageFixture fixture : fixtures()) {
      assertThat(fixture.fields()).as("%s", fixture.folder()).isPositive();
      fields += fixture.fields();
    }

    assertThat(fields).isGreaterThan(280);
  }
}
