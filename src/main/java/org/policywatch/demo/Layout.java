package org.policywatch.demo;

/** How a site looks: the template of its articles, and what lists them. */
enum Layout {
  /** TRS WCM: {@code .TRS_Editor}, metas, {@code createPageHTML} lists. */
  TRS("trs", Listing.TRS),
  /** Hanweb JCMS: {@code #zoom}, lists as records inside CDATA. */
  JCMS("jcms", Listing.DATASTORE),
  /** A table of labels over the text, addresses of UUIDs. */
  TABLE("table", Listing.UUID),
  /** A newspaper with an RSS feed. */
  NEWSPAPER("newspaper", Listing.RSS),
  /** An English news site that wants readers to sign in, with an Atom feed. */
  CRYPTO_NEWS("crypto-news", Listing.ATOM),
  /** JSON-LD and {@code <article>}, known by its sitemap only. */
  MAGAZINE("magazine", Listing.SITEMAP),
  /** A provincial portal with a flat list. */
  PORTAL("portal", Listing.FLAT),
  /** gov.cn: {@code #UCAP-CONTENT}, a JSON list. */
  STATE("state", Listing.JSON),
  /** Traditional Chinese. */
  HANT("hant", Listing.FLAT_HANT);

  private final String template;
  private final Listing listing;

  Layout(String template, Listing listing) {
    this.template = template;
    this.listing = listing;
  }

  String template() {
    return template;
  }

  Listing listing() {
    return listing;
  }
}
