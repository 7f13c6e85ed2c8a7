package org.policywatch.source;

import java.util.List;
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
   * @param pages how many list pages to follow from each seed, at least 1
   */
  record ListPage(SourceProfile profile, List<PageUrl> seeds, int pages) implements Source {
    public ListPage {
      seeds = List.copyOf(seeds);
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
    public Sitemap {
      seeds = List.copyOf(seeds);
    }
  }

  /**
   * A JSON answer with objects that have an address and a title under the names that the Chinese
   * CMS families use.
   *
   * @param pages how many pages to follow where the address has a page parameter, at least 1
   */
  record JsonList(SourceProfile profile, List<PageUrl> seeds, int pages) implements Source {
    public JsonList {
      seeds = List.copyOf(seeds);
    }
  }
}
