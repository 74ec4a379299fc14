package fi.kortisto.store;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.LogUse;
import fi.kortisto.model.Progress;
import fi.kortisto.model.SubjectId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log by the time of its rows, where the clock was set back once and twice rows are of one. */
class LogByTimeTest {

  private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 5, 12, 0);
  private static final int[] MINUTES = {0, 10, 20, 20, 5, 15, 30, 40};

  private Connection connection;
  private LogRecords log;

  @BeforeEach
  void rows(@TempDir Path temp) throws Exception {
    connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("plain.db"));
    Migrations.run(connection);
    Database database = new Database(connection);
    log = new LogRecords(database.sql());
    for (int minute : MINUTES) {
      database.transaction(
          () -> {
            log.append(row(minute));
            return minute;
          });
    }
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void pagesOfSomeTimeHaveEachRowOnceTheLatestFirst() {
    LogFilter wanted = LogFilter.ALL.from(NOON.plusMinutes(5)).before(NOON.plusMinutes(40));

    assertThat(pages(wanted)).containsExactly(7L, 4L, 3L, 6L, 2L, 5L);
    assertThat(log.count(query(wanted))).isEqualTo(6);
  }

  @Test
  void pagesOfADeedAndOfTheTimeOfADeedDoSoToo() {
    assertThat(pages(LogFilter.ALL.doing(LogAction.CHANGE))).containsExactly(8L, 4L, 6L, 2L);
    assertThat(pages(LogFilter.ALL.doing(LogAction.CHANGE).before(NOON.plusMinutes(20))))
        .containsExactly(6L, 2L);
  }

  @Test
  void withoutATimeAndOfAPersonRowsAreInTheOrderOfTheirNumbers() {
    assertThat(pages(LogFilter.ALL)).containsExactly(8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L);
    assertThat(pages(LogFilter.ALL.of(new SubjectId(1)).from(NOON.plusMinutes(5))))
        .containsExactly(8L, 7L, 6L, 5L, 4L, 3L, 2L);
  }

  @Test
  void whatIsExportedAndCountedOfATimeIsInTheOrderOfNumbersAndLeavesNoneOut()
      throws DomainException {
    LogFilter wanted = LogFilter.ALL.from(NOON.plusMinutes(15));
    List<Long> exported =
        log.rowsAfter(query(wanted), 0, MINUTES.length, 100).stream().map(LogRow::number).toList();
    List<Long> counted = new ArrayList<>();
    log.uses(Among.ALL)
        .each(
            NOON.plusMinutes(15).toInstant(ZoneOffset.UTC),
            MINUTES.length,
            Progress.NONE,
            (LogUse use) -> counted.add(use.number()));

    assertThat(exported).containsExactly(3L, 4L, 6L, 7L, 8L);
    assertThat(counted).isEqualTo(exported);
  }

  private List<Long> pages(LogFilter filter) {
    List<Long> numbers = new ArrayList<>();
    List<LogRow> page = log.rows(query(filter), Long.MAX_VALUE, 2);
    while (!page.isEmpty()) {
      page.forEach(row -> numbers.add(row.number()));
      page = log.rows(query(filter), page.getLast().number(), 2);
    }
    return numbers;
  }

  private static LogQuery query(LogFilter filter) {
    return new LogQuery(filter, ZoneOffset.UTC, Among.ALL);
  }

  private NewLogRow row(int minute) {
    boolean even = log.anchor().number() % 2 == 1;
    return new NewLogRow(
        Instant.from(NOON.plusMinutes(minute).atOffset(ZoneOffset.UTC)),
        Optional.empty(),
        even ? LogAction.CHANGE : LogAction.VIEW,
        Optional.empty(),
        Optional.of(new SubjectId(1)),
        "",
        List.of(),
        1,
        true,
        Optional.empty());
  }
}
