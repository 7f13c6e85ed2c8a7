package org.policywatch.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.policywatch.store.Delivery;
import org.policywatch.store.Settlement;
import org.policywatch.store.Store;

class AttentionDeliveriesTest {
  private static final Instant NOW = Instant.parse("2026-03-05T00:00:00Z");

  @TempDir private Path data;

  @Test
  void aDigestThatReachedNobodyIsNamedOncePerRecipientForAWeek() {
    try (Store store = Store.open(data)) {
      List<Delivery> deliveries =
          List.of(
              Delivery.fresh("a", "wecom:team", NOW.minus(Duration.ofDays(1)), "{}"),
              Delivery.fresh("b", "wecom:team", NOW.minus(Duration.ofDays(2)), "{}"),
              Delivery.fresh("c", "mail:me@reader.example", NOW.minus(Duration.ofDays(1)), "{}"),
              Delivery.fresh("d", "slack:team", NOW.minus(Duration.ofDays(1)), "{}"));
      store.outbox().settle(new Settlement(List.of(), Map.of(), deliveries));
      store.outbox().failed("a", NOW, "errcode 93000");
      store.outbox().failed("b", NOW, "errcode 93000");
      for (int i = 0; i < 4; i++) {
        store.outbox().begun("c");
        store.outbox().postponed("c", NOW, "connection refused");
      }
      store.outbox().begun("d");
      store.outbox().postponed("d", NOW, "status 500");
      assertThat(Attention.of(List.of(), store, NOW))
          .hasSize(2)
          .anyMatch(it -> it.endsWith("to wecom:team was given up: errcode 93000"))
          .anyMatch(it -> it.endsWith("is still tried: connection refused"));
      assertThat(Attention.of(List.of(), store, NOW.plus(Duration.ofDays(8)))).isEmpty();
    }
  }

  @Test
  void oneThatReachedNobodyIsNamedHoweverManyDid() {
    try (Store store = Store.open(data)) {
      Instant slot = NOW.minus(Duration.ofHours(1));
      List<Delivery> deliveries = new ArrayList<>();
      deliveries.add(Delivery.fresh("lost", "wecom:team", slot.minusSeconds(1), "{}"));
      for (int i = 0; i < 300; i++) {
        deliveries.add(Delivery.fresh("d" + i, "feed", slot, "{}"));
      }
      store.outbox().settle(new Settlement(List.of(), Map.of(), deliveries));
      store.outbox().failed("lost", NOW, "errcode 93000");
      assertThat(Attention.of(List.of(), store, NOW))
          .singleElement()
          .asString()
          .endsWith("to wecom:team was given up: errcode 93000");
    }
  }
}
