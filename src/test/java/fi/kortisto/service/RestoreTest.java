package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.identified;
import static fi.kortisto.service.RequestGiven.refuses;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.RecoveryKey;
import fi.kortisto.model.BackupContents;
import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanListOrder;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.CarriedOutAgain;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.LedgerCount;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.User;
import fi.kortisto.model.UserRole;
import fi.kortisto.store.LedgerFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was erased, forbidden or ended after a backup is so in what is restored from it too. */
class RestoreTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final String OTHER = "sininen aurinko paistaa yöllä";

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(TODAY);
  private Path folder;
  private Path backups;
  private Session session;
  private RecoveryKey recovery;
  private SubjectId aino;
  private SubjectId eero;
  private int restored;

  @BeforeEach
  void twoPersons() throws DomainException, IOException {
    folder = temp.resolve("Asiakkaat.kortisto");
    backups = Files.createDirectory(temp.resolve("kopiot"));
    Created created = Given.created(folder, clock);
    session = created.session();
    recovery = created.recoveryKey();
    session.backups().change(session.backups().plan().to(backups));
    aino = person("Aino", "aino@example.fi", "+358401234567");
    eero = person("Eero", "eero@example.fi", "+358407654321");
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
    recovery.close();
  }

  private SubjectId person(String given, String email, String phone) throws DomainException {
    return session
        .subjects()
        .add(
            session.registers().getFirst().id(),
            List.of(
                Given.add(session, FieldRole.GIVEN_NAME, given),
                Given.add(session, FieldRole.FAMILY_NAME, "Esimerkki"),
                Given.add(session, FieldRole.EMAIL, email),
                Given.add(session, FieldRole.PHONE, phone)))
        .subject()
        .id();
  }

  private Path backup() throws DomainException {
    return session.backups().make(Progress.NONE).backup().file();
  }

  private SubjectFile file(Session where, SubjectId person) throws DomainException {
    return where.subjects().view(person, Purpose.NONE);
  }

  private void erase(SubjectId person, FieldRole... roles) throws DomainException {
    SubjectFile file = file(session, person);
    RequestView asked =
        identified(session, request(RequestKind.ERASURE, file, TODAY), IdentityMethod.SIGNATURE);
    List<ItemRuling> items =
        file.data()
            .filter(one -> roles.length == 0 || List.of(roles).contains(one.field().role()))
            .map((Datum one) -> ItemRuling.grant(ItemKey.of(one)))
            .toList();
    session
        .decisions()
        .decide(
            asked.request().id(), asked.request().version(), Decision.GRANTED.withRulings(items));
  }

  private Restored restore(Path backup) throws DomainException {
    try (Restoring restoring = Given.folders(clock).restoring(backup, temp);
        Password password = Password.of(Given.PASSWORD)) {
      BackupContents contents = restoring.open(Given.LOGIN, password, Progress.NONE);
      Restored done =
          restoring.restoreTo(temp.resolve("R" + restored++ + ".kortisto"), Progress.NONE);
      assertThat(contents.again()).as("what was announced").isEqualTo(done.again().count());
      done.session().log().verify(Optional.of(contents.head().anchor()), Progress.NONE);
      return done;
    }
  }

  private static List<LogAction> again(Session where) throws DomainException {
    LogFilter rows = LogFilter.ALL.doing(LogAction.ERASE_AGAIN);
    return where.log().rows(rows, Long.MAX_VALUE, 100).stream().map(row -> row.action()).toList();
  }

  @Test
  void whoWasErasedIsErasedAgain() throws DomainException {
    Path backup = backup();
    erase(aino);

    Restored done = restore(backup);
    try (Session back = done.session()) {
      assertThat(done.again().count()).isEqualTo(new LedgerCount(1, 0, 0, 0, 0, 0));
      refuses(Problem.NO_SUCH_SUBJECT, () -> file(back, aino));
      assertThat(file(back, eero).valuesOf(FieldRole.EMAIL)).containsExactly("eero@example.fi");
      assertThat(again(back)).hasSize(1);
      assertThat(back.search().size()).isEqualTo(1);
    }
  }

  @Test
  void whatWasErasedOfSomebodyIsErasedAgainAndNothingElse() throws DomainException {
    Path backup = backup();
    erase(aino, FieldRole.EMAIL);

    Restored done = restore(backup);
    try (Session back = done.session()) {
      assertThat(done.again().count()).isEqualTo(new LedgerCount(0, 1, 0, 0, 0, 0));
      assertThat(file(back, aino).valuesOf(FieldRole.EMAIL)).isEmpty();
      assertThat(file(back, aino).valuesOf(FieldRole.PHONE)).containsExactly("+358401234567");
    }
  }

  @Test
  void bansAndWithdrawalsAreThereAgain() throws DomainException {
    session.bans().add(eero, ban(BanPurpose.OPINION_POLL));
    Path backup = backup();
    session.bans().add(aino, ban(BanPurpose.DIRECT_MARKETING));
    session.bans().withdraw(eero, session.bans().of(eero).getFirst().id());
    session
        .consents()
        .add(
            aino,
            new NewConsent(
                false,
                new ConsentScope.OfUse(BanPurpose.DIRECT_MARKETING, BanChannel.EMAIL),
                TODAY,
                Optional.empty(),
                StatedBy.PERSON,
                "soitti",
                "",
                Optional.empty()));

    Restored done = restore(backup);
    try (Session back = done.session()) {
      assertThat(done.again().count()).isEqualTo(new LedgerCount(0, 0, 1, 2, 0, 0));
      assertThat(back.bans().of(aino))
          .extracting(Ban::purpose)
          .containsExactly(BanPurpose.DIRECT_MARKETING);
      assertThat(back.bans().of(aino).getFirst().received()).isEmpty();
      assertThat(back.bans().of(eero).getFirst().withdrawn()).isPresent();
      assertThat(back.consents().of(aino)).hasSize(1);
    }
  }

  @Test
  void aBanThatWasWithdrawnByMistakeStandsInTheBackupToo() throws DomainException {
    session.bans().add(eero, ban(BanPurpose.OPINION_POLL));
    Path backup = backup();
    session.bans().withdraw(eero, session.bans().of(eero).getFirst().id()).undo().run();

    try (Session back = restore(backup).session()) {
      assertThat(back.bans().of(eero)).hasSize(1);
      assertThat(back.bans().of(eero).getFirst().withdrawn()).isEmpty();
    }
  }

  private static NewBan ban(BanPurpose purpose) {
    return new NewBan(purpose, BanChannel.ANY, TODAY, Optional.empty(), "soitti");
  }

  @Test
  void whoBannedAndWasErasedSinceComesInBanned() throws DomainException {
    Path backup = backup();
    SubjectId venla = person("Venla", "venla@example.fi", "+358405555555");
    session.bans().add(venla, ban(BanPurpose.DIRECT_MARKETING));
    erase(venla);

    session.close();
    session = restore(backup).session();
    SubjectId again = person("Toinen", "venla@example.fi", "+358406666666");
    assertThat(session.bans().of(again)).hasSize(1);
  }

  @Test
  void aListOfBansHoldsUnlessItWasTakenBack() throws DomainException {
    Path backup = backup();
    banList("kielto.csv", "kielletty@example.fi");
    long mistaken = banList("erehdys.csv", "erehdys@example.fi");
    session.imports().undo(mistaken, Progress.NONE);

    session.close();
    session = restore(backup).session();
    SubjectId banned = person("Yksi", "kielletty@example.fi", "+358406666666");
    SubjectId free = person("Kaksi", "erehdys@example.fi", "+358407777777");
    assertThat(session.bans().of(banned)).hasSize(1);
    assertThat(session.bans().of(free)).isEmpty();
  }

  private long banList(String name, String email) throws DomainException {
    Iterator<IncomingRow> rows =
        List.of(Given.contact(1, "Kuka", "Esimerkkinen", email, "")).iterator();
    return session
        .imports()
        .runBans(
            new BanListOrder(
                name,
                BanPurpose.DIRECT_MARKETING,
                BanChannel.ANY,
                Optional.empty(),
                Optional.empty(),
                StatedBy.FILE),
            () -> rows.hasNext() ? Optional.of(rows.next()) : Optional.empty(),
            false,
            Progress.NONE,
            _ -> {})
        .batch()
        .orElseThrow();
  }

  @Test
  void aRestrictionIsThereAgain() throws DomainException {
    Path backup = backup();
    RequestView asked =
        identified(
            session,
            request(RequestKind.RESTRICTION, file(session, aino), TODAY),
            IdentityMethod.SIGNATURE);
    session
        .decisions()
        .decide(
            asked.request().id(),
            asked.request().version(),
            Decision.GRANTED.withRestriction(RestrictionGround.ACCURACY_CONTESTED));

    Restored done = restore(backup);
    try (Session back = done.session()) {
      assertThat(done.again().count()).isEqualTo(new LedgerCount(0, 0, 0, 0, 1, 0));
      assertThat(back.subjects().card(aino, Purpose.NONE).subject().restricted()).isTrue();
    }
  }

  @Test
  void twoWhoWereMadeOneSinceAreBothErased() throws DomainException {
    Path backup = backup();
    merge();
    erase(aino);

    Restored done = restore(backup);
    try (Session back = done.session()) {
      assertThat(back.search().size()).isZero();
      refuses(Problem.NO_SUCH_SUBJECT, () -> file(back, eero));
      assertThat(done.again().unfinished()).isEmpty();
    }
  }

  private long merge() throws DomainException {
    var choice = session.duplicates().compare(aino, eero, Purpose.NONE).proposed(true);
    return session.duplicates().merge(choice).merge();
  }

  @Test
  void aValueThatMovedWhenTwoWereMadeOneIsErasedWhereItWas() throws DomainException {
    Path backup = backup();
    merge();
    erase(aino, FieldRole.EMAIL);

    Restored done = restore(backup);
    try (Session back = done.session()) {
      assertThat(file(back, aino).valuesOf(FieldRole.EMAIL)).isEmpty();
      assertThat(file(back, eero).valuesOf(FieldRole.EMAIL)).isEmpty();
      assertThat(file(back, eero).valuesOf(FieldRole.PHONE)).containsExactly("+358407654321");
    }
  }

  @Test
  void whoWasOneInTheBackupAndTwoSinceIsErasedAlone() throws DomainException {
    long merge = merge();
    Path backup = backup();
    session.duplicates().unmerge(merge);
    erase(eero);

    Restored done = restore(backup);
    try (Session back = done.session()) {
      assertThat(file(back, aino).valuesOf(FieldRole.EMAIL)).containsExactly("aino@example.fi");
      refuses(Problem.NO_SUCH_SUBJECT, () -> file(back, eero));
      assertThat(done.again().unfinished()).containsExactly(aino);
    }
  }

  @Test
  void whatStaysNamelessKeepsItsNameAndIsTold() throws DomainException {
    add(FieldRole.JOB_TITLE, "esimerkki");
    Path backup = backup();
    add(FieldRole.ORGANISATION, "Esimerkki Oy");
    erase(aino, FieldRole.GIVEN_NAME, FieldRole.FAMILY_NAME, FieldRole.EMAIL, FieldRole.PHONE);

    Restored done = restore(backup);
    try (Session back = done.session()) {
      assertThat(done.again().unfinished()).containsExactly(aino);
      assertThat(file(back, aino).valuesOf(FieldRole.EMAIL)).isEmpty();
      assertThat(file(back, aino).subject().displayName()).isEqualTo("+358401234567");
    }
  }

  private void add(FieldRole role, String value) throws DomainException {
    session
        .subjects()
        .change(
            aino,
            file(session, aino).subject().version(),
            List.of(Given.add(session, role, value)));
  }

  @Test
  void whatIsRestoredOnceMoreIsNotDoneTwice() throws DomainException {
    Path before = backup();
    erase(aino);
    session.bans().add(eero, ban(BanPurpose.DIRECT_MARKETING));
    session.close();
    session = restore(before).session();

    clock.set(TODAY.plusDays(1));
    Path after = backup();
    Restored done = restore(after);
    try (Session back = done.session()) {
      assertThat(done.again().count().isNothing()).isTrue();
      assertThat(back.bans().of(eero)).hasSize(1);
      assertThat(back.users().list()).hasSize(1);
    }
    Restored old = restore(before);
    try (Session back = old.session()) {
      assertThat(old.again().count()).isEqualTo(new LedgerCount(1, 0, 1, 0, 0, 0));
      assertThat(back.search().size()).isEqualTo(1);
    }
  }

  @Test
  void theLedgerOfTheOldFolderIsEnough() throws Exception {
    Path backup = backup();
    erase(aino);
    String id = session.desk().folder().keyRing().registerId();
    Files.delete(LedgerFile.beside(backups, id));

    try (Restoring restoring = Given.folders(clock).restoring(backup, temp)) {
      BackupContents without = open(restoring, Given.LOGIN, Given.PASSWORD);
      assertThat(without.ledger().files()).isEmpty();
      assertThat(without.again().isNothing()).isTrue();
      restoring.useLedger(folder);
      BackupContents with = open(restoring, Given.LOGIN, Given.PASSWORD);
      assertThat(with.ledger().files()).hasSize(1);
      assertThat(with.again().persons()).isEqualTo(1);
      restoring.useLedger(temp.resolve("ei ole"));
      refuses(Problem.NO_SUCH_FILE, () -> open(restoring, Given.LOGIN, Given.PASSWORD));
    }
  }

  private static BackupContents open(Restoring restoring, String login, String password)
      throws DomainException {
    try (Password typed = Password.of(password)) {
      return restoring.open(login, typed, Progress.NONE);
    }
  }

  @Test
  void aBackupFromBeforeTheDataGotANewKeyOpensAndIsCaughtUp() throws DomainException {
    User second = addSecond();
    Path backup = backup();
    session.users().remove(second.id());
    erase(aino);

    try (Restoring restoring = Given.folders(clock).restoring(backup, temp)) {
      refuses(Problem.NOT_PERMITTED, () -> open(restoring, "toinen", OTHER));
    }
    Restored done = restore(backup);
    try (Session back = done.session()) {
      assertThat(done.again().count()).isEqualTo(new LedgerCount(1, 0, 0, 0, 0, 1));
      assertThat(back.users().list())
          .filteredOn(User::active)
          .extracting(User::login)
          .containsExactly(Given.LOGIN);
      assertThat(back.desk().folder().keyRing().slotOf("toinen")).isEmpty();
    }
  }

  private User addSecond() throws DomainException {
    try (Password password = Password.of(OTHER)) {
      return SettledUsers.add(session, "toinen", UserRole.ADMINISTRATOR, password);
    }
  }

  @Test
  void anotherUserOfTheSameNumberIsNotMeant() throws DomainException {
    Path backup = backup();
    session.users().remove(addSecond().id());
    session.close();
    session = restoreWithoutLedger(backup);
    try (Password password = Password.of(OTHER)) {
      SettledUsers.add(session, "kolmas", UserRole.CLERK, password);
    }
    clock.set(TODAY.plusDays(1));
    Path later =
        session
            .backups()
            .make(backups.resolve("later.kortisto-backup"), Progress.NONE)
            .backup()
            .file();

    Restored done = restoreWith(later, folder);
    try (Session back = done.session()) {
      assertThat(back.users().list()).filteredOn(User::active).hasSize(2);
    }
  }

  private Session restoreWithoutLedger(Path backup) throws DomainException {
    Path alone = temp.resolve("yksin");
    try {
      Files.createDirectory(alone);
      Path copy = Files.copy(backup, alone.resolve(backup.getFileName()));
      return restore(copy).session();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private Restored restoreWith(Path backup, Path ledger) throws DomainException {
    try (Restoring restoring = Given.folders(clock).restoring(backup, temp)) {
      restoring.useLedger(ledger);
      open(restoring, Given.LOGIN, Given.PASSWORD);
      return restoring.restoreTo(temp.resolve("L" + restored++ + ".kortisto"), Progress.NONE);
    }
  }

  @Test
  void theRecoveryKeyOpensItWithANewPassword() throws DomainException {
    Path backup = backup();
    Path target = temp.resolve("Avaimella.kortisto");

    try (Restoring restoring = Given.folders(clock).restoring(backup, temp);
        Password wanted = Password.of(OTHER)) {
      restoring.recover(recovery.text(), Given.LOGIN, wanted, Progress.NONE);
      restoring.restoreTo(target, Progress.NONE).session().close();
    }
    try (ClosedFolder closed = Given.folders(clock).open(target);
        Password wanted = Password.of(OTHER)) {
      Session back = closed.signIn(Given.LOGIN, wanted);
      assertThat(back.search().size()).isEqualTo(2);
      back.close();
    }
  }

  @Test
  void aTestLeavesNothing() throws Exception {
    Path backup = backup();
    erase(aino);
    List<Path> before = everything();

    try (Restoring restoring = Given.folders(clock).restoring(backup, temp)) {
      refuses(Problem.WRONG_LOGIN_OR_PASSWORD, () -> open(restoring, Given.LOGIN, OTHER));
      open(restoring, Given.LOGIN, Given.PASSWORD);
      CarriedOutAgain again = restoring.test(Progress.NONE);
      assertThat(again.count().persons()).isEqualTo(1);
    }
    assertThat(everything()).isEqualTo(before);
  }

  private List<Path> everything() throws IOException {
    try (Stream<Path> all = Files.walk(temp)) {
      return all.sorted().toList();
    }
  }

  @Test
  void nothingIsWrittenOverWhatIsThere() throws Exception {
    Path backup = backup();
    List<Path> before = everything();

    try (Restoring restoring = Given.folders(clock).restoring(backup, temp)) {
      open(restoring, Given.LOGIN, Given.PASSWORD);
      refuses(Problem.ALREADY_EXISTS, () -> restoring.restoreTo(folder, Progress.NONE));
    }
    assertThat(everything()).isEqualTo(before);
  }
}
