package org.policywatch.alert.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.policywatch.alert.digest.Digest;
import org.policywatch.alert.match.Watch;

/** Letters for tests, said in few words. */
final class Letters {
  static final Instant SLOT = Instant.parse("2026-03-02T00:00:00Z");

  private Letters() {}

  static Letter of(String to, Digest.Item... items) {
    return new Letter("letter-1", to, SLOT, digest(List.of(items), List.of()));
  }

  static Digest digest(List<Digest.Item> items, List<Digest.Reminder> reminders) {
    return new Digest(
        LocalDate.of(2026, 3, 2),
        Watch.Language.EN,
        List.of(
            new Digest.Section(
                "hebei",
                "区块链",
                items,
                List.of(),
                new Digest.Untold(0, 0, 0),
                reminders,
                List.of(),
                null)));
  }

  static Digest.Item item(String id, String title, Digest.Aim... aims) {
    return new Digest.Item(
        true,
        true,
        id,
        title,
        "https://www.hebei.example/" + id + ".html?a=1&b=(2)",
        List.of("河北省"),
        List.of(),
        "2026-03-01",
        List.of(aims),
        0,
        List.of(),
        List.of());
  }

  static Digest.Aim aim(String quantity, String object, String deadline) {
    return new Digest.Aim(
        quantity, object, LocalDate.parse(deadline), "到2027年，" + object + "达到" + quantity + "。");
  }
}
