package org.policywatch.model;

import java.util.ArrayList;
import java.util.List;
import org.policywatch.model.PageLinks.Attachment;
import org.policywatch.model.PageLinks.Place;

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

  /** How a warning about this file begins in the record of its page. */
  public static String warningOf(Attachment link) {
    return "attachment \"" + link.name() + "\" ";
  }

  /** The files that the record of a page holds, so that it can be made anew without them. */
  public static List<AttachedFile> heldBy(Extraction page) {
    List<AttachedFile> files = new ArrayList<>();
    for (Attachment link : page.links().attachments()) {
      String prefix = warningOf(link);
      List<String> warnings =
          page.warnings().stream()
              .filter(warning -> warning.startsWith(prefix))
              .map(warning -> warning.substring(prefix.length()))
              .toList();
      Place place = link.place();
      String whole = page.article().text();
      // a record may come from elsewhere
      boolean fits =
          place != null
              && place.start() >= 0
              && place.start() <= place.end()
              && place.end() <= whole.length();
      if (place != null && fits) {
        String text = whole.substring(place.start(), place.end());
        files.add(new AttachedFile(link.href(), text, warnings));
      } else if (!warnings.isEmpty()) {
        files.add(new AttachedFile(link.href(), "", warnings));
      }
    }
    return files;
  }
}
