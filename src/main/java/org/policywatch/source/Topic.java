package org.policywatch.source;

import java.util.List;

/**
 * What readers care about, as words.
 *
 * @param name the key in {@code sources.yml}
 * @param any a page must have one of these, in any script or case
 * @param none words that only look like the topic; they do not count
 */
public record Topic(String name, List<String> any, List<String> none) {
  public Topic {
    any = List.copyOf(any);
    none = List.copyOf(none);
  }
}
