package org.policywatch.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What watches have told, and the digests on their way. A digest is written here, with the progress
 * of the watches it tells for, in one transaction before it is sent, and closed after: whoever dies
 * between has lost nothing and repeats nothing but the one delivery that was {@link
 * Delivery.State#SENDING}, under the same id. Safe for many threads; one process sends at a time.
 */
public final class Outbox {
  private static final String COLUMNS =
      "SELECT id, recipient, slot, content, state, tries, parts, next_try, problem FROM delivery";

  /** Nobody is asked to wait for longer: neither by a server nor by quiet hours. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(2);

  private final Database database;

  Outbox(Database database) {
    this.database = database;
  }

  /** Where the watch stands; empty for one that was never evaluated. */
  public Optional<WatchState> state(String watch) {
    return database.read(
        session ->
            session.first("SELECT * FROM watch_state WHERE watch = ?", Outbox::state, watch));
  }

  private static WatchState state(Session.Row row) throws SQLException {
    return new WatchState(
        row.text("watch"),
        row.number("revision"),
        row.instant("slot"),
        row.instant("evaluated"),
        row.maybeInstant("matched"),
        row.count("items"),
        row.maybeInstant("sent"));
  }

  /** Those of the topics that the watch has told, with the revision told. */
  public Map<String, Long> told(String watch, Collection<String> topics) {
    return database.read(
        session -> {
          Map<String, Long> told = new HashMap<>();
          for (String topic : topics) {
            session
                .first(
                    "SELECT revision FROM told WHERE watch = ? AND topic = ?",
                    row -> row.number(1),
                    watch,
                    topic)
                .ifPresent(revision -> told.put(topic, revision));
          }
          return told;
        });
  }

  /** Writes an evaluation down, all of it or nothing. A delivery that is there stays as it is. */
  public void settle(Settlement settlement) {
    List<@Nullable Object[]> told = new ArrayList<>();
    settlement
        .told()
        .forEach(
            (watch, topics) ->
                topics.forEach(
                    (topic, revision) -> told.add(new Object[] {watch, topic, revision})));
    database.write(
        session -> {
          for (WatchState state : settlement.states()) {
            session.update(
                "INSERT INTO watch_state (watch, revision, slot, evaluated, matched, items)"
                    + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (watch) DO UPDATE SET"
                    + " revision = excluded.revision, slot = excluded.slot,"
                    + " evaluated = excluded.evaluated, matched = excluded.matched,"
                    + " items = excluded.items",
                state.watch(),
                state.revision(),
                state.slot(),
                state.evaluated(),
                state.matched(),
                state.items());
          }
          session.batch(
              "INSERT INTO told (watch, topic, revision) VALUES (?, ?, ?)"
                  + " ON CONFLICT (watch, topic) DO UPDATE SET revision = excluded.revision",
              told);
          for (Delivery delivery : settlement.deliveries()) {
            session.update(
                "INSERT INTO delivery (id, recipient, slot, content, state, tries,"
                    + " next_try) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                delivery.id(),
                delivery.recipient(),
                delivery.slot(),
                delivery.content(),
                word(delivery.state()),
                delivery.tries(),
                delivery.nextTry());
          }
          return null;
        });
  }

  /**
   * Deliveries to try now, those that wait, also for a time that only a clock that was ahead can
   * have set, and those that were cut off: the oldest first, and of one time the one written first.
   */
  public List<Delivery> due(Instant now) {
    return database.read(
        session ->
            session.all(
                COLUMNS
                    + " WHERE state IN ('pending', 'sending') AND (next_try <= ? OR next_try > ?)"
                    + " ORDER BY slot, rowid",
                Outbox::delivery,
                now,
                now.plus(LONGEST_WAIT)));
  }

  /** The newest deliveries, newest first. */
  public List<Delivery> latest(int limit) {
    return database.read(
        session ->
            session.all(COLUMNS + " ORDER BY slot DESC, rowid LIMIT ?", Outbox::delivery, limit));
  }

  /** Deliveries for times since then that were given up, or failed so often; newest first. */
  public List<Delivery> troubled(Instant since, int tries) {
    return database.read(
        session ->
            session.all(
                COLUMNS
                    + " WHERE (state = 'failed' OR state = 'pending' AND tries >= ?)"
                    + " AND slot > ? ORDER BY slot DESC, rowid",
                Outbox::delivery,
                tries,
                since));
  }

  private static Delivery delivery(Session.Row row) throws SQLException {
    return new Delivery(
        row.text("id"),
        row.text("recipient"),
        row.instant("slot"),
        row.text("content"),
        Delivery.State.valueOf(row.text("state").toUpperCase(Locale.ROOT)),
        row.count("tries"),
        row.count("parts"),
        row.instant("next_try"),
        row.maybeText("problem"));
  }

  /** Before a try: from now on nobody can say that it was not sent. */
  public void begun(String id) {
    database.write(
        session ->
            session.update(
                "UPDATE delivery SET state = 'sending', tries = tries + 1 WHERE id = ?", id));
  }

  /** The channel has so many of its messages; a later try begins after them. */
  public void begun(String id, int parts) {
    database.write(
        session -> session.update("UPDATE delivery SET parts = ? WHERE id = ?", parts, id));
  }

  /** The channel took it; its watches have told something now. */
  public void sent(String id, Instant at) {
    database.write(
        session -> {
          session.update(
              "UPDATE delivery SET state = 'sent', closed = ?, problem = NULL WHERE id = ?",
              at,
              id);
          return session.update(
              "UPDATE watch_state SET sent = ? WHERE watch IN (SELECT"
                  + " json_extract(section.value, '$.watch') FROM delivery,"
                  + " json_each(delivery.content, '$.sections') section WHERE delivery.id = ?)",
              at,
              id);
        });
  }

  /** The channel did not take it, or was not asked, and it is to be tried again. */
  public void postponed(String id, Instant until, String problem) {
    database.write(
        session ->
            session.update(
                "UPDATE delivery SET state = 'pending', next_try = ?, problem = ? WHERE id = ?",
                until,
                problem,
                id));
  }

  /** It is not tried any more. */
  public void failed(String id, Instant at, String problem) {
    database.write(
        session ->
            session.update(
                "UPDATE delivery SET state = 'failed', closed = ?, problem = ? WHERE id = ?",
                at,
                problem,
                id));
  }

  /** Where each watch stands that was ever evaluated. */
  public List<WatchState> states() {
    return database.read(session -> session.all("SELECT * FROM watch_state", Outbox::state));
  }

  /**
   * Takes away deliveries that were sent or given up before, with their words.
   *
   * @return how many
   */
  public int forgetClosed(Instant before) {
    return database.write(
        session ->
            session.update(
                // the slot says nothing more, but it can be read without the words before it
                "DELETE FROM delivery WHERE slot < ? AND state IN ('sent', 'failed')"
                    + " AND closed < ?",
                before,
                before));
  }

  /**
   * Takes away what watches have told under names from {@code from} to their own end.
   *
   * @param until by watch, the first name that stays
   * @return how many
   */
  public int forgetTold(String from, Map<String, String> until) {
    List<@Nullable Object[]> ranges = new ArrayList<>();
    until.forEach((watch, end) -> ranges.add(new Object[] {watch, from, end}));
    return database.write(
        session ->
            Arrays.stream(
                    session.batch(
                        "DELETE FROM told WHERE watch = ? AND topic >= ? AND topic < ?", ranges))
                .sum());
  }

  /** Takes away all that is known of the watch; false for one that was saved by command. */
  public boolean forgetWatch(String watch) {
    return database.write(
        session -> {
          boolean isSaved = session.number("SELECT count(*) FROM watch WHERE id = ?", watch) > 0;
          if (!isSaved) {
            SavedWatches.forget(session, watch);
          }
          return !isSaved;
        });
  }

  private static String word(Delivery.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
