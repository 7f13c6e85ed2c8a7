package org.policywatch.alert.channel;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.policywatch.alert.digest.DigestHtml;
import org.policywatch.alert.digest.DigestText;

/**
 * Digests as files, {@code 20260301T0000Z-id.txt} and {@code .html}, in the folder that is named
 * after {@code folder:} or in the usual one. A second try writes the same file.
 */
public final class FolderChannel implements Channel {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm'Z'").withZone(ZoneOffset.UTC);

  private final Path usual;

  /** Writes to {@code usual} what names no other folder. */
  public FolderChannel(Path usual) {
    this.usual = usual;
  }

  @Override
  public Receipt send(Letter letter) {
    String name = STAMP.format(letter.slot()) + "-" + letter.id();
    try {
      Path folder = letter.to().isEmpty() ? usual : Path.of(letter.to());
      WholeFile.write(folder.resolve(name + ".html"), DigestHtml.render(letter.digest()));
      WholeFile.write(folder.resolve(name + ".txt"), DigestText.render(letter.digest()));
      return new Receipt.Accepted();
    } catch (IOException | InvalidPathException e) {
      return new Receipt.Refused(
          "\"" + (letter.to().isEmpty() ? usual : letter.to()) + "\" could not be written to: " + e,
          true);
    }
  }
}
