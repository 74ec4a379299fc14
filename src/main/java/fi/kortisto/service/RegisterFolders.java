package fi.kortisto.service;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.KeyRing;
import fi.kortisto.model.BackupHead;
import fi.kortisto.model.BusinessId;
import fi.kortisto.model.ContentCheck;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.KeptBackup;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.model.UserRole;
import fi.kortisto.store.BackupFile;
import fi.kortisto.store.NewLogRow;
import fi.kortisto.store.RegisterFolder;
import fi.kortisto.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Where everything begins: makes a new register folder, or opens one that is there. */
public final class RegisterFolders {

  private static final UserId FIRST_USER = new UserId(1);

  private final Clock clock;
  private final Supplier<BcryptCost> cost;

  public RegisterFolders(Clock clock) {
    this(clock, BcryptCost::calibrated);
  }

  /** With a cost of one's own: for tests, which would take long at a real one. */
  public RegisterFolders(Clock clock, Supplier<BcryptCost> cost) {
    this.clock = clock;
    this.cost = cost;
  }

  /**
   * Makes the folder with its first user, an administrator, and signs that user in. Whoever founds
   * a register commits to keeping it confidential with that day: nobody is there yet to take the
   * commitment.
   *
   * @throws DomainException ALREADY_EXISTS, CANNOT_WRITE, READ_ONLY_FOLDER, BAD_BUSINESS_ID,
   *     BAD_LOGIN, or a problem of a template or the password; nothing is left behind then
   */
  public Created create(NewFolder wanted) throws DomainException {
    if (!BusinessId.isValid(wanted.controller().businessId())) {
      throw new DomainException(Problem.BAD_BUSINESS_ID);
    }
    if (wanted.controller().name().isBlank()) {
      throw new DomainException(Problem.VALUE_MISSING);
    }
    for (RegisterTemplate template : wanted.registers()) {
      ContentCheck.check(template.content());
    }
    KeyRing.Created keys =
        KeyRing.create(
            UUID.randomUUID(), FIRST_USER, wanted.login(), wanted.password(), cost.get());
    String login = keys.ring().users().getFirst().login();
    User first =
        User.fresh(FIRST_USER, login, UserRole.ADMINISTRATOR).committed(LocalDate.now(clock));
    RegisterFolder folder =
        RegisterFolder.create(
            wanted.folder(),
            keys.ring(),
            keys.dataKey(),
            store -> fill(store, wanted, first, keys));
    ClosedFolder closed = new ClosedFolder(folder, clock, cost);
    return new Created(closed.enter(first.id(), keys.dataKey()), keys.recoveryKey());
  }

  private void fill(Store store, NewFolder wanted, User first, KeyRing.Created keys) {
    Instant now = clock.instant();
    store.settings().setController(wanted.controller());
    store.settings().setKeyRing(keys.ring().registerId(), keys.ring().counter());
    store.users().insert(first);
    for (RegisterTemplate template : wanted.registers()) {
      store.registers().insert(template, now);
    }
    store
        .log()
        .append(
            new NewLogRow(
                now,
                Optional.of(first.id()),
                LogAction.CREATE_REGISTER,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                0,
                true,
                Optional.empty()));
  }

  /**
   * Takes the folder for this program alone. Nothing personal is read before somebody signs in.
   *
   * @throws DomainException NO_SUCH_FOLDER, NOT_A_REGISTER, NOT_ENCRYPTED, TRUNCATED,
   *     READ_ONLY_FOLDER, ALREADY_OPEN, DAMAGED_DATABASE, DAMAGED_KEY_RING or NEWER_REGISTER
   */
  public ClosedFolder open(Path folder) throws DomainException {
    return new ClosedFolder(RegisterFolder.open(folder), clock, cost);
  }

  /** The register that a path stands for, be it the folder or a file in it. */
  public static Optional<Path> registerAt(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return Stream.of(absolute, absolute.resolveSibling(""))
        .filter(folder -> Files.exists(absolute) && RegisterFolder.looksLikeOne(folder))
        .findFirst();
  }

  /** Whether the path is a file that is named as backups are. */
  public static boolean isBackup(Path path) {
    return path.toString().endsWith(BackupFile.ENDING) && Files.isRegularFile(path);
  }

  /**
   * What a backup tells without a password.
   *
   * @throws DomainException NO_SUCH_FILE, NOT_A_BACKUP, DAMAGED_BACKUP, NEWER_REGISTER, CANNOT_READ
   */
  public BackupHead look(Path backup) throws DomainException {
    return BackupFile.open(backup).head();
  }

  /**
   * Begins to restore a backup.
   *
   * @param workshop a folder in which there is room for the data, encrypted as it is, until it is
   *     moved to its place
   * @throws DomainException as {@link #look}
   */
  public Restoring restoring(Path backup, Path workshop) throws DomainException {
    return new Restoring(backup, workshop, clock, cost);
  }

  /** The same in the system's folder for what is temporary. */
  public Restoring restoring(Path backup) throws DomainException {
    return restoring(backup, Path.of(System.getProperty("java.io.tmpdir", ".")));
  }

  /**
   * The backups of any register that lie in a folder, the newest first.
   *
   * @throws DomainException BACKUP_FOLDER_AWAY
   */
  public List<KeptBackup> backupsIn(Path folder) throws DomainException {
    return BackupFolder.of(folder);
  }

  /**
   * Takes a folder that {@link #open} finds damaged, to look at what is left.
   *
   * @throws DomainException NO_SUCH_FOLDER, NOT_A_REGISTER, READ_ONLY_FOLDER, ALREADY_OPEN,
   *     DAMAGED_KEY_RING when there is no whole key ring, NEWER_REGISTER
   */
  public DamagedFolder openToRescue(Path folder) throws DomainException {
    return new DamagedFolder(RegisterFolder.openToRescue(folder), clock, cost);
  }
}
