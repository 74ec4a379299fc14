package fi.kortisto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.SubjectId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who holds the key and knows SQL can do to the access log without being noticed. */
class LogChainTest {

  private static final int ROWS = 10;

  private Connection connection;
  private LogRecords log;

  @BeforeEach
  void tenRows(@TempDir Path temp) throws Exception {
    connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("plain.db"));
    Migrations.run(connection);
    Database database = new Database(connection);
    log = new LogRecords(database.sql());
    for (int i = 0; i < ROWS; i++) {
      int row = i;
      database.transaction(
          () -> {
            log.append(row(row));
            return row;
          });
    }
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void isInOrderAsItWasWritten() throws DomainException {
    LogChain.Walked walked = log.chain().walk(Optional.of(log.anchor()), Progress.NONE);

    assertThat(walked.rows()).isEqualTo(ROWS);
    assertThat(walked.head()).isEqualTo(log.anchor());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE access_log SET at = at + 1 WHERE number = 5",
        "UPDATE access_log SET action = 'VIEW' WHERE number = 5",
        "UPDATE access_log SET subject_id = subject_id + 1 WHERE number = 5",
        "UPDATE access_log SET subject_id = NULL WHERE number = 5",
        "UPDATE access_log SET purpose = 'muu' WHERE number = 5",
        "UPDATE access_log SET fields = '' WHERE number = 5",
        "UPDATE access_log SET count = 0 WHERE number = 5",
        "UPDATE access_log SET done = 0 WHERE number = 5",
        "UPDATE access_log SET detail_digest = '' WHERE number = 5",
        "UPDATE access_log SET previous = '' WHERE number = 5",
        "UPDATE access_log SET purpose = 'muu' WHERE number = 10",
        "DELETE FROM access_log WHERE number = 1",
        "DELETE FROM access_log WHERE number = 5",
        "DELETE FROM access_log WHERE number = 10",
        "UPDATE access_log SET number = 11 WHERE number = 10",
        "UPDATE access_log_detail SET detail = 'email: a -> c' WHERE number = 5",
        "UPDATE access_log_head SET number = 9",
      })
  void reportsARowThatWasTamperedWith(String tampering) throws SQLException {
    execute("DROP TRIGGER access_log_is_never_changed");
    execute("DROP TRIGGER access_log_is_shortened_below_a_checkpoint_only");
    execute("PRAGMA foreign_keys = OFF");
    execute(tampering);

    assertThatThrownBy(() -> log.chain().walk(Optional.empty(), Progress.NONE))
        .isInstanceOfSatisfying(
            DomainException.class,
            found -> assertThat(found.problem()).isEqualTo(Problem.BROKEN_LOG));
  }

  @Test
  void verifiesStillWhenADetailHasBeenErasedWithItsPerson() throws Exception {
    execute("DELETE FROM access_log_detail WHERE subject_id = 5");

    assertThat(log.chain().walk(Optional.empty(), Progress.NONE).rows()).isEqualTo(ROWS);
  }

  @Test
  void knowsALogThatWasWrittenAnewFromAPrintedAnchor() throws Exception {
    LogAnchor printed = log.anchor();
    execute("DROP TRIGGER access_log_is_shortened_below_a_checkpoint_only");
    execute("DELETE FROM access_log_detail");
    execute("DELETE FROM access_log");
    execute("DELETE FROM access_log_head");
    for (int i = 0; i < ROWS; i++) {
      log.append(row(i + 1));
    }

    assertThatThrownBy(() -> log.chain().walk(Optional.of(printed), Progress.NONE))
        .isInstanceOfSatisfying(
            DomainException.class,
            found -> assertThat(found.problem()).isEqualTo(Problem.ANCHOR_DIFFERS));
  }

  @Test
  void knowsALogWhoseEndWasCutFromAPrintedAnchor() throws Exception {
    LogAnchor printed = log.anchor();
    execute("DROP TRIGGER access_log_is_shortened_below_a_checkpoint_only");
    execute("DELETE FROM access_log_detail");
    execute(
        "UPDATE access_log_head SET number = 3,"
            + " hash = (SELECT previous FROM access_log WHERE number = 4)");
    execute("DELETE FROM access_log WHERE number > 3");
    assertThat(log.chain().walk(Optional.empty(), Progress.NONE).rows()).isEqualTo(3);

    assertThatThrownBy(() -> log.chain().walk(Optional.of(printed), Progress.NONE))
        .isInstanceOfSatisfying(
            DomainException.class,
            found -> assertThat(found.problem()).isEqualTo(Problem.ANCHOR_MISSING));
  }

  @Test
  void cannotBeChangedOrShortened() {
    assertThatThrownBy(() -> execute("UPDATE access_log SET purpose = ''"))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> execute("DELETE FROM access_log")).hasMessageContaining("append-only");
  }

  private void execute(String statement) throws SQLException {
    try (var prepared = connection.createStatement()) {
      prepared.execute(statement);
    }
  }

  private static NewLogRow row(int number) {
    return new NewLogRow(
        Instant.ofEpochMilli(1_790_000_000_000L + number),
        Optional.empty(),
        LogAction.CHANGE,
        Optional.empty(),
        Optional.of(new SubjectId(number)),
        "puhelu",
        List.of("email"),
        1,
        true,
        Optional.of("email: a -> b"));
  }
}
