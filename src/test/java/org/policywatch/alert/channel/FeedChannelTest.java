package org.policywatch.alert.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.alert.channel.Channel.Receipt;
import org.policywatch.alert.digest.Digest;

/** Feeds as a feed reader reads them. */
class FeedChannelTest {
  @TempDir private Path folder;

  @Test
  void aFeedReaderReadsWhatWasTold() throws IOException, FeedException {
    Digest.Item item =
        Letters.item("a1", "计划 <b>&\"甲\"</b> ]]>", Letters.aim("20家", "企业", "2027-12-31"));
    assertThat(send(Letters.of("", item))).isEqualTo(new Receipt.Accepted());
    SyndFeed feed = feed();
    assertThat(feed.getTitle()).isEqualTo("policywatch: hebei");
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getTitle()).isEqualTo("计划 <b>&\"甲\"</b> ]]>");
    assertThat(entry.getLink()).isEqualTo("https://www.hebei.example/a1.html?a=1&b=(2)");
    assertThat(entry.getUpdatedDate()).isEqualTo(Letters.SLOT);
    assertThat(Jsoup.parse(entry.getContents().getFirst().getValue()).text())
        .contains("20家 企业, by 2027-12-31");
    JsonNode json = new ObjectMapper().readTree(folder.resolve("hebei.json").toFile());
    assertThat(json.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(json.at("/items/0/id").asText()).isEqualTo(entry.getUri());
  }

  @Test
  void aSecondTryAddsNothing() throws IOException, FeedException {
    Letter letter = Letters.of("", Letters.item("a1", "甲"));
    send(letter);
    String before = Files.readString(folder.resolve("hebei.atom"));
    send(letter);
    assertThat(Files.readString(folder.resolve("hebei.atom"))).isEqualTo(before);
    assertThat(feed().getEntries()).hasSize(1);
  }

  @Test
  void newEntriesStandFirstAndOldOnesGoInTheEnd() throws IOException, FeedException {
    send(Letters.of("", Letters.item("old", "旧")));
    Digest.Item[] many =
        IntStream.range(0, FeedChannel.ENTRIES)
            .mapToObj(i -> Letters.item("n" + i, "新" + i))
            .toArray(Digest.Item[]::new);
    send(Letters.of("", many));
    assertThat(feed().getEntries())
        .hasSize(FeedChannel.ENTRIES)
        .extracting(SyndEntry::getTitle)
        .startsWith("新0")
        .doesNotContain("旧");
  }

  @Test
  void aDamagedFeedIsBegunAnew() throws IOException, FeedException {
    Files.writeString(folder.resolve("hebei.json"), "{\"items\": [{\"id\"");
    send(Letters.of("", Letters.item("a1", "甲")));
    assertThat(feed().getEntries()).hasSize(1);
  }

  @Test
  void aReminderIsAnEntryToo() throws IOException, FeedException {
    Digest.Reminder reminder =
        new Digest.Reminder(
            "a1", "甲", "https://a.example/", List.of(), Letters.aim("20家", "企业", "2026-03-09"), 7);
    send(new Letter("l", "", Letters.SLOT, Letters.digest(List.of(), List.of(reminder))));
    assertThat(feed().getEntries().getFirst().getTitle()).isEqualTo("7 days left: 甲");
  }

  private Receipt send(Letter letter) {
    return new FeedChannel(folder).send(letter);
  }

  private SyndFeed feed() throws IOException, FeedException {
    try (Reader reader = Files.newBufferedReader(folder.resolve("hebei.atom"))) {
      return new SyndFeedInput().build(reader);
    }
  }
}
