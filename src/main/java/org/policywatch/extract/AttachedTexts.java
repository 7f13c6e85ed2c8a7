package org.policywatch.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.policywatch.model.AttachedFile;
import org.policywatch.model.PageLinks.Attachment;
import org.policywatch.model.PageLinks.Place;

/**
 * The text of a page with the texts of its files behind it.
 *
 * @param links the page's attachments, those that were read with their place in the text
 */
record AttachedTexts(String text, List<Attachment> links, List<String> warnings) {
  /** What the files of one page may add; facts of longer texts nobody waits for. */
  private static final int MAX_TEXT = 600_000;

  static AttachedTexts of(String own, List<Attachment> links, List<AttachedFile> files) {
    Map<String, AttachedFile> read = new HashMap<>();
    files.forEach(file -> read.putIfAbsent(file.href(), file));
    StringBuilder text = new StringBuilder(own);
    List<Attachment> placed = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    int left = MAX_TEXT;
    for (Attachment link : links) {
      AttachedFile file = read.get(link.href());
      if (file == null) {
        placed.add(link);
        continue;
      }
      String name = AttachedFile.warningOf(link);
      file.warnings().forEach(warning -> warnings.add(name + warning));
      if (file.text().length() > left) {
        warnings.add(name + "is left out: the attachments are too long together");
        placed.add(link);
      } else if (file.text().isBlank()) {
        placed.add(link);
      } else {
        text.append(text.isEmpty() ? "" : "\n");
        int start = text.length();
        text.append(file.text());
        left -= file.text().length();
        placed.add(new Attachment(link.name(), link.href(), new Place(start, text.length())));
      }
    }
    return new AttachedTexts(text.toString(), placed, warnings);
  }
}
