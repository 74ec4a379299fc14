package fi.kortisto.service;

import fi.kortisto.model.BackupHead;
import fi.kortisto.model.BackupMade;
import fi.kortisto.model.BackupPlan;
import fi.kortisto.model.BackupRotation;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.KeptBackup;
import fi.kortisto.model.LastBackup;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.store.BackupFile;
import fi.kortisto.store.BackupRecords;
import fi.kortisto.store.BackupWriter;
import fi.kortisto.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Backups of the register: made, kept for a time, and known by their age. */
public final class Backups {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
  private static final String FOLDER_ENDING = ".kortisto";

  private final Desk desk;

  Backups(Desk desk) {
    this.desk = desk;
  }

  public BackupPlan plan() throws DomainException {
    Store store = desk.store();
    return store.transaction(() -> new BackupSettings(store).plan());
  }

  /**
   * Changes when backups are made, where they go and how many are kept.
   *
   * @throws DomainException BAD_NUMBER, BACKUP_FOLDER_AWAY, BACKUP_IN_REGISTER, NOT_PERMITTED
   */
  public void change(BackupPlan plan) throws DomainException {
    desk.act(
        LogAction.CHANGE_SETTINGS,
        Permission.CHANGE_SETTINGS,
        trace -> {
          if (!plan.isPossible()) {
            throw new DomainException(Problem.BAD_NUMBER);
          }
          if (plan.folder().isPresent()) {
            checkOutside(plan.folder().get());
          }
          if (plan.folder().isPresent() && !Files.isDirectory(plan.folder().get())) {
            throw new DomainException(Problem.BACKUP_FOLDER_AWAY, plan.folder().get());
          }
          trace.fields(List.of("backup"));
          new BackupSettings(desk.store()).set(plan);
          return plan;
        });
    desk.ledger().catchUp(false);
  }

  private void checkOutside(Path place) throws DomainException {
    Path register = desk.folder().path().toAbsolutePath().normalize();
    if (place.toAbsolutePath().normalize().startsWith(register)) {
      throw new DomainException(Problem.BACKUP_IN_REGISTER);
    }
  }

  /** The newest backup that the register knows of; empty before the first. */
  public Optional<LastBackup> last() throws DomainException {
    Store store = desk.store();
    return store.transaction(() -> store.backups().last()).map(Backups::last);
  }

  private static LastBackup last(BackupRecords.Run run) {
    boolean there;
    try {
      there = Files.size(run.file()) == run.size();
    } catch (IOException away) {
      there = false;
    }
    return new LastBackup(run.at(), run.file(), run.size(), run.persons(), there);
  }

  /** Whether the plan wants one today, the last being of another day. */
  public boolean isDue() throws DomainException {
    BackupPlan plan = plan();
    return plan.daily()
        && plan.folder().isPresent()
        && desk.user().may(Permission.BACK_UP)
        && last().filter(last -> day(last).equals(desk.today())).isEmpty();
  }

  private LocalDate day(LastBackup last) {
    return LocalDate.ofInstant(last.at(), desk.clock().getZone());
  }

  /**
   * The register's backups in the folder of the plan, the newest first; none when the folder is not
   * chosen.
   *
   * @throws DomainException BACKUP_FOLDER_AWAY
   */
  public List<KeptBackup> kept() throws DomainException {
    Optional<Path> folder = plan().folder();
    return folder.isPresent() ? keptIn(folder.get()) : List.of();
  }

  /**
   * The register's backups in a folder, the newest first. Files that cannot be read are not among
   * them.
   *
   * @throws DomainException BACKUP_FOLDER_AWAY
   */
  public List<KeptBackup> keptIn(Path folder) throws DomainException {
    desk.check(Permission.BACK_UP);
    String id = desk.folder().keyRing().registerId();
    return BackupFolder.of(folder).stream()
        .filter(backup -> backup.head().registerId().equals(id))
        .toList();
  }

  /**
   * Makes one in the folder of the plan, and removes those that have had their time.
   *
   * @throws DomainException NO_BACKUP_FOLDER, and as {@link #make(Path, Progress)}
   */
  public BackupMade make(Progress progress) throws DomainException {
    return makeIn(
        plan().folder().orElseThrow(() -> new DomainException(Problem.NO_BACKUP_FOLDER)), progress);
  }

