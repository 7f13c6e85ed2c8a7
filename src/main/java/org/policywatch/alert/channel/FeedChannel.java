package org.policywatch.alert.channel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policywatch.alert.digest.Digest;
import org.policywatch.alert.digest.DigestHtml;
import org.policywatch.alert.digest.DigestText;

/**
 * Feeds as files, for each watch {@code WATCH.json} (JSON Feed 1.1) and {@code WATCH.atom} (RFC
 * 4287), with the newest {@value #ENTRIES} entries. The JSON file is also what the next entries are
 * added to. A second try of a letter changes nothing.
 */
public final class FeedChannel implements Channel {
  static final int ENTRIES = 200;

  private final Path folder;

  /** Writes into {@code folder}. */
  public FeedChannel(Path folder) {
    this.folder = folder;
  }

  @Override
  public synchronized Receipt send(Letter letter) {
    try {
      for (Digest.Section section : letter.digest().sections()) {
        add(section, letter);
      }
      return new Receipt.Accepted();
    } catch (IOException e) {
      return new Receipt.Refused("\"" + folder + "\" could not be written to: " + e, true);
    }
  }

  private void add(Digest.Section section, Letter letter) throws IOException {
    Path file = folder.resolve(section.watch() + ".json");
    Map<String, ObjectNode> entries = new LinkedHashMap<>();
    for (ObjectNode entry : entries(section, letter)) {
      entries.put(entry.path("id").asText(), entry);
    }
    for (JsonNode old : Json.read(WholeFile.read(file)).path("items")) {
      if (old instanceof ObjectNode entry) {
        entries.putIfAbsent(entry.path("id").asText(), entry);
      }
    }
    ObjectNode feed = Json.object();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", "policywatch: " + section.watch());
    feed.put("description", section.query());
    feed.putArray("items").addAll(entries.values().stream().limit(ENTRIES).toList());
    WholeFile.write(file, Json.pretty(feed));
    WholeFile.write(folder.resolve(section.watch() + ".atom"), AtomText.of(feed, id(section)));
  }

  private static List<ObjectNode> entries(Digest.Section section, Letter letter) {
    Digest digest = letter.digest();
    List<ObjectNode> entries = new ArrayList<>();
    for (Digest.Item item : section.items()) {
      String id = id(section) + ":" + item.id() + ":" + letter.slot().getEpochSecond();
      String title = (item.isNew() ? "" : DigestText.changed(digest)) + item.title();
      String html = DigestHtml.item(item, digest.language());
      entries.add(entry(id, title, item.url(), html, letter.slot()));
    }
    for (Digest.Link link : section.rest()) {
      String id = id(section) + ":" + link.url() + ":" + letter.slot().getEpochSecond();
      entries.add(entry(id, link.title(), link.url(), "", letter.slot()));
    }
    for (Digest.Reminder reminder : section.reminders()) {
      String id =
          id(section)
              + ":"
              + reminder.id()
              + ":due:"
              + reminder.aim().deadline()
              + ":"
              + letter.slot().getEpochSecond()
              + ":"
              + Integer.toHexString(reminder.aim().hashCode());
      String title = DigestText.left(reminder, digest) + ": " + reminder.title();
      String html = DigestHtml.aim(reminder.aim(), digest.language());
      entries.add(entry(id, title, reminder.url(), html, letter.slot()));
    }
    return entries;
  }

  private static String id(Digest.Section section) {
    return "urn:policywatch:" + section.watch();
  }

  private static ObjectNode entry(String id, String title, String url, String html, Instant at) {
    ObjectNode entry = Json.object();
    entry.put("id", id);
    entry.put("url", url);
    entry.put("title", title);
    entry.put("content_html", html);
    entry.put("date_published", at.toString());
    return entry;
  }
}
