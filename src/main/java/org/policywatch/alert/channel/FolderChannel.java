package org.policywatch.alert.channel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.policywatch.alert.digest.DigestHtml;
import org.policywatch.alert.digest.DigestText;

/**
 * Digests as files, {@code 20260301T0000Z-id.txt} and {@code .html}. A file is there whole or not
 * at all, and a second try writes the same file.
 */
public final class FolderChannel implements Channel {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm'Z'").withZone(ZoneOffset.UTC);

  private final Path folder;

  public FolderChannel(Path folder) {
    this.folder = folder;
  }

  @Override
  public Receipt send(Letter letter) {
    String name = STAMP.format(letter.slot()) + "-" + letter.id();
    try {
      Files.createDirectories(folder);
      write(name + ".html", DigestHtml.render(letter.digest()));
      write(name + ".txt", DigestText.render(letter.digest()));
      return new Receipt.Accepted();
    } catch (IOException e) {
      return new Receipt.Refused("\"" + folder + "\" could not be written to: " + e, true);
    }
  }

  private void write(String name, String text) throws IOException {
    Path part = folder.resolve(name + ".part");
    Files.writeString(part, text, StandardCharsets.UTF_8);
    Files.move(
        part,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
