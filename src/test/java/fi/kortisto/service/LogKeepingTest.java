package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.SigningKey;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogPlan;
import fi.kortisto.model.LogPruning;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UnusualRules;
import fi.kortisto.model.UserRole;
import fi.kortisto.store.LogTampering;
import fi.kortisto.store.PlainPages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log is kept for its time, goes on from a signed checkpoint, and tells of it. */
class LogKeepingTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2023, 1, 16);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final String OLD_PURPOSE = "reklamaatio vuodelta 2023";

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(LONG_AGO);
  private Path folder;
  private Session session;
  private SubjectId aino;
  private LogAnchor early;
  private LogAnchor later;

  @BeforeEach
  void threeYears() throws DomainException {
    folder = temp.resolve("Asiakkaat.kortisto");
    session = Given.register(folder, clock);
    aino = Given.person(session, "Aino", "Esimerkki").subject().id();
    session.subjects().card(aino, Purpose.of(OLD_PURPOSE));
    early = session.anchor();
    session.subjects().card(aino, Purpose.of("toinen katsominen"));
    later = session.anchor();
    clock.set(LocalDate.of(2025, 6, 2));
    session.subjects().card(aino, Purpose.of("laskutus"));
    clock.set(TODAY);
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void tellsWhatIsPastItsTimeAndWritesNoRowOfIt() throws DomainException {
    LogAnchor before = session.anchor();

    LogPruning due = session.log().keeping().due();

    assertThat(due.limit()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(due.rows()).isEqualTo(later.number());
    assertThat(due.last()).isEqualTo(later.number());
    assertThat(session.anchor()).isEqualTo(before);
  }

  @Test
  void nothingIsPastItsTimeInAYoungLog() throws DomainException {
    clock.set(LocalDate.of(2025, 1, 15));

    LogPruning due = session.log().keeping().due();

    assertThat(due.isNothing()).isTrue();
    refuses(Problem.NOTHING_TO_PRUNE, () -> session.log().keeping().prune(due, Progress.NONE));
  }

  @Test
  void theRowsGoAndTheLogGoesOnFromTheCheckpoint() throws DomainException {
    LogCheckpoint made = prune();

    assertThat(made.number()).isEqualTo(later.number());
    assertThat(made.removed()).isEqualTo(later.number());
    assertThat(made.anchor()).isEqualTo(later);
    List<LogRow> rows = session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 100);
    assertThat(rows.getLast().number()).isEqualTo(later.number() + 1);
    AccessLog.Verified verified = session.log().verify(Optional.empty(), Progress.NONE);
    assertThat(verified.from()).contains(made);
    assertThat(verified.rows()).isEqualTo(verified.head().number() - later.number());
  }

  @Test
  void theRemovalIsARowThatNamesTheCheckpointAndItsKey() throws DomainException {
    LogCheckpoint made = prune();

    LogRow row =
        session.log().rows(LogFilter.ALL.doing(LogAction.PRUNE_LOG), Long.MAX_VALUE, 1).getFirst();
    assertThat(row.number()).isEqualTo(made.row());
    assertThat(row.login()).isEqualTo(Given.LOGIN);
    assertThat(row.fields())
        .contains("checkpoint:" + made.anchor(), "rows:" + made.removed())
        .anyMatch(field -> field.matches("key:[0-9a-f]{16}"));
  }

  @Test
  void whoeverKeptTheCheckpointCanCheckItsSignature() throws DomainException {
    LogCheckpoint made = prune();
    HexFormat hex = HexFormat.of();

    assertThat(
            SigningKey.hasSigned(
                hex.parseHex(made.publicKey()),
                made.text().getBytes(StandardCharsets.UTF_8),
                hex.parseHex(made.signature())))
        .isTrue();
    assertThat(
            SigningKey.hasSigned(
                hex.parseHex(made.publicKey()),
                made.text().replace("removed ", "removed 1").getBytes(StandardCharsets.UTF_8),
                hex.parseHex(made.signature())))
        .isFalse();
    assertThat(session.log().keeping().checkpoints()).containsExactly(made);
  }

  @Test
  void anAnchorOfTheCheckpointHoldsAndAnOlderOneIsToldToBeGone() throws DomainException {
    prune();

    assertThat(session.log().verify(Optional.of(later), Progress.NONE).from()).isPresent();
    refuses(Problem.ANCHOR_PRUNED, () -> session.log().verify(Optional.of(early), Progress.NONE));
    LogAnchor forged = new LogAnchor(later.number(), later.date(), "0123456789abcdef");
    refuses(Problem.ANCHOR_DIFFERS, () -> session.log().verify(Optional.of(forged), Progress.NONE));
    LogAnchor ahead = new LogAnchor(9_999, later.date(), "0123456789abcdef");
    refuses(Problem.ANCHOR_MISSING, () -> session.log().verify(Optional.of(ahead), Progress.NONE));
  }

  @Test
  void whatWasPrunedTwiceIsCheckedFromTheLatestCheckpoint() throws DomainException {
    LogCheckpoint first = prune();
    clock.set(LocalDate.of(2027, 9, 1));
    LogCheckpoint second = prune();

    assertThat(second.number()).isGreaterThan(first.number());
    assertThat(second.publicKey()).isEqualTo(first.publicKey());
    assertThat(session.log().keeping().checkpoints()).containsExactly(second, first);
    assertThat(session.log().verify(Optional.of(first.anchor()), Progress.NONE).from())
        .contains(second);
  }

  @Test
  void theRowsAreGoneFromTheFile() throws Exception {
    byte[] purpose = OLD_PURPOSE.getBytes(StandardCharsets.UTF_8);
    assertThat(contains(PlainPages.of(session.folder(), session.desk().key()), purpose)).isTrue();

    prune();

    assertThat(session.compacting().owedSince()).isEmpty();
    assertThat(contains(PlainPages.of(session.folder(), session.desk().key()), purpose)).isFalse();
  }

  private static boolean contains(byte[] all, byte[] part) {
    return new String(all, StandardCharsets.ISO_8859_1)
        .contains(new String(part, StandardCharsets.ISO_8859_1));
  }

  @Test
  void theRegisterOpensAndVerifiesAfterwardsAlsoUnderANewKey() throws DomainException {
    LogCheckpoint made = prune();
    session.keys().rekey(Progress.NONE);
    session.close();

    session = Given.signIn(folder, clock);

    assertThat(session.log().verify(Optional.of(made.anchor()), Progress.NONE).from())
        .contains(made);
  }

  @Test
  void aBackupOfAShortenedLogIsRestoredWithItsCheckpoint() throws Exception {
    LogCheckpoint made = prune();
    Path places = Files.createDirectory(temp.resolve("kopiot"));
    Path backup =
        session.backups().make(places.resolve("kopio.kbackup"), Progress.NONE).backup().file();
    Path target = temp.resolve("Takaisin.kortisto");

    try (Restoring restoring = Given.folders(clock).restoring(backup, temp);
        Password password = Password.of(Given.PASSWORD)) {
      restoring.open(Given.LOGIN, password, Progress.NONE);
      try (Session restored = restoring.restoreTo(target, Progress.NONE).session()) {
        assertThat(restored.log().verify(Optional.of(made.anchor()), Progress.NONE).from())
            .contains(made);
      }
    }
  }

  @Test
  void thePersonIsToldFromWhenOnTheLogIsKept() throws DomainException {
    assertThat(session.log().keeping().keptFrom()).isEmpty();

    prune();

    assertThat(session.log().keeping().keptFrom()).contains(LocalDate.of(2025, 6, 2));
    assertThat(session.log().extract(aino, Optional.empty()))
        .extracting(line -> line.line().purpose())
        .contains("laskutus")
        .doesNotContain(OLD_PURPOSE);
  }

  @Test
  void theCardsHistoryLosesTheOldValuesAndKeepsTheNewerOnes() throws DomainException {
    clock.set(LONG_AGO);
    change("vanha@example.fi");
    clock.set(LocalDate.of(2025, 6, 2));
    change("keski@example.fi");
    clock.set(TODAY);
    change("uusi@example.fi");
    assertThat(values()).contains("vanha@example.fi", "keski@example.fi");

    prune();

    assertThat(values()).contains("keski@example.fi").hasSizeLessThan(4);
  }

  private List<String> values() throws DomainException {
    return session.subjects().history(aino, Purpose.NONE).stream()
        .flatMap(change -> change.before().stream())
        .map(before -> before.value())
        .toList();
  }

  private void change(String email) throws DomainException {
    SubjectFile card = session.subjects().card(aino, Purpose.NONE);
    List<DatumChange> changes = new ArrayList<>();
    card.parts().getFirst().data().stream()
        .filter(datum -> datum.field().role() == FieldRole.EMAIL)
        .forEach(datum -> changes.add(new DatumChange.Remove(datum.number())));
    changes.add(Given.add(session, FieldRole.EMAIL, email));
    session.subjects().change(aino, card.subject().version(), changes);
  }

  @Test
  void anImportBeforeTheCheckpointCannotBeUndone() throws DomainException {
    clock.set(LONG_AGO);
    session.close();
    session = Given.register(temp.resolve("Toinen.kortisto"), clock);
    Iterator<IncomingRow> rows =
        List.of(Given.contact(1, "Eero", "Esimerkki", "eero@example.fi", "0401234567")).iterator();
    long batch =
        session
            .imports()
            .run(
                session.registers().getFirst().id(),
                () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty(),
                false,
                Progress.NONE,
                _ -> {})
            .batch()
            .orElseThrow();
    Given.person(session, "Bertta", "Esimerkki");
    Given.person(session, "Ceija", "Esimerkki");
    clock.set(TODAY);
    prune();

    refuses(Problem.IMPORT_BEFORE_LOG, () -> session.imports().undo(batch, Progress.NONE));
  }

  @Test
  void aBrokenLogIsNotShortened() throws Exception {
    LogPruning due = session.log().keeping().due();
    LogTampering.with(
        session.desk().store(),
        "DROP TRIGGER access_log_is_never_changed",
        "UPDATE access_log SET purpose = 'muu' WHERE number = 3");

    refuses(Problem.BROKEN_LOG, () -> session.log().keeping().prune(due, Progress.NONE));

    assertThat(session.log().keeping().checkpoints()).isEmpty();
    assertThat(session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 100))
        .anyMatch(row -> row.number() == 1);
  }

  @Test
  void aCheckpointThatWasTamperedWithIsTold() throws Exception {
    prune();
    LogTampering.with(
        session.desk().store(),
        "DROP TRIGGER access_log_checkpoint_is_never_changed",
        "UPDATE access_log_checkpoint SET removed = removed - 1");

    refuses(Problem.BROKEN_CHECKPOINT, () -> session.log().verify(Optional.empty(), Progress.NONE));
  }

  @Test
  void aCheckpointOfAnotherKeyIsToldThoughItsSignatureHolds() throws Exception {
    LogCheckpoint made = prune();
    SigningKey other = SigningKey.create();
    HexFormat hex = HexFormat.of();
    LogTampering.with(
        session.desk().store(),
        "DROP TRIGGER access_log_checkpoint_is_never_changed",
        "UPDATE log_signing_key SET public_key = x'" + hex.formatHex(other.publicKey()) + "'",
        "UPDATE access_log_checkpoint SET signature = x'"
            + hex.formatHex(other.sign(made.text().getBytes(StandardCharsets.UTF_8)))
            + "'");

    refuses(Problem.BROKEN_CHECKPOINT, () -> session.log().verify(Optional.empty(), Progress.NONE));
  }

  @Test
  void rowsThatWentWithoutACheckpointAreMissed() throws Exception {
    LogTampering.with(
        session.desk().store(),
        "DROP TRIGGER access_log_is_shortened_below_a_checkpoint_only",
        "DELETE FROM access_log_detail WHERE number < 4",
        "DELETE FROM access_log WHERE number < 4");

    refuses(Problem.BROKEN_LOG, () -> session.log().verify(Optional.empty(), Progress.NONE));
  }

  @Test
  void whatWasShownIsWhatGoes() throws DomainException {
    LogPruning shown = session.log().keeping().due();
    clock.set(LocalDate.of(2027, 9, 1));

    LogCheckpoint made = session.log().keeping().prune(shown, Progress.NONE);

    assertThat(made.number()).isEqualTo(shown.last());
    refuses(Problem.CHANGED_MEANWHILE, () -> session.log().keeping().prune(shown, Progress.NONE));
  }

  @Test
  void theStorageTimeIsASettingOfAtLeastAYear() throws DomainException {
    session.log().keeping().change(new LogPlan(36, UnusualRules.USUAL));

    assertThat(session.log().keeping().plan().months()).isEqualTo(36);
    assertThat(session.log().keeping().due().limit()).isEqualTo(LocalDate.of(2023, 3, 5));
    refuses(
        Problem.BAD_LOG_PERIOD,
        () -> session.log().keeping().change(new LogPlan(11, UnusualRules.USUAL)));
    assertThat(session.log().keeping().plan().months()).isEqualTo(36);
  }

  @Test
  void anAuditorSeesWhatIsDueButRemovesNothing() throws DomainException {
    LogGiven.add(session, "tarkastaja", "", UserRole.AUDITOR);
    session.close();
    session = LogGiven.signIn(folder, "tarkastaja", clock);
    LogPruning due = session.log().keeping().due();

    assertThat(due.rows()).isPositive();
    refuses(Problem.NOT_PERMITTED, () -> session.log().keeping().prune(due, Progress.NONE));
    refuses(
        Problem.NOT_PERMITTED,
        () -> session.log().keeping().change(new LogPlan(12, UnusualRules.USUAL)));
  }

  private LogCheckpoint prune() throws DomainException {
    return session.log().keeping().prune(session.log().keeping().due(), Progress.NONE);
  }
}
