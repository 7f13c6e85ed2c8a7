package org.policywatch.discover;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.policywatch.model.PageUrl;

/**
 * Reads a feed and makes its links whole by XML Base (RFC 4287 section 2): a link is relative to
 * the {@code xml:base} that stands nearest above it, that one to the next, the outermost to the
 * address of the feed. ROME does so in part, and takes what the feed calls its home for a base.
 */
final class BasedFeed extends WireFeedInput {
  private final PageUrl address;

  /**
   * @param address where the feed came from
   */
  BasedFeed(PageUrl address) {
    super(false, Locale.US);
    this.address = address;
    setAllowDoctypes(false);
  }

  @Override
  public WireFeed build(Document document) throws FeedException {
    Deque<Based> open = new ArrayDeque<>();
    open.push(new Based(document.getRootElement(), address));
    while (!open.isEmpty()) {
      Based next = open.pop();
      resolve(next);
      next.element().getChildren().forEach(child -> open.push(new Based(child, next.base())));
    }
    return super.build(document);
  }

  private static void resolve(Based link) {
    if (!link.element().getName().equals("link")) {
      return;
    }
    Attribute href = link.element().getAttribute("href");
    if (href != null) {
      link.whole(href.getValue()).ifPresent(href::setValue);
    } else if (!link.element().getTextTrim().isEmpty()) {
      link.whole(link.element().getTextTrim()).ifPresent(link.element()::setText);
    }
  }

  /**
   * An element and what its links are relative to.
   *
   * @param base with its own {@code xml:base}, where it has one
   */
  private record Based(Element element, PageUrl base) {
    Based {
      String own = element.getAttributeValue("base", Namespace.XML_NAMESPACE);
      base = own == null ? base : base.resolve(own).orElse(base);
    }

    Optional<String> whole(String link) {
      return base.resolve(link).map(PageUrl::value);
    }
  }
}
