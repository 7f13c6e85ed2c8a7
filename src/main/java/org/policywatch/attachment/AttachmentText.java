package org.policywatch.attachment;

import java.util.List;

/**
 * What a file says.
 *
 * @param text paragraphs and table rows parted by {@code \n}, cells by tabs; may be empty
 * @param warnings why there is no text, or not all of it, for people
 */
public record AttachmentText(String text, List<String> warnings) {
  public AttachmentText {
    warnings = List.copyOf(warnings);
  }

  static AttachmentText nothing(String warning) {
    return new AttachmentText("", List.of(warning));
  }
}
