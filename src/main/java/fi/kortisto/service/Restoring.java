package fi.kortisto.service;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.DataKey;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.LedgerKey;
import fi.kortisto.crypto.Password;
import fi.kortisto.crypto.RecoveryKey;
import fi.kortisto.crypto.UserSlot;
import fi.kortisto.model.BackupContents;
import fi.kortisto.model.BackupHead;
import fi.kortisto.model.CarriedOutAgain;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LedgerEntry;
import fi.kortisto.model.LedgerFound;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.store.BackupFile;
import fi.kortisto.store.RegisterFolder;
import fi.kortisto.store.Store;
import fi.kortisto.store.UnpackedBackup;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A backup on its way back to being a register: looked at, opened in a folder of its own, and moved
 * to its place only after what was erased and banned since has been erased and banned in it.
 */
public final class Restoring implements AutoCloseable {

  private final Clock clock;
  private final Supplier<BcryptCost> cost;
  private final BackupFile file;
  private final Path workshop;
  private final List<Path> named = new ArrayList<>();
  private @Nullable Unfolded unfolded;

  /** The backup, opened by a user. */
  private record Unfolded(
      UnpackedBackup unpacked, Desk desk, LedgerFound found, List<LedgerEntry> lines) {}

  /**
   * @param workshop a folder in which there is room for the data, encrypted as it is
   */
  Restoring(Path backup, Path workshop, Clock clock, Supplier<BcryptCost> cost)
      throws DomainException {
    this.file = BackupFile.open(backup);
    this.workshop = workshop;
    this.clock = clock;
    this.cost = cost;
  }

  /** What the backup tells without a password. */
  public BackupHead head() {
    return file.head();
  }

  /** Those who could sign in, in alphabetical order. */
  public List<String> logins() throws DomainException {
    return file.keyRing().users().stream().map(UserSlot::login).sorted().toList();
  }

  /**
   * Names a ledger that does not lie beside the backup.
   *
   * @param ledger the file, or the folder of the register as it was
   */
  public void useLedger(Path ledger) {
    named.add(ledger);
  }

  /**
   * Opens the backup, reads it through and tells what it holds and what is to be carried out again.
   *
   * @throws DomainException WRONG_LOGIN_OR_PASSWORD, after which another try may be made;
   *     DAMAGED_BACKUP, DISK_FULL, NO_SUCH_FILE, NOT_THIS_LEDGER, BROKEN_LOG, CANCELLED;
   *     NOT_PERMITTED for a user who may not restore or whose access has ended since
   */
  public BackupContents open(String login, Password password, Progress progress)
      throws DomainException {
    KeyRing.Opened opened = file.keyRing().open(login, password);
    return open(opened.user(), opened.dataKey(), progress, Optional.empty());
  }

