package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Controller;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogMonth;
import fi.kortisto.model.LogReview;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.LogUsers;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UnusualFinding;
import fi.kortisto.model.UnusualKind;
import fi.kortisto.model.UnusualUse;
import fi.kortisto.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A month of the log, and a checkpoint of it, on paper. */
class LogMonthPageTest {

  private static final Controller CONTROLLER = Controller.named("Esimerkki Oy", "1457511-2");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 2);
  private static final Instant AT = Instant.parse("2026-03-04T20:30:00Z");
  private static final UserId AINO = new UserId(1);
  private static final LogUsers NAMES =
      new LogUsers(
          List.of(
              new LogUsers.Named(AINO, "aino", "Aino Esimerkki"),
              new LogUsers.Named(new UserId(2), "eero", "")));
  private static final LogAnchor HEAD =
      new LogAnchor(18_231, LocalDate.of(2026, 4, 2), "9f86d081884c7d65");

  @ParameterizedTest
  @EnumSource(Language.class)
  void areAccessibleAndArchivable(Language language) throws Exception {
    assertThat(Conformance.faults(page(month(), language))).isEmpty();
    assertThat(Conformance.faults(page(empty(), language))).isEmpty();
    assertThat(Conformance.faults(CheckpointPaper.render(CONTROLLER, checkpoint(), language)))
        .isEmpty();
  }

  @Test
  void tellsWhatEachUserDidAndWhatWasUnusual() throws Exception {
    String paper = Paper.text(page(month(), Language.EN));

    assertThat(paper)
        .contains("Month of the access log", "March 2026 · made 2 Apr 2026")
        .contains("aino (Aino Esimerkki) 12 40 7 3 1 4 Mar 2026")
        .contains("eero 0 0 0 0 0 –")
        .contains("61 different persons looked at within an hour", "17–90")
        .contains("aino: agreed beforehand")
        .contains("not yet")
        .contains("And 4 smaller ones.")
        .contains("adding a user", "eero")
        .contains("18231-2026-04-02-9f86d081884c7d65")
        .contains("rows were removed from the log", "2024-03-01-0123456789abcdef")
        .contains("Signature");
  }

  @Test
  void anEmptyMonthSaysSo() throws Exception {
    assertThat(Paper.text(page(empty(), Language.FI)))
        .contains(
            "Maaliskuu 2026",
            "Kuukauden aikana rekistereitä ei käytetty.",
            "Mitään ei poimittu.",
            "Muutoksia ei ollut.");
  }

  @Test
  void ofABusyMonthTwoPagesAreEnough() {
    assertThat(page(month(), Language.FI).pageCount()).isLessThanOrEqualTo(2);
  }

  @Test
  void aCheckpointHasAllThatItTakesToCheckIt() throws Exception {
    String paper = Paper.text(CheckpointPaper.render(CONTROLLER, checkpoint(), Language.SV));

    checkpoint().text().lines().forEach(line -> assertThat(paper).contains(line));
    assertThat(paper).contains("ab".repeat(32), "cd".repeat(32), "500000");
  }

  private static Document page(LogMonth month, Language language) {
    return LogMonthPage.render(CONTROLLER, month, language, DAY);
  }

  private static LogMonth empty() {
    return new LogMonth(
        YearMonth.of(2026, 3),
        NAMES,
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(),
        HEAD,
        List.of());
  }

  private static LogMonth month() {
    return new LogMonth(
        YearMonth.of(2026, 3),
        NAMES,
        List.of(
            new LogMonth.OfUser(AINO, 12, 40, 7, 3, 1, Optional.of(AT)),
            new LogMonth.OfUser(new UserId(2), 0, 0, 0, 0, 0, Optional.empty())),
        List.of(
            new UnusualFinding(
                use(UnusualKind.MANY_PERSONS, 61),
                Optional.of(new LogReview(99, "many-persons:80", AT, "aino", "agreed beforehand"))),
            new UnusualFinding(use(UnusualKind.AT_NIGHT, 2), Optional.empty())),
        IntStream.rangeClosed(1, LogMonth.BULK)
            .mapToObj(i -> row(LogAction.DRAW_LIST, 1_000 - i, List.of()))
            .toList(),
        4,
        List.of(row(LogAction.ADD_USER, 0, List.of("user:2"))),
        HEAD,
        List.of(checkpoint()));
  }

  private static UnusualUse use(UnusualKind kind, int count) {
    return new UnusualUse(
        kind, AINO, AT, AT, count, 80, new LogFilter.Rows(17, 90), Optional.of(new SubjectId(4)));
  }

  private static LogRow row(LogAction action, int count, List<String> fields) {
    return new LogRow(
        7,
        AT,
        "aino",
        action,
        Optional.empty(),
        Optional.empty(),
        "direct-marketing/post",
        fields,
        count,
        true);
  }

  private static LogCheckpoint checkpoint() {
    return new LogCheckpoint(
        "4f0c",
        500_000,
        "0123456789abcdef".repeat(4),
        500_000,
        Instant.parse("2021-01-01T10:00:00Z"),
        Instant.parse("2024-03-01T10:00:00Z"),
        AT,
        AINO,
        700_000,
        "ab".repeat(44),
        "cd".repeat(64));
  }
}
