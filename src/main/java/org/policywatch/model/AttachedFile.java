package org.policywatch.model;

import java.util.List;

/**
 * A file that a page links to, read.
 *
 * @param href its address, as in {@link PageLinks.Attachment#href}
 * @param text what it says; may be empty
 * @param warnings why there is no text, or not all of it
 */
public record AttachedFile(String href, String text, List<String> warnings) {
  public AttachedFile {
    warnings = List.copyOf(warnings);
  }
}
