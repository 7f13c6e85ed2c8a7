package org.policywatch.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;

/** Something that lists pages, by how it lists them. */
public sealed interface Source {
  SourceProfile profile();

  /** Where its lists begin, at least one. */
  List<PageUrl> seeds();

  default SourceId id() {
    return profile().id();
  }

  /**
   * HTML pages with links, paginated.
   *
   * @param depth how far to follow from each seed
   */
  record ListPage(SourceProfile profile, List<PageUrl> seeds, Depth depth) implements Source {
    public ListPage {
      seeds = List.copyOf(seeds);
    }

    public ListPage(SourceProfile profile, List<PageUrl> seeds, int pages) {
      this(profile, seeds, Depth.pages(pages));
    }
  }

  /** RSS, Atom or JSON Feed. */
  record Feed(SourceProfile profile, List<PageUrl> seeds) implements Source {
    public Feed {
      seeds = List.copyOf(seeds);
    }
  }

  /** A sitemap or an index of sitemaps (sitemaps.org), plain or gzipped. */
  record Sitemap(SourceProfile profile, List<PageUrl> seeds) implements Source {
    /**
     * Of one that is longer, unpacked, the beginning is read: sitemaps.org allows no longer one.
     */
    public static final int MAX_BYTES = 50 * 1024 * 1024;

    public Sitemap {
      seeds = List.copyOf(seeds);
    }
  }

  /**
   * A JSON answer that lists pages.
   *
   * @param depth how far to follow where the address has a page parameter
   * @param shape where the entries stand; null for objects that have an address and a title under
   *     the names that the Chinese CMS families use, wherever they stand
   */
  record JsonList(
      SourceProfile profile, List<PageUrl> seeds, Depth depth, @Nullable JsonShape shape)
      implements Source {
    public JsonList {
      seeds = List.copyOf(seeds);
    }

    public JsonList(SourceProfile profile, List<PageUrl> seeds, int pages) {
      this(profile, seeds, Depth.pages(pages), null);
    }
  }

  /**
   * When to stop following a list from page to page.
   *
   * @param pages after so many pages, at least 1
   * @param untilKnown after so many entries in a row that were known already, at least 1
   */
  record Depth(int pages, int untilKnown) {
    /** More than sites pin to the top of a list. */
    public static final int UNTIL_KNOWN = 10;

    static Depth pages(int pages) {
      return new Depth(pages, UNTIL_KNOWN);
    }
  }

  /**
   * Where the entries of a JSON answer stand, by paths: member names with dots between, {@code [*]}
   * or {@code [0]} after an array's.
   *
   * @param items the entries, e.g. {@code data.results[*]}
   * @param url in an entry, its address, or a template with paths in braces: {@code
   *     https://a.example/{id}.html}; null for the usual names
   * @param title in an entry; null for the usual names
   * @param date in an entry; null for the usual names
   */
  record JsonShape(
      String items, @Nullable String url, @Nullable String title, @Nullable String date) {}
}
