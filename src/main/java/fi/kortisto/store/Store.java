package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FilePart;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Suppressed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** The data of an open register folder. For one thread at a time. */
public final class Store implements AutoCloseable {

  private final Path file;
  private final Database database;
  private final RegisterRecords registers;
  private final SubjectRecords subjects;
  private final DatumRecords data;
  private final EntryRecords entries;
  private final AttachmentRecords attachments;
  private final BanRecords bans;
  private final NoticeRecords notices;
  private final RequestRecords requests;
  private final RequestFileRecords requestFiles;
  private final RequestLists requestLists;
  private final LetterRecords letters;
  private final HoldRecords holds;
  private final RestrictionRecords restrictions;
  private final ConsentRecords consents;
  private final ExceptionRecords exceptions;
  private final SuppressionRecords suppressions;
  private final ImportRecords imports;
  private final ImportUndo importUndo;
  private final ListUseRecords listUses;
  private final ListQuery listQuery;
  private final ListRecords lists;
  private final SavedListRecords savedLists;
  private final DraftRecords drafts;
  private final UseFactsRecords useFacts;
  private final DuplicateRecords duplicates;
  private final MergeRecords merges;
  private final NamesakeRecords namesakes;
  private final StoredPersons storedPersons;
  private final RetentionRecords retention;
  private final AnonymousRecords anonymous;
  private final DisclosureRecords disclosures;
  private final PassOnRecords passOns;
  private final StationeryRecords stationery;
  private final UserRecords users;
  private final LogRecords log;
  private final SettingRecords settings;
  private final BackupRecords backups;
  private final LedgerRecords ledger;
  private final SubjectFiles files;
  private final Optional<Salvage> salvage;
  private final Closing closing;

  Store(Path file, Database database, Optional<Salvage> salvage, Closing closing) {
    this.file = file;
    this.database = database;
    this.salvage = salvage;
    this.closing = closing;
    DSLContext sql = database.sql();
    this.ledger = new LedgerRecords(sql);
    this.registers = new RegisterRecords(sql);
    this.subjects = new SubjectRecords(sql);
    this.data = new DatumRecords(sql);
    this.entries = new EntryRecords(sql);
    this.attachments = new AttachmentRecords(sql);
    this.bans = new BanRecords(sql, ledger);
    this.notices = new NoticeRecords(sql);
    this.requests = new RequestRecords(sql);
    this.requestFiles = new RequestFileRecords(sql);
    this.requestLists = new RequestLists(sql);
    this.letters = new LetterRecords(sql);
    this.holds = new HoldRecords(sql);
    this.restrictions = new RestrictionRecords(sql, ledger);
    this.consents = new ConsentRecords(sql, ledger);
    this.exceptions = new ExceptionRecords(sql);
    this.suppressions = new SuppressionRecords(sql, ledger);
    this.imports = new ImportRecords(sql);
    this.importUndo = new ImportUndo(sql, subjects.index(), imports);
    this.listUses = new ListUseRecords(sql);
    this.listQuery = new ListQuery(sql, subjects.index());
    this.lists = new ListRecords(database);
    this.savedLists = new SavedListRecords(sql);
    this.drafts = new DraftRecords(sql);
    this.useFacts = new UseFactsRecords(sql);
    this.duplicates = new DuplicateRecords(database);
    this.merges = new MergeRecords(sql, subjects, requests);
    this.namesakes = new NamesakeRecords(sql, subjects.index());
    this.storedPersons = new StoredPersons(database);
    this.retention = new RetentionRecords(sql);
    this.anonymous = new AnonymousRecords(sql);
    this.disclosures = new DisclosureRecords(sql);
    this.passOns = new PassOnRecords(sql);
    this.stationery = new StationeryRecords(sql);
    this.users = new UserRecords(sql);
    this.log = new LogRecords(sql);
    this.settings = new SettingRecords(sql);
    this.backups = new BackupRecords(sql);
    this.files = new SubjectFiles(this);
  }

  /** What there is to do when the data is closed. */
  @FunctionalInterface
  interface Closing {
    void close() throws DomainException;
  }

  public RegisterRecords registers() {
    return registers;
  }

  public SubjectRecords subjects() {
    return subjects;
  }

  public DatumRecords data() {
    return data;
  }

  public EntryRecords entries() {
    return entries;
  }

  public AttachmentRecords attachments() {
    return attachments;
  }

  public BanRecords bans() {
    return bans;
  }

  public NoticeRecords notices() {
    return notices;
  }

  public RequestRecords requests() {
    return requests;
  }

