package org.policywatch.config;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.policywatch.alert.channel.ChannelSettings;
import org.policywatch.alert.match.Watch;
import org.policywatch.model.PageUrl;
import org.policywatch.model.SourceId;
import org.policywatch.source.Source;
import org.policywatch.source.SourceKind;
import org.policywatch.source.Trust;

/** Every key of {@code sources.yml}, in the order the reference shows them. */
final class Keys {
  private Keys() {}

  /** Must a host prove who it is? */
  enum Verify {
    VERIFIED,
    UNVERIFIED
  }

  /** May addresses be private? */
  enum Private {
    DENY,
    ALLOW
  }

  static final class Crawler {
    static final Key<String> USER_AGENT =
        Key.of("user_agent", Type.TEXT, "policywatch/0.1", "what we call ourselves");
    static final Key<String> CONTACT =
        Key.of("contact", Type.ANY_TEXT, "", "a page or address where site owners reach you");
    static final Key<Duration> DELAY =
        Key.of(
            "delay",
            Type.DURATION,
            Duration.ofSeconds(2),
            "least time between two requests to a host");
    static final Key<Integer> CONCURRENCY =
        Key.of("concurrency", Type.integer(1, 1_000), 64, "sources crawled at once");
    static final Key<Duration> TIMEOUT =
        Key.of("timeout", Type.DURATION, Duration.ofSeconds(30), "the longest a request may take");
    static final Key<Long> MAX_PAGE_BYTES =
        Key.of("max_page_bytes", Type.SIZE, 10_000_000L, "larger pages are refused");
    static final Key<Boolean> ARCHIVE =
        Key.of("archive", Type.BOOLEAN, true, "keep a WARC copy of every page");
    static final Key<Integer> ATTACHMENTS =
        Key.of(
            "attachments",
            Type.integer(0, 50),
            5,
            "files of a document that are read, each up to max_page_bytes; 0: none");
    static final Key<Integer> PORTS =
        Key.list(
            "ports",
            Type.integer(1, 65_535),
            "ports that may be asked; 80, 443, 8080 and 8443 when none are given");
    static final Key<URI> PROXY =
        Key.optional("proxy", Type.PROXY, "what all requests go through, http://HOST:PORT");
    static final Key<Private> PRIVATE_ADDRESSES =
        Key.of(
            "private_addresses",
            Type.oneOf(Private.class),
            Private.DENY,
            "allow loopback and private addresses: for tests only");
    static final List<Key<?>> ALL =
        List.of(
            USER_AGENT,
            CONTACT,
            DELAY,
            CONCURRENCY,
            TIMEOUT,
            MAX_PAGE_BYTES,
            ARCHIVE,
            ATTACHMENTS,
            PORTS,
            PROXY,
            PRIVATE_ADDRESSES);

    private Crawler() {}
  }

  static final class Schedule {
    static final Key<String> CRAWL =
        Key.of("crawl", Type.CRON, "0 30 2 * * ?", "when the nightly crawl starts");
    static final Key<ZoneId> TIMEZONE =
        Key.of("timezone", Type.ZONE, ZoneId.of("Asia/Shanghai"), "the zone of all times here");
    static final List<Key<?>> ALL = List.of(CRAWL, TIMEZONE);

    private Schedule() {}
  }

  static final class TopicWords {
    static final Key<String> ANY =
        Key.requiredList("any", Type.TEXT, "a page on the topic has one of these words");
    static final Key<String> NONE =
        Key.list("none", Type.TEXT, "words that only look like the topic");
    static final List<Key<?>> ALL = List.of(ANY, NONE);

    private TopicWords() {}
  }

