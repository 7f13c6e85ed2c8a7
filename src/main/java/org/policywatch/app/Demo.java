package org.policywatch.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.policywatch.alert.AlertSettings;
import org.policywatch.alert.DigestRun;
import org.policywatch.alert.digest.Digest;
import org.policywatch.config.ConfigFile;
import org.policywatch.config.ConfigResult;
import org.policywatch.config.Settings;
import org.policywatch.crawl.CrawlListener;
import org.policywatch.crawl.CrawlOptions;
import org.policywatch.crawl.CrawlReport;
import org.policywatch.demo.DemoSites;
import org.policywatch.fetch.LocalServer;
import org.policywatch.search.SearchEngine;

/**
 * The main job on embedded sites, offline: the very pipeline of {@code crawl}, but the names of its
 * hosts lead to a server inside this process. On a second run one of the pages has changed.
 */
public final class Demo implements AutoCloseable {
  private final Workspace workspace;
  private final Settings settings;
  private final boolean first;
  private final DemoSites sites;
  private final CrawlSession session;

  private Demo(
      Workspace workspace,
      Settings settings,
      boolean first,
      DemoSites sites,
      CrawlSession session) {
    this.workspace = workspace;
    this.settings = settings;
    this.first = first;
    this.sites = sites;
    this.session = session;
  }

  /** Starts the sites and opens the data directory. */
  public static Demo open(Path data) {
    Workspace workspace = new Workspace(data.resolve("sources.yml"), data);
    boolean first = !workspace.hasData();
    Settings settings = settings();
    DemoSites sites = DemoSites.start(first ? 1 : 2);
    try {
      LocalServer local = new LocalServer(sites.hosts(), sites.port());
      return new Demo(
          workspace, settings, first, sites, CrawlSession.open(workspace, settings, "demo", local));
    } catch (RuntimeException e) {
      sites.close();
      throw e;
    }
  }

  private static Settings settings() {
    return switch (ConfigFile.parse("demo", DemoSites.configuration())) {
      case ConfigResult.Valid valid -> valid.settings();
      case ConfigResult.Invalid invalid -> throw new ConfigProblem(invalid.mistakes());
    };
  }

  /** Crawls all sites; later runs look at every known page again. */
  public Outcome run(CrawlListener listener) {
    long before = session.store().lastRevision();
    CrawlReport report =
        session.crawl(settings.sources(), new CrawlOptions(false, !first), listener);
    return new Outcome(report, digest(before));
  }

  private Digest digest(long before) {
    try (SearchEngine engine = SearchEngine.open(workspace.indexFolder())) {
      AlertSettings alerts = new AlertSettings(settings.watches(), settings.schedule().zone());
      return new DigestRun(alerts, session.store(), engine, Map.of(), InstantSource.system())
          .preview(settings.watches(), before);
    }
  }

  /** True when there was nothing in the data directory before. */
  public boolean isFirst() {
    return first;
  }

  public int sources() {
    return settings.sources().size();
  }

  public Workspace workspace() {
    return workspace;
  }

  /** Ends the run under way. */
  public void stop() {
    session.stop();
  }

  @Override
  public void close() {
    try (sites) {
      session.close();
    }
  }

  /** What a run did, and what it would tell the people who saved a search. */
  public record Outcome(CrawlReport report, Digest digest) {}
}
