package org.policywatch.alert;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.channel.Channel;
import org.policywatch.alert.channel.Letter;
import org.policywatch.alert.channel.Recipients;
import org.policywatch.alert.digest.Digest;
import org.policywatch.alert.digest.DigestJson;
import org.policywatch.store.Delivery;
import org.policywatch.store.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what lies in the outbox; a channel that fails holds up no other. */
final class Dispatcher {
  /** After a failure the next try is this much later, and the last step again and again. */
  private static final List<Duration> STEPS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6));

  private static final Duration PATIENCE = Duration.ofDays(3);

  private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);

  private final Outbox outbox;
  private final Map<String, Channel> channels;
  private final QuietHours quiet;
  private final InstantSource clock;
  private final Steps steps;

  /** Channels that refuse everything at present, by name, with the reason. */
  private final Map<String, Channel.Receipt.Refused> down = new HashMap<>();

  Dispatcher(
      Outbox outbox,
      Map<String, Channel> channels,
      QuietHours quiet,
      InstantSource clock,
      Steps steps) {
    this.outbox = outbox;
    this.channels = Map.copyOf(channels);
    this.quiet = quiet;
    this.clock = clock;
    this.steps = steps;
  }

  /** How many went out, are to be tried again, and were given up. */
  record Outcome(int sent, int postponed, int failed) {}

  /** Goes on with the next delivery only as long as nobody is {@code ending}. */
  Outcome run(BooleanSupplier ending) {
    int sent = 0;
    int postponed = 0;
    int failed = 0;
    for (Delivery delivery : outbox.due(clock.instant())) {
      if (ending.getAsBoolean()) {
        break;
      }
      Optional<Digest> digest = digest(delivery);
      if (digest.isPresent() && (isDown(delivery) || waits(delivery, digest.get()))) {
        continue;
      }
      switch (digest.map(it -> deliver(delivery, it)).orElse(Delivery.State.FAILED)) {
        case SENT -> sent++;
        case FAILED -> failed++;
        case PENDING, SENDING -> postponed++;
      }
    }
    return new Outcome(sent, postponed, failed);
  }

  /** Empty for words that cannot be read: they never will be, and must not hold up the others. */
  private Optional<Digest> digest(Delivery delivery) {
    try {
      return Optional.of(DigestJson.read(delivery.content()));
    } catch (IllegalArgumentException e) {
      log.atError().setCause(e).addKeyValue("delivery", delivery.id()).log("cannot be read");
      outbox.failed(delivery.id(), clock.instant(), "cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** A server that does not answer takes half a minute: who else waits for it asks next time. */
  private boolean isDown(Delivery delivery) {
    Channel.Receipt.@Nullable Refused refused = down.get(name(delivery));
    if (refused == null) {
      return false;
    }
    outbox.postponed(delivery.id(), later(refused, STEPS.getFirst()), refused.why());
    return true;
  }

  private Instant later(Channel.Receipt.Refused refused, Duration wait) {
    Instant later = clock.instant().plus(wait);
    Instant wanted = refused.notBefore();
    return wanted != null && wanted.isAfter(later) ? wanted : later;
  }

  private boolean waits(Delivery delivery, Digest digest) {
    Optional<Instant> later = quiet.until(digest, clock.instant());
    later.ifPresent(
        end -> outbox.postponed(delivery.id(), end, "waits for the end of the quiet hours"));
    return later.isPresent();
  }

  private Delivery.State deliver(Delivery delivery, Digest digest) {
    if (delivery.state() == Delivery.State.SENDING) {
      log.atInfo()
          .addKeyValue("delivery", delivery.id())
          .log("was cut off while it was sent; goes out again under the same id");
    }
    outbox.begun(delivery.id());
    steps.reached("begun");
    Letter letter =
        new Letter(
            delivery.id(),
            Recipients.where(delivery.recipient()),
            delivery.slot(),
            digest,
            delivery.parts());
    Channel.Receipt receipt = send(delivery, letter);
    while (receipt instanceof Channel.Receipt.Begun begun) {
      steps.reached("message sent");
      outbox.begun(delivery.id(), begun.parts());
      steps.reached("message kept");
      receipt = send(delivery, letter.after(begun.parts()));
    }
    steps.reached("sent");
    Delivery.State state = close(delivery, receipt, clock.instant());
    steps.reached("closed");
    return state;
  }

  private Delivery.State close(Delivery delivery, Channel.Receipt receipt, Instant now) {
    return switch (receipt) {
      case Channel.Receipt.Begun begun -> throw new IllegalStateException("not the last part");
      case Channel.Receipt.Accepted accepted -> {
        outbox.sent(delivery.id(), now);
        yield Delivery.State.SENT;
      }
      case Channel.Receipt.Refused refused -> {
        boolean isLate = !now.isBefore(delivery.slot().plus(PATIENCE));
        // what was late before its first try gets a second one
        boolean again = refused.passing() && (!isLate || delivery.tries() == 0);
        log.atWarn()
            .addKeyValue("delivery", delivery.id())
            .addKeyValue("again", again)
            .log(refused.why());
        if (refused.isDown()) {
          down.put(name(delivery), refused);
        }
        if (again) {
          outbox.postponed(delivery.id(), later(refused, step(delivery.tries())), refused.why());
          yield Delivery.State.PENDING;
        }
        outbox.failed(delivery.id(), now, refused.why());
        yield Delivery.State.FAILED;
      }
    };
  }

  private Channel.Receipt send(Delivery delivery, Letter letter) {
    String name = delivery.recipient();
    Channel channel = channels.get(name(delivery));
    if (channel == null) {
      return new Channel.Receipt.Refused(
          "there is no channel '" + name + "' in sources.yml: add it under channels", true);
    }
    try {
      return channel.send(letter);
    } catch (RuntimeException e) {
      // a fault of ours in one channel must not hold up the others
      log.atError().setCause(e).addKeyValue("delivery", delivery.id()).log("channel failed");
      return new Channel.Receipt.Refused("channel '" + name + "' failed: " + e, true);
    }
  }

  /** The channel's: of {@code wecom:team} as a whole, of {@code mail:me@…} the kind. */
  private String name(Delivery delivery) {
    String recipient = delivery.recipient();
    return channels.containsKey(recipient) ? recipient : Recipients.kind(recipient);
  }

  private static Duration step(int tries) {
    return STEPS.get(Math.min(tries, STEPS.size() - 1));
  }
}
