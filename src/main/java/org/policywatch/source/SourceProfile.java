package org.policywatch.source;

import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;

/**
 * What all kinds of source have in common.
 *
 * @param id unique
 * @param name the outlet's or government's own name
 * @param region GB/T 2260 code of the government's region; null for national and for news
 * @param kind who runs it
 * @param trust how far it is believed
 * @param cadence how often to look and how fast to go
 * @param link what a detail page's address must match somewhere; null to take all
 * @param charset the charset of its pages where they lie about it; null to find it out
 * @param tls whom to believe that the hosts of its lists are who they say
 */
public record SourceProfile(
    SourceId id,
    String name,
    @Nullable String region,
    SourceKind kind,
    Trust trust,
    Cadence cadence,
    @Nullable Pattern link,
    @Nullable Charset charset,
    Tls tls) {

  /** With the usual trust. */
  public SourceProfile(
      SourceId id,
      String name,
      @Nullable String region,
      SourceKind kind,
      Trust trust,
      Cadence cadence,
      @Nullable Pattern link,
      @Nullable Charset charset) {
    this(id, name, region, kind, trust, cadence, link, charset, Tls.USUAL);
  }

  /** True when the address may be a detail page of this source. */
  public boolean allows(PageUrl url) {
    return link == null || link.matcher(url.value()).find();
  }
}
