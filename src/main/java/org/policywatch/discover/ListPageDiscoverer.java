package org.policywatch.discover;
import java.util.*; import org.jsoup.Jsoup; import org.jsoup.nodes.*; import org.policywatch.model.*; import org.policywatch.source.Source;
final class ListPageDiscoverer implements Discoverer<Source.ListPage> {
  @Override public Discovered discover(Source.ListPage s, FetchedPage page) {
    Document d; try { d = Jsoup.parse(new java.io.ByteArrayInputStream(page.body()), null, page.url().value()); } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
    List<Candidate> c = new ArrayList<>();
    for (Element a : d.select("a[href]")) page.url().resolve(a.attr("href")).ifPresent(u -> c.add(new Candidate(u, a.text(), null)));
    return new Discovered(c, List.of(), null);
  }
}