  /** Makes one in a folder, and removes those there that have had their time by the plan. */
  public BackupMade makeIn(Path folder, Progress progress) throws DomainException {
    desk.allow(LogAction.BACK_UP, Permission.BACK_UP);
    List<KeptBackup> before = keptIn(folder);
    KeptBackup made = write(free(folder), progress);
    if (BackupRotation.looksLikeLoss(made, before)) {
      return new BackupMade(made, List.of(), true);
    }
    return new BackupMade(made, rotate(made, before), false);
  }

  /**
   * Makes one as a file of that name; others are left alone.
   *
   * @throws DomainException ALREADY_EXISTS, BACKUP_IN_REGISTER, BACKUP_FOLDER_AWAY,
   *     BACKUP_FOLDER_READ_ONLY, BACKUP_DISK_FULL, CANNOT_WRITE; DAMAGED_DATABASE when the register
   *     itself is not whole, DAMAGED_BACKUP when what was written cannot be opened; CANCELLED,
   *     NOT_PERMITTED. Nothing is left in any of these cases.
   */
  public BackupMade make(Path file, Progress progress) throws DomainException {
    desk.allow(LogAction.BACK_UP, Permission.BACK_UP);
    return new BackupMade(write(file, progress), List.of(), false);
  }

  /** Makes the one of the day, if the plan wants it. */
  public Optional<BackupMade> makeIfDue(Progress progress) throws DomainException {
    return isDue() ? Optional.of(make(progress)) : Optional.empty();
  }

  /** Makes the one that the plan wants at closing. */
  Optional<BackupMade> makeAtClosing(Progress progress) throws DomainException {
    BackupPlan plan = plan();
    boolean wanted =
        plan.atClosing() && plan.folder().isPresent() && desk.user().may(Permission.BACK_UP);
    return wanted ? Optional.of(make(progress)) : Optional.empty();
  }

  /** Why the ledger of erasures could not be kept outside the register, the last time. */
  public Optional<DomainException> ledgerTrouble() {
    return desk.ledger().trouble();
  }

  private Path free(Path folder) {
    String stem = name() + "-" + STAMP.format(desk.now().atZone(desk.clock().getZone()));
    Path free = folder.resolve(stem + BackupFile.ENDING);
    for (int i = 2; Files.exists(free); i++) {
      free = folder.resolve(stem + "-" + i + BackupFile.ENDING);
    }
    return free;
  }

  private String name() {
    String name = String.valueOf(desk.folder().path().toAbsolutePath().normalize().getFileName());
    return name.endsWith(FOLDER_ENDING)
        ? name.substring(0, name.length() - FOLDER_ENDING.length())
        : name;
  }

  private KeptBackup write(Path file, Progress progress) throws DomainException {
    checkOutside(file);
    new Compacting(desk).ifOwed(Progress.NONE);
    desk.ledger().catchUp(true);
    Store store = desk.store();
    store.check();
    BackupHead head = store.transaction(() -> head(store));
    store.fold();
    long size =
        new BackupWriter(desk.folder(), desk.key()).write(file.toAbsolutePath(), head, progress);
    KeptBackup made = new KeptBackup(file.toAbsolutePath(), size, head);
    Trace trace =
        new Trace(LogAction.BACK_UP)
            .persons((int) head.counts().persons())
            .fields(List.of("anchor:" + head.anchor()));
    desk.folder().noteBackup(made.file());
    return desk.act(
        trace,
        Permission.BACK_UP,
        given -> {
          desk.store().backups().insert(made, desk.userId());
          return made;
        });
  }

  private BackupHead head(Store store) {
    return new BackupHead(
        desk.folder().keyRing().registerId(),
        name(),
        desk.now(),
        ProgramRelease.name(),
        Store.schema(),
        store.backups().counts(),
        store.log().anchor());
  }

  private List<Path> rotate(KeptBackup made, List<KeptBackup> before) throws DomainException {
    BackupPlan plan = plan();
    List<KeptBackup> all = new ArrayList<>(before);
    all.add(made);
    List<Path> removed = new ArrayList<>();
    BackupRotation rotation =
        new BackupRotation(plan.days(), plan.months(), desk.clock().getZone());
    for (KeptBackup old : rotation.removable(all)) {
      if (!old.equals(made)) {
        BackupFolder.remove(old.file());
        removed.add(old.file());
      }
    }
    return removed;
  }
}
