package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.crypto.LedgerKey;
import fi.kortisto.crypto.Password;
import fi.kortisto.format.LedgerJson;
import fi.kortisto.model.BackupContents;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LedgerEntry;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Progress;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.LedgerFile;
import fi.kortisto.store.PlainPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred persons with unusual values in every kind of place are erased. Then nothing of them is
 * left in any byte of the register: not in a page that is in use, not in one that is free, not in
 * the search index, the write-ahead log, the access log or the ledgers; nor in what is restored
 * from a backup of the time before.
 *
 * <p>A request keeps the name and the address of whoever asked, since they say that it was dealt
 * with; here somebody else asks in the persons' name.
 */
class ErasedNowhereTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final int PERSONS = 100;
  private static final int BY_DECISION = 25;

  @TempDir Path temp;

  private final RareValues rare = new RareValues();
  private Path folder;
  private Path backups;

  @BeforeEach
  void aPlaceForBackups() throws IOException {
    folder = temp.resolve("Asiakkaat.kortisto");
    backups = Files.createDirectory(temp.resolve("kopiot"));
  }

  @Test
  void nothingIsLeftInAnyByte() throws Exception {
    Path backup;
    try (Session session = Given.register(folder, new MovableClock(TODAY))) {
      session.backups().change(session.backups().plan().to(backups));
      RarePersons made = new RarePersons(session, rare, TODAY);
      List<SubjectId> persons = made.make(PERSONS);
      assertThat(rare.in(pages(session))).as("the values can be found").hasSize(rare.size());
      backup = session.backups().make(Progress.NONE).backup().file();

      for (SubjectId person : persons.subList(0, BY_DECISION)) {
        eraseByDecision(session, made, person);
      }
      eraseAsACleanUpDoes(session, persons.subList(BY_DECISION, PERSONS));
      session.compacting().ifOwed(Progress.NONE);
      made.undoImport();

      assertThat(session.compacting().owedSince()).isEmpty();
      assertThat(rare.in(pages(session))).as("while the register is open").isEmpty();
      assertThat(rare.in(outside(session))).as("in files beside the database").isEmpty();
      assertThat(rare.in(ledgers(session))).as("in the ledgers, opened").isEmpty();
    }
    nothingIsIn(folder);
    Path restored = temp.resolve("Takaisin.kortisto");
    restore(backup, restored);
    nothingIsIn(restored);
  }

  /** That nothing is found means something only because it would be. */
  @Test
  void muchIsLeftUntilTheFileIsWrittenAnew() throws Exception {
    try (Session session = Given.register(folder, new MovableClock(TODAY))) {
      List<SubjectId> persons = new RarePersons(session, rare, TODAY).make(20);
      eraseAsACleanUpDoes(session, persons);

      assertThat(session.compacting().owedSince()).isPresent();
      assertThat(rare.in(pages(session))).hasSizeGreaterThan(rare.size() / 2);
    }
  }

  private void nothingIsIn(Path register) throws Exception {
    try (Session session = Given.signIn(register, new MovableClock(TODAY))) {
      assertThat(rare.in(pages(session))).as("in the pages of " + register).isEmpty();
      assertThat(rare.in(outside(session))).as("in files of " + register).isEmpty();
      assertThat(session.search().size()).isZero();
      session.log().verify(Optional.empty(), Progress.NONE);
    }
  }

  private byte[] pages(Session session) throws Exception {
    DataKey key = session.desk().key();
    return PlainPages.of(session.folder(), key);
  }

  private byte[] outside(Session session) throws Exception {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Stream<Path> files = Stream.concat(Files.list(session.folder()), Files.list(backups))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.writeBytes(Files.readAllBytes(file));
      }
    }
    return all.toByteArray();
  }

  private byte[] ledgers(Session session) throws DomainException {
    String id = session.desk().folder().keyRing().registerId();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (LedgerKey key = session.desk().ledger().key()) {
      for (Path file : List.of(folder.resolve(LedgerFile.NAME), LedgerFile.beside(backups, id))) {
        List<LedgerEntry> entries = new LedgerFile(file, id).read(key).entries();
        assertThat(entries).hasSizeGreaterThan(PERSONS);
        entries.forEach(entry -> all.writeBytes(LedgerJson.line(entry)));
      }
    }
    return all.toByteArray();
  }

  private static void eraseByDecision(Session session, RarePersons made, SubjectId person)
      throws DomainException {
    RequestView view = made.asked(RequestKind.ERASURE, person);
    session
        .decisions()
        .decide(
            view.request().id(),
            view.request().version(),
            session.decisions().sheet(view.request().id()).proposed());
  }

  /** Many in one transaction, item by item. */
  private static void eraseAsACleanUpDoes(Session session, List<SubjectId> persons)
      throws DomainException {
    Desk desk = session.desk();
    desk.act(
        LogAction.CLEAN_UP,
        Permission.CLEAN_UP,
        trace -> {
          for (SubjectId person : persons) {
            List<ItemKey> items = new ArrayList<>();
            new SubjectReading(desk).data(person).forEach(one -> items.add(ItemKey.of(one)));
            desk.store().entries().of(person).values().stream()
                .flatMap(List::stream)
                .forEach(one -> items.add(ItemKey.of(one)));
            desk.store().attachments().of(person).forEach(one -> items.add(ItemKey.of(one)));
            new Erasing(desk, person, new Trace(LogAction.CLEAN_UP)).erase(items);
          }
          return persons;
        });
  }

  private void restore(Path backup, Path target) throws DomainException {
    try (Restoring restoring = Given.folders(new MovableClock(TODAY)).restoring(backup, temp);
        Password password = Password.of(Given.PASSWORD)) {
      BackupContents contents = restoring.open(Given.LOGIN, password, Progress.NONE);
      assertThat(contents.counts().persons()).isGreaterThanOrEqualTo(PERSONS);
      Restored restored = restoring.restoreTo(target, Progress.NONE);
      assertThat(restored.again().unfinished()).isEmpty();
      restored.session().close();
    }
  }
}
