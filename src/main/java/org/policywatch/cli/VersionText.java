package org.policywatch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    try (@Nullable InputStream in = VersionText.class.getResourceAsStream("version.txt")) {
      String version =
          in == null
              ? "policywatch (unknown version)"
              : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      return new String[] {version, "Java " + Runtime.version()};
    }
  }
}