  static final class SourceEntry {
    static final Key<SourceId> ID = Key.required("id", Type.ID, "unique name");
    static final Key<String> NAME = Key.required("name", Type.TEXT, "the outlet's own name");
    static final Key<String> REGION =
        Key.optional("region", Type.REGION, "GB/T 2260 code of the government's region");
    static final Key<SourceKind> KIND =
        Key.of("kind", Type.oneOf(SourceKind.class), SourceKind.GOV, "who runs it");
    static final Key<Trust> TRUST =
        Key.of("trust", Type.oneOf(Trust.class), Trust.OTHER, "how far it is believed");
    static final Key<PageUrl> LIST = Key.list("list", Type.URL, "HTML list pages");
    static final Key<PageUrl> FEED = Key.list("feed", Type.URL, "RSS, Atom or JSON feeds");
    static final Key<PageUrl> SITEMAP = Key.list("sitemap", Type.URL, "sitemaps or indexes");
    static final Key<PageUrl> JSON = Key.list("json", Type.URL, "JSON lists");
    static final Key<Integer> PAGES =
        Key.of("pages", Type.integer(1, 10_000), 1, "list pages to follow");
    static final Key<Integer> UNTIL_KNOWN =
        Key.of(
            "until_known",
            Type.integer(1, 10_000),
            Source.Depth.UNTIL_KNOWN,
            "so many known entries in a row end the walk from page to page");
    static final Key<String> ITEMS =
        Key.optional("items", Type.TEXT, "where a JSON list's entries stand, data.list[*]");
    static final Key<String> ITEM_URL =
        Key.optional(
            "item_url", Type.TEXT, "an entry's address: a path, or a template with {path}");
    static final Key<String> ITEM_TITLE =
        Key.optional("item_title", Type.TEXT, "an entry's title: a path");
    static final Key<String> ITEM_DATE =
        Key.optional("item_date", Type.TEXT, "an entry's date: a path");
    static final Key<Pattern> LINK =
        Key.optional("link", Type.REGEX, "what a detail page's address must match");
    static final Key<Duration> EVERY =
        Key.of("every", Type.DURATION, Duration.ofDays(1), "how often to look at its lists");
    static final Key<Duration> DELAY =
        Key.optional("delay", Type.DURATION, "as crawler.delay, for this source");
    static final Key<Charset> CHARSET =
        Key.optional("charset", Type.CHARSET, "the charset of its pages where they lie about it");
    static final Key<LocalTime[]> HOURS =
        Key.optional("hours", Type.HOURS, "when it may be asked at all, 22:00-06:00");
    static final Key<String> CA =
        Key.optional("ca", Type.TEXT, "a PEM file with authorities to trust for its list's hosts");
    static final Key<Verify> TLS =
        Key.of(
            "tls",
            Type.oneOf(Verify.class),
            Verify.VERIFIED,
            "unverified: believe its list's hosts without proof");
    static final Key<Boolean> ENABLED =
        Key.of("enabled", Type.BOOLEAN, true, "false: listed, not crawled");
    static final List<Key<?>> ALL =
        List.of(
            ID,
            NAME,
            REGION,
            KIND,
            TRUST,
            LIST,
            FEED,
            SITEMAP,
            JSON,
            ITEMS,
            ITEM_URL,
            ITEM_TITLE,
            ITEM_DATE,
            PAGES,
            UNTIL_KNOWN,
            LINK,
            EVERY,
            DELAY,
            HOURS,
            CHARSET,
            CA,
            TLS,
            ENABLED);

    /** Just one of these must stand in an entry. */
    static final List<Key<PageUrl>> SEEDS = List.of(LIST, FEED, SITEMAP, JSON);

    private SourceEntry() {}
  }

