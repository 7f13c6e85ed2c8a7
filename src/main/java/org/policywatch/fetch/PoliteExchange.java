package org.policywatch.fetch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.policywatch.fetch.politeness.Entry;
import org.policywatch.fetch.politeness.HostGate;
import org.policywatch.model.FailureKind;
import org.policywatch.model.PageUrl;
import org.policywatch.source.Hours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a host when it is its turn, and learns from how that went. Thread-safe. */
final class PoliteExchange {
  private static final Logger log = LoggerFactory.getLogger(PoliteExchange.class);

  private final Exchange exchange;
  private final HostGate gate;
  private final HostStates states;
  private final AddressJudge judge;
  private final InstantSource clock;
  private final Set<String> recalled = ConcurrentHashMap.newKeySet();

  PoliteExchange(
      Exchange exchange,
      HostGate gate,
      HostStates states,
      AddressJudge judge,
      InstantSource clock) {
    this.exchange = exchange;
    this.gate = gate;
    this.states = states;
    this.judge = judge;
    this.clock = clock;
  }

  Answer ask(Wish wish, Pace pace) {
    Optional<String> objection = judge.objection(wish.url());
    if (objection.isPresent()) {
      return new Answer.Broken(FailureKind.PRIVATE_ADDRESS, objection.get(), false);
    }
    recallClosing(wish.url());
    return switch (gate.enter(gateName(wish.url()), server(wish.url()), pace.delay())) {
      case Entry.Closed closed -> new Answer.NotNow(closed.notBefore(), closed.why());
      case Entry.Turn turn -> {
        try (turn) {
          // only now: the hours may have ended while this one waited for its turn
          Optional<Answer> closed = outOfHours(pace.hours());
          yield closed.isPresent() ? closed.get() : judged(wish, exchange.send(wish), turn);
        }
      }
    };
  }

  private Optional<Answer> outOfHours(Hours hours) {
    Instant now = clock.instant();
    return hours.holds(now)
        ? Optional.empty()
        : Optional.of(new Answer.NotNow(now.plus(hours.until(now)), "may be asked only " + hours));
  }

  /** One server, one gate: http and https share theirs, another port has its own. */
  private static String gateName(PageUrl url) {
    String port = port(url);
    return port.isEmpty() ? url.host() : url.host() + ":" + port;
  }

  /** The machine behind the host, which may have many names; null when it is not known. */
  private @Nullable String server(PageUrl url) {
    return judge.server(url.host()).map(address -> address + " " + port(url)).orElse(null);
  }

  private static String port(PageUrl url) {
    boolean usual = url.port() == 80 || url.port() == 443;
    return usual ? "" : String.valueOf(url.port());
  }

  private void recallClosing(PageUrl url) {
    String origin = url.origin();
    if (recalled.add(origin)) {
      HostState state = states.of(origin);
      if (state.closedUntil() != null) {
        gate.close(gateName(url), state.closedUntil(), state.why());
      }
    }
  }

  private Answer judged(Wish wish, Answer answer, Entry.Turn turn) {
    Answer judged =
        switch (answer) {
          case Answer.Complete complete -> judged(wish.url(), complete, turn);
          case Answer.Broken broken when Thread.currentThread().isInterrupted() ->
              new Answer.NotNow(clock.instant(), "interrupted");
          case Answer.Broken broken -> {
            if (broken.hostFault()) {
              turn.failed(broken.detail());
            } else {
              turn.answered();
            }
            yield broken;
          }
          case Answer.NotNow notNow -> notNow;
        };
    log.atDebug().addKeyValue("url", wish.url()).addKeyValue("answer", words(judged)).log("asked");
    return judged;
  }

  private Answer judged(PageUrl url, Answer.Complete answer, Entry.Turn turn) {
    int status = answer.status();
    Instant now = clock.instant();
    Optional<Instant> retry = answer.header("retry-after").flatMap(v -> RetryAfter.parse(v, now));
    if (status == 429 || status == 503 && retry.isPresent()) {
      String why = "status " + status + (retry.isPresent() ? " with Retry-After" : "");
      Instant until = turn.turnedAway(retry.orElse(null), why);
      states.change(url.origin(), state -> state.withClosedUntil(until, why));
      return new Answer.NotNow(until, why);
    }
    Optional<String> challenge = Challenge.sign(answer);
    if (challenge.isPresent()) {
      turn.failed("a challenge");
      return new Answer.Broken(
          FailureKind.BLOCKED, "status " + status + ", a challenge: " + challenge.get(), true);
    }
    if (status >= 500) {
      turn.failed("status " + status);
    } else {
      turn.answered();
    }
    return answer;
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case Answer.Complete complete -> complete.status() + ", " + complete.body().length + " bytes";
      case Answer.Broken broken -> broken.kind() + ": " + broken.detail();
      case Answer.NotNow notNow -> "not before " + notNow.notBefore() + ": " + notNow.why();
    };
  }
}
