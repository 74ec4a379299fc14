package fi.kortisto.service;

import fi.kortisto.model.BackupMade;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Register;
import fi.kortisto.model.User;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a signed-in user can do with a register folder: the only door to its data. For one thread at
 * a time; the desktop gives it a thread of its own.
 */
public final class Session implements AutoCloseable {

  private final Desk desk;
  private final SubjectSearch search;
  private final Subjects subjects;
  private final Entries entries;
  private final Attachments attachments;
  private final Bans bans;
  private final Consents consents;
  private final RegisterRules rules;
  private final Notices notices;
  private final Requests requests;
  private final Viewings viewings;
  private final Decisions decisions;
  private final Holding holds;
  private final Letters letters;
  private final Lists lists;
  private final SavedLists savedLists;
  private final Drafts drafts;
  private final Disclosures disclosures;
  private final Restrictions restrictions;
  private final DueDates due;
  private final Imports imports;
  private final Duplicates duplicates;
  private final Retention retention;
  private final AccessLog log;
  private final Users users;
  private final Keys keys;
  private final Backups backups;
  private final Compacting compacting;
  private final Rescue rescue;

  Session(Desk desk) {
    this.desk = desk;
    this.search = new SubjectSearch(desk);
    this.subjects = new Subjects(desk);
    this.entries = new Entries(desk);
    this.attachments = new Attachments(desk);
    this.bans = new Bans(desk);
    this.consents = new Consents(desk);
    this.rules = new RegisterRules(desk);
    this.notices = new Notices(desk);
    this.requests = new Requests(desk);
    this.viewings = new Viewings(desk);
    this.decisions = new Decisions(desk);
    this.holds = new Holding(desk);
    this.letters = new Letters(desk);
    this.lists = new Lists(desk);
    this.savedLists = new SavedLists(desk);
    this.drafts = new Drafts(desk);
    this.disclosures = new Disclosures(desk);
    this.restrictions = new Restrictions(desk);
    this.due = new DueDates(desk);
    this.imports = new Imports(desk);
    this.duplicates = new Duplicates(desk);
    this.retention = new Retention(desk);
    this.log = new AccessLog(desk);
    this.users = new Users(desk);
    this.keys = new Keys(desk);
    this.backups = new Backups(desk);
    this.compacting = new Compacting(desk);
    this.rescue = new Rescue(desk);
  }

  public Path folder() {
    return desk.folder().path();
  }

  public User user() {
    return desk.user();
  }

  public Controller controller() {
    return desk.controller();
  }

  /** The registers that the user may look into. */
  public List<Register> registers() {
    return desk.reach().registers();
  }

  /** All registers with their rules, also those that the user may not look into. */
  public List<Register> allRegisters() {
    return desk.registers();
  }

  public SubjectSearch search() {
    return search;
  }

  public Subjects subjects() {
    return subjects;
  }

  public Entries entries() {
    return entries;
  }

  public Attachments attachments() {
    return attachments;
  }

  public Bans bans() {
    return bans;
  }

  public Consents consents() {
    return consents;
  }

  public RegisterRules rules() {
    return rules;
  }

  public Notices notices() {
    return notices;
  }

  public Requests requests() {
    return requests;
  }

  public Viewings viewings() {
    return viewings;
  }

  public Decisions decisions() {
    return decisions;
  }

  public Holding holds() {
    return holds;
  }

  public Letters letters() {
    return letters;
  }

  public Lists lists() {
    return lists;
  }

  public SavedLists savedLists() {
    return savedLists;
  }

  public Drafts drafts() {
    return drafts;
  }

  public Disclosures disclosures() {
    return disclosures;
  }

  public Restrictions restrictions() {
    return restrictions;
  }

  public DueDates due() {
    return due;
  }

  public Imports imports() {
    return imports;
  }

  public Duplicates duplicates() {
    return duplicates;
  }

  public Retention retention() {
    return retention;
  }

  public AccessLog log() {
    return log;
  }

  public Users users() {
    return users;
  }

  public Keys keys() {
    return keys;
  }

  public Backups backups() {
    return backups;
  }

  public Compacting compacting() {
    return compacting;
  }

  /**
   * What is to be done before the data is closed and takes some time: the file is written anew if
   * something was erased, and a backup is made if the plan wants one.
   *
   * @throws DomainException as {@link Backups#make}; the data can be closed all the same
   */
  public Optional<BackupMade> beforeClosing(Progress progress) throws DomainException {
    desk.settle();
    if (desk.user().temporaryPassword()) {
      return Optional.empty();
    }
    compacting.ifOwed(Progress.NONE);
    return backups.makeAtClosing(progress);
  }

  /** What is left of a damaged register; empty in a register that is sound. */
  public Optional<Rescue> rescue() {
    return desk.isRescue() ? Optional.of(rescue) : Optional.empty();
  }

  /** Head of the access log now. */
  public LogAnchor anchor() throws DomainException {
    return desk.store().transaction(() -> desk.store().log().anchor());
  }

  Desk desk() {
    return desk;
  }

  /** Closes the data and forgets the key. */
  void end() throws DomainException {
    desk.end(LogAction.CLOSE);
  }

  /** Closes the data and forgets the key, but keeps the folder for the next sign-in. */
  public ClosedFolder lock() throws DomainException {
    desk.end(LogAction.LOCK);
    return new ClosedFolder(desk.folder(), desk.clock(), desk.cost());
  }

  /** Closes the data and lets go of the folder. Calling it again does nothing. */
  @Override
  public void close() throws DomainException {
    try {
      end();
    } finally {
      desk.folder().close();
    }
  }
}