  /**
   * The same with the recovery key, giving the user a new password in what is restored.
   *
   * @throws DomainException as {@link #open(String, Password, Progress)}, and WRONG_RECOVERY_KEY,
   *     NO_SUCH_USER or a problem of the password
   */
  public BackupContents recover(
      String recoveryKey, String login, Password wanted, Progress progress) throws DomainException {
    DataKey key;
    try (RecoveryKey typed = RecoveryKey.parse(recoveryKey)) {
      key = file.keyRing().open(typed);
    }
    UserId user =
        file.keyRing()
            .slotOf(login)
            .map(UserSlot::user)
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_USER, login));
    return open(user, key, progress, Optional.of(wanted));
  }

  private BackupContents open(
      UserId id, DataKey key, Progress progress, Optional<Password> password)
      throws DomainException {
    close();
    boolean done = false;
    UnpackedBackup unpacked =
        UnpackedBackup.of(file, workshop.resolve("kortisto-" + UUID.randomUUID()), progress);
    try {
      Store store = unpacked.openStore(key);
      RegisterFolder folder = unpacked.folder();
      User user =
          store.transaction(
              () ->
                  store
                      .users()
                      .find(id)
                      .filter(one -> one.may(Permission.BACK_UP))
                      .orElseThrow(() -> new DomainException(Problem.NOT_PERMITTED)));
      Desk desk = new Desk(folder, clock, cost, user, store, key, new Mode.Work());
      store.transaction(() -> store.log().chain().walk(Optional.empty(), progress));
      if (password.isPresent()) {
        setPassword(desk, password.get());
      }
      unfolded = unfold(unpacked, desk);
      done = true;
      return contents(unfolded);
    } finally {
      if (!done) {
        try (key) {
          unpacked.close();
        }
      }
    }
  }

  private static void setPassword(Desk desk, Password wanted) throws DomainException {
    UserId user = desk.userId();
    new RingWriting(desk)
        .write(
            new Trace(LogAction.CHANGE_PASSWORD).fields(List.of("user:" + user, "recovery-key")),
            ring -> new RingChange.Changed<>(user, ring.setPassword(user, wanted)));
  }

  private Unfolded unfold(UnpackedBackup unpacked, Desk desk) throws DomainException {
    try (LedgerKey key = desk.ledger().key()) {
      LedgerReading reading = new LedgerReading(file.head().registerId(), key);
      reading.beside(file.path());
      for (Path ledger : named) {
        reading.named(ledger);
      }
      Store store = desk.store();
      List<LedgerEntry> lines = reading.without(store.transaction(() -> store.ledger().uids()));
      return new Unfolded(unpacked, desk, reading.found(), lines);
    }
  }

  private BackupContents contents(Unfolded opened) throws DomainException {
    Store store = opened.desk().store();
    List<String> logins =
        store.transaction(
            () -> store.users().all().stream().filter(User::active).map(User::login).toList());
    CarriedOutAgain again = store.rehearsal(() -> replay(opened));
    return new BackupContents(
        file.head(),
        store.transaction(() -> store.backups().counts()),
        logins,
        opened.found(),
        again.count());
  }

  private CarriedOutAgain replay(Unfolded opened) throws DomainException {
    Desk desk = opened.desk();
    CarriedOutAgain again = new LedgerReplay(desk).carryOut(opened.lines());
    boolean stays = desk.store().users().find(desk.userId()).filter(User::active).isPresent();
    if (!stays) {
      throw new DomainException(Problem.NOT_PERMITTED);
    }
    return again;
  }

  /**
   * Carries out what has to be carried out again and moves the register to its place, where it is
   * open then.
   *
   * @param folder must not exist, or be an empty folder
   * @throws DomainException ALREADY_EXISTS, READ_ONLY_FOLDER, CANNOT_WRITE, DISK_FULL; nothing is
   *     left then
   */
  public Restored restoreTo(Path folder, Progress progress) throws DomainException {
    Unfolded opened = opened();
    RegisterFolder.checkFree(folder);
    CarriedOutAgain again = carryOut(opened, progress);
    UserId user = opened.desk().userId();
    DataKey key = opened.desk().leave();
    unfolded = null;
    try (UnpackedBackup unpacked = opened.unpacked()) {
      unpacked.moveTo(folder);
    } catch (DomainException failed) {
      key.close();
      throw failed;
    }
    RegisterFolder place = RegisterFolder.open(folder);
    try {
      return new Restored(new ClosedFolder(place, clock, cost).enter(user, key), again);
    } catch (DomainException failed) {
      place.close();
      throw failed;
    }
  }

  /** Does all that a restore does and leaves nothing. */
  public CarriedOutAgain test(Progress progress) throws DomainException {
    Unfolded opened = opened();
    CarriedOutAgain again = carryOut(opened, progress);
    Store store = opened.desk().store();
    store.check();
    store.transaction(() -> store.log().chain().walk(Optional.empty(), progress));
    close();
    return again;
  }

  private CarriedOutAgain carryOut(Unfolded opened, Progress progress) throws DomainException {
    Desk desk = opened.desk();
    Store store = desk.store();
    CarriedOutAgain again =
        store.transaction(
            () -> {
              desk.append(
                  new Trace(LogAction.RESTORE)
                      .persons((int) file.head().counts().persons())
                      .fields(List.of("anchor:" + file.head().anchor())));
              return replay(opened);
            });
    new Compacting(desk).ifOwed(progress);
    if (desk.user().may(Permission.ADMINISTER_USERS)) {
      new Keys(desk).withdrawKeys();
    }
    desk.ledger().catchUp(true);
    return again;
  }

  private Unfolded opened() throws DomainException {
    Unfolded opened = unfolded;
    if (opened == null) {
      throw new DomainException(Problem.SESSION_ENDED);
    }
    return opened;
  }

  /** Leaves nothing of what was not moved to a place. */
  @Override
  public void close() throws DomainException {
    Unfolded opened = unfolded;
    unfolded = null;
    if (opened != null) {
      try (UnpackedBackup gone = opened.unpacked();
          DataKey key = opened.desk().leave()) {
        return;
      }
    }
  }
}
