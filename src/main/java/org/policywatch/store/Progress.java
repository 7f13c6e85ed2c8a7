package org.policywatch.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far long work has come, so that it goes on from there. Safe for many threads. */
public final class Progress {
  private final Database database;

  Progress(Database database) {
    this.database = database;
  }

  /**
   * Where a task is.
   *
   * @param target the revision up to which the work goes
   * @param done that up to which it has come
   */
  public record Mark(long target, long done) {}

  /** Where the task is; empty when it is done or was never begun. */
  public Optional<Mark> of(String task) {
    return database.read(
        session ->
            session.first(
                "SELECT target, done FROM progress WHERE task = ?",
                row -> new Mark(row.number("target"), row.number("done")),
                task));
  }

  /** Keeps where the task is; null when it is done. */
  public void keep(String task, @Nullable Mark mark) {
    database.write(
        session ->
            mark == null
                ? session.update("DELETE FROM progress WHERE task = ?", task)
                : session.update(
                    "INSERT OR REPLACE INTO progress (task, target, done) VALUES (?, ?, ?)",
                    task,
                    mark.target(),
                    mark.done()));
  }
}
