package org.policywatch.discover;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policywatch.model.Candidate;
import org.policywatch.model.FetchedPage;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Source;

/** JSON answers of the CMS families; pages by counting up the page parameter of the address. */
final class JsonListDiscoverer implements Discoverer<Source.JsonList> {
  private static final Pattern PAGE_PARAMETER =
      Pattern.compile("(?i)([?&](?:p|page|pageNo|pageNum|pageIndex|pageNumber)=)(\\d{1,6})(?=&|$)");

  @Override
  public Discovered discover(Source.JsonList source, FetchedPage page) {
    Source.JsonShape shape = source.shape();
    List<Candidate> candidates =
        shape == null ? JsonObjects.candidates(page) : JsonObjects.candidates(page, shape);
    if (candidates.isEmpty()) {
      return Discovered.nothing(
          shape == null
              ? "no JSON objects with an address and a title"
              : "nothing with an address stands at '" + shape.items() + "'");
    }
    return new Discovered(candidates, nextPage(page.requested()).stream().toList(), null);
  }

  private static Optional<PageUrl> nextPage(PageUrl url) {
    Matcher parameter = PAGE_PARAMETER.matcher(url.value());
    if (!parameter.find()) {
      return Optional.empty();
    }
    int next = Integer.parseInt(parameter.group(2)) + 1;
    return PageUrl.parse(
        url.value().substring(0, parameter.start(2))
            + next
            + url.value().substring(parameter.end(2)));
  }
}
