package org.policywatch.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection with its statements kept open; for one thread at a time. */
final class Session {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Turns a row into a value. */
  interface RowReader<T> {
    T read(Row row) throws SQLException;
  }

  void execute(String sql) throws SQLException {
    statement(sql).execute();
  }

  /** Instants are bound as milliseconds. */
  int update(String sql, @Nullable Object... arguments) throws SQLException {
    return bound(sql, arguments).executeUpdate();
  }

  /** Runs the statement once for each row of arguments; how many rows each of them changed. */
  int[] batch(String sql, List<@Nullable Object[]> rows) throws SQLException {
    PreparedStatement statement = statement(sql);
    for (@Nullable Object[] row : rows) {
      bind(statement, row);
      statement.addBatch();
    }
    return statement.executeBatch();
  }

  <T> List<T> all(String sql, RowReader<T> reader, @Nullable Object... arguments)
      throws SQLException {
    List<T> values = new ArrayList<>();
    try (ResultSet results = bound(sql, arguments).executeQuery()) {
      while (results.next()) {
        values.add(reader.read(new Row(results)));
      }
    }
    return values;
  }

  <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... arguments)
      throws SQLException {
    try (ResultSet results = bound(sql, arguments).executeQuery()) {
      return results.next() ? Optional.of(reader.read(new Row(results))) : Optional.empty();
    }
  }

  long number(String sql, @Nullable Object... arguments) throws SQLException {
    return first(sql, row -> row.number(1), arguments).orElse(0L);
  }

  private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = statement(sql);
    bind(statement, arguments);
    return statement;
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, @Nullable Object... arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      statement.setObject(
          i + 1, argument instanceof Instant instant ? instant.toEpochMilli() : argument);
    }
  }

  /** The row under the cursor. */
  record Row(ResultSet results) {
    long number(int column) throws SQLException {
      return results.getLong(column);
    }

    int count(String column) throws SQLException {
      return results.getInt(column);
    }

    String text(String column) throws SQLException {
      return results.getString(column);
    }

    @Nullable String maybeText(String column) throws SQLException {
      return results.getString(column);
    }

    byte @Nullable [] maybeBytes(String column) throws SQLException {
      return results.getBytes(column);
    }

    long number(String column) throws SQLException {
      return results.getLong(column);
    }

    Instant instant(String column) throws SQLException {
      return Instant.ofEpochMilli(results.getLong(column));
    }

    @Nullable Instant maybeInstant(String column) throws SQLException {
      long millis = results.getLong(column);
      return results.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
  }
}