  static final class WatchEntry {
    static final Key<SourceId> ID = Key.required("id", Type.ID, "unique name");
    static final Key<String> QUERY = Key.required("query", Type.TEXT, "as typed after 'search'");
    static final Key<String> TO =
        Key.requiredList(
            "to", Type.RECIPIENT, "mail:ADDRESS, wecom:ID, …, folder, feed or calendar");
    static final Key<LocalTime> AT =
        Key.of("at", Type.TIME, LocalTime.of(8, 0), "when the digest goes out");
    static final Key<Set<DayOfWeek>> DAYS =
        Key.list("days", Type.WEEKDAYS, "when it goes out: mon-fri, sun, …; all when not said");
    static final Key<String> HOLIDAYS =
        Key.list(
            "holidays",
            Type.TEXT,
            "china, files of days, or both: not then; mon-fri is also on weekends that are worked");
    static final Key<LocalTime[]> QUIET =
        Key.optional("quiet", Type.HOURS, "when nothing is sent, 22:00-07:00; it waits");
    static final Key<Watch.Event> ON =
        Key.list(
            "on",
            Type.oneOf(Watch.Event.class),
            "what is told; new, changed and deadline when not said");
    static final Key<Integer> REMIND =
        Key.list(
            "remind", Type.integer(1, 3_650), "days before a deadline; 90, 30 and 7 when not said");
    static final Key<Duration> BACKFILL =
        Key.of("backfill", Type.DURATION, Duration.ZERO, "how far back it looks when it begins");
    static final Key<Boolean> HEARTBEAT =
        Key.of("heartbeat", Type.BOOLEAN, false, "says weekly that there was nothing");
    static final Key<Watch.Language> LANGUAGE =
        Key.of(
            "language",
            Type.oneOf(Watch.Language.class),
            Watch.Language.EN,
            "of the digest's own words");
    static final List<Key<?>> ALL =
        List.of(
            ID, QUERY, TO, AT, DAYS, HOLIDAYS, QUIET, ON, REMIND, BACKFILL, HEARTBEAT, LANGUAGE);

    private WatchEntry() {}
  }

  static final class MailChannel {
    static final Key<String> HOST = Key.required("host", Type.TEXT, "the SMTP server");
    static final Key<Integer> PORT = Key.of("port", Type.integer(1, 65_535), 587, "its port");
    static final Key<ChannelSettings.Tls> TLS =
        Key.of(
            "tls",
            Type.oneOf(ChannelSettings.Tls.class),
            ChannelSettings.Tls.STARTTLS,
            "tls as on port 465, starttls as on 587, none for a server on this machine");
    static final Key<String> FROM = Key.required("from", Type.ADDRESS, "the sender");
    static final Key<String> USER = Key.of("user", Type.ANY_TEXT, "", "login; empty for none");
    static final Key<String> PASSWORD_ENV =
        Key.of(
            "password_env", Type.ANY_TEXT, "", "the environment variable that holds the password");
    static final Key<String> PASSWORD_FILE =
        Key.optional("password_file", Type.TEXT, "the file that holds the password");
    static final List<Key<?>> ALL =
        List.of(HOST, PORT, TLS, FROM, USER, PASSWORD_ENV, PASSWORD_FILE);

    private MailChannel() {}
  }

  /** A webhook or a group robot; all kinds have the same keys. */
  static final class Hook {
    static final Key<SourceId> ID = Key.required("id", Type.ID, "what recipients call it, KIND:ID");
    static final Key<PageUrl> URL =
        Key.optional("url", Type.URL, "its address, where that is no secret");
    static final Key<String> URL_ENV =
        Key.optional("url_env", Type.TEXT, "the environment variable that holds the address");
    static final Key<String> URL_FILE =
        Key.optional("url_file", Type.TEXT, "the file that holds the address");
    static final Key<String> SECRET_ENV =
        Key.optional("secret_env", Type.TEXT, "the environment variable with the signing key");
    static final Key<String> SECRET_FILE =
        Key.optional("secret_file", Type.TEXT, "the file that holds the signing key");
    static final Key<Private> PRIVATE_ADDRESSES =
        Key.of(
            "private_addresses",
            Type.oneOf(Private.class),
            Private.DENY,
            "allow: it may stand in this machine or network");
    static final List<Key<?>> ALL =
        List.of(ID, URL, URL_ENV, URL_FILE, SECRET_ENV, SECRET_FILE, PRIVATE_ADDRESSES);

    /** Just one of these must stand in an entry. */
    static final List<Key<?>> ADDRESSES = List.of(URL, URL_ENV, URL_FILE);

    private Hook() {}
  }
}
