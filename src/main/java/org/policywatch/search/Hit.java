package org.policywatch.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.index.TargetRow;
import org.policywatch.model.PageKind;

/**
 * A document that was found, with what a line of a result shows of it.
 *
 * @param id of the document in the store
 * @param score the higher the better; to compare within one result only
 * @param complete true when it fulfils the whole query; false when some of the words are missing
 * @param title the headline, with what was searched marked
 * @param about where it comes from
 * @param snippet the best part of the text, with what was searched marked
 * @param targets its targets, those that fit the query's target conditions first
 * @param also ids of further documents of the same announcement that the filters let through, the
 *     same for any limit; at most five, and none where announcements are not folded
 */
public record Hit(
    String id,
    float score,
    boolean complete,
    Marked title,
    About about,
    Marked snippet,
    List<TargetRow> targets,
    List<String> also) {
  public Hit {
    targets = List.copyOf(targets);
    also = List.copyOf(also);
  }

  /** A hit that stands for itself alone. */
  public Hit(
      String id,
      float score,
      boolean complete,
      Marked title,
      About about,
      Marked snippet,
      List<TargetRow> targets) {
    this(id, score, complete, title, about, snippet, targets, List.of());
  }

  Hit with(List<String> others) {
    return new Hit(id, score, complete, title, about, snippet, targets, others);
  }

  /**
   * Where a document comes from.
   *
   * @param url its address
   * @param kind what the page is
   * @param source the id of the source it was found through
   * @param outlet the site that publishes, as the page prints it
   * @param published ISO 8601, as exact as the page says
   * @param number the document's own number, as written
   * @param issuers full names of the bodies that issued it
   * @param regions the regions it is about
   */
  public record About(
      String url,
      PageKind kind,
      String source,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String number,
      List<String> issuers,
      List<Place> regions) {
    public About {
      issuers = List.copyOf(issuers);
      regions = List.copyOf(regions);
    }
  }

  /** A region by its code and its Chinese name. */
  public record Place(String code, String name) {}

  /** A text and the parts of it to highlight, in order, not overlapping. */
  public record Marked(String text, List<Range> ranges) {
    public Marked {
      ranges = List.copyOf(ranges);
    }
  }

  /** A part of a text, in UTF-16 units, {@code end} exclusive. */
  public record Range(int start, int end) {}
}