  public RequestFileRecords requestFiles() {
    return requestFiles;
  }

  public RequestLists requestLists() {
    return requestLists;
  }

  public LetterRecords letters() {
    return letters;
  }

  public HoldRecords holds() {
    return holds;
  }

  public RestrictionRecords restrictions() {
    return restrictions;
  }

  public ConsentRecords consents() {
    return consents;
  }

  public ExceptionRecords exceptions() {
    return exceptions;
  }

  public SuppressionRecords suppressions() {
    return suppressions;
  }

  public ImportRecords imports() {
    return imports;
  }

  public ImportUndo importUndo() {
    return importUndo;
  }

  public ListUseRecords listUses() {
    return listUses;
  }

  public ListQuery listQuery() {
    return listQuery;
  }

  public ListRecords lists() {
    return lists;
  }

  public SavedListRecords savedLists() {
    return savedLists;
  }

  public DraftRecords drafts() {
    return drafts;
  }

  public UseFactsRecords useFacts() {
    return useFacts;
  }

  public DuplicateRecords duplicates() {
    return duplicates;
  }

  public MergeRecords merges() {
    return merges;
  }

  public NamesakeRecords namesakes() {
    return namesakes;
  }

  public StoredPersons storedPersons() {
    return storedPersons;
  }

  public RetentionRecords retention() {
    return retention;
  }

  public AnonymousRecords anonymous() {
    return anonymous;
  }

  public DisclosureRecords disclosures() {
    return disclosures;
  }

  public PassOnRecords passOns() {
    return passOns;
  }

  public StationeryRecords stationery() {
    return stationery;
  }

  public UserRecords users() {
    return users;
  }

  public LogRecords log() {
    return log;
  }

  public SettingRecords settings() {
    return settings;
  }

  public BackupRecords backups() {
    return backups;
  }

  public LedgerRecords ledger() {
    return ledger;
  }

  public SubjectFiles files() {
    return files;
  }

  /** A way to write very many persons at once, inside a {@link #transaction}. */
  public ContactWriter contactWriter(ContactWriter.Origin origin) throws DomainException {
    return new ContactWriter(database, subjects, origin);
  }

  /** A way to keep one ban for very many who are not on file, inside a {@link #transaction}. */
  public SuppressionWriter suppressionWriter(Suppressed ban, long batch, Instant at)
      throws DomainException {
    return new SuppressionWriter(database, ledger, ban, batch, at);
  }

  /** All of the work or none of it; when this returns, it is on the disk. */
  public <T> T transaction(Work<T> work) throws DomainException {
    return database.transaction(work);
  }

  /** Does the work and takes it back again, so that what it would do can be told. */
  public <T> T rehearsal(Work<T> work) throws DomainException {
    return database.rehearsal(work);
  }

  /** As part of a {@link #transaction}: what is refused has changed nothing, the rest goes on. */
  public <T> T attempt(Work<T> work) throws DomainException {
    return database.attempt(work);
  }

  /** Puts all that is written into the one file, so that it can be copied as it lies there. */
  public void fold() throws DomainException {
    SqliteFile.fold(database.connection());
  }

  /** Version of the database's form. */
  public static int schema() {
    return Migrations.NEWEST;
  }

  /** Reads every page and compares indexes with their tables. */
  public void check() throws DomainException {
    SqliteFile.check(database.connection(), file, true);
  }

  /** Writes all data into a new file under another key; this one stays as it is. */
  void rewrite(Path target, DataKey newKey, DataKey key, Progress progress) throws DomainException {
    SqliteFile.rewrite(database.connection(), target, newKey, key, progress);
  }

  /** Bytes of the file. */
  public long size() throws DomainException {
    try {
      return Files.size(file);
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, file);
    }
  }

  /** Reads something; in a damaged database that is being rescued, something else instead. */
  public <T> T readable(FilePart part, T instead, Supplier<T> reading) {
    return salvage.isPresent() ? salvage.get().read(part, instead, reading) : reading.get();
  }

  /** What of the last person could not be read; nothing of a database that is sound. */
  public Set<FilePart> takeUnread() {
    return salvage.map(Salvage::takeUnread).orElse(Set.of());
  }

  /** All persons of whom anything can be read in a damaged database. */
  public List<SubjectId> readableSubjects() {
    return new ReadableSubjects(sql(), salvage.orElseThrow()).ids();
  }

  @Override
  public void close() throws DomainException {
    closing.close();
  }

  DSLContext sql() {
    return database.sql();
  }

  /** Work inside a transaction. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws DomainException;
  }
}
