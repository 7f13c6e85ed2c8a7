package org.policywatch.app;

import java.util.ArrayList;
import java.util.List;
import org.policywatch.model.Candidate;

/**
 * A new entry of {@code sources.yml}, and what it would collect.
 *
 * @param entry its lines, without the dash
 * @param id its id
 * @param pages what its first list names
 * @param found in words, what was found at the site
 */
public record SourceProposal(
    List<String> entry, String id, List<Candidate> pages, List<String> found) {
  public SourceProposal {
    entry = List.copyOf(entry);
    pages = List.copyOf(pages);
    found = List.copyOf(found);
  }

  /** As the lines stand in the file. */
  public String yaml() {
    List<String> lines = new ArrayList<>();
    for (String line : entry) {
      lines.add((lines.isEmpty() ? "  - " : "    ") + line);
    }
    return String.join("\n", lines);
  }
}
