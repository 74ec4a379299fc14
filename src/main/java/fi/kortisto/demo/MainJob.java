package fi.kortisto.demo;

import fi.kortisto.crypto.Password;
import fi.kortisto.document.ProcessingRecord;
import fi.kortisto.exchange.ContactFile;
import fi.kortisto.exchange.ContactFiles;
import fi.kortisto.exchange.ProcessingRecordCsv;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.service.AccessLog.Verified;
import fi.kortisto.service.ImportCounts;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The program's main job from one end to the other, on invented people: registers are made and
 * filled, somebody is found, corrected, given a ban, exported and answered; requests are received,
 * decided and answered with their letters; the notices are published, and the log is checked. What
 * it makes stays in the folder.
 */
public final class MainJob {

  /** What is done; the steps from IMPORT_SET to NOTICE for each register. */
  public enum Step {
    CREATE,
    IMPORT_CSV,
    IMPORT_VCARD,
    SEARCH,
    CORRECT,
    BAN,
    EXPORT_JSON,
    EXPORT_CSV,
    EXPORT_VCF,
    EXPORT_PDF,
    ANSWER,
    IMPORT_SET,
    SHOW,
    EXPORT,
    RECEIVE,
    DECIDE,
    DISCLOSE,
    RECTIFY,
    TELL,
    ERASE,
    NOTICE,
    DUE,
    RECORD,
    LOG,
    VERIFY,
    CLOSE,
    REOPEN
  }

  /** Hears of each step as it is done. */
  @FunctionalInterface
  public interface Listener {

    /**
     * @param register the template of the register concerned, blank where it concerns all
     * @param result a number of persons, rows or pages, or the name of a file
     */
    void done(Step step, String register, long millis, String result);
  }

  private static final int IN_CSV = 500;
  private static final int IN_CARDS = 20;

  private final RegisterFolders folders;
  private final List<RegisterTemplate> templates;
  private final Clock clock;
  private final Path folder;
  private final Listener listener;
  private final Stopwatch watch;

  /**
   * @param templates of the registers to make
   * @param folder is made when it is missing
   */
  public MainJob(
      RegisterFolders folders,
      List<RegisterTemplate> templates,
      Clock clock,
      Path folder,
      Listener listener) {
    this.folders = folders;
    this.templates = templates;
    this.clock = clock;
    this.folder = folder;
    this.listener = listener;
    this.watch = new Stopwatch(listener, "");
  }

  /** Where the register stands afterwards. */
  public Path register() {
    return folder.resolve("demo.kortisto");
  }

  /**
   * Does it all.
   *
   * @throws DomainException ALREADY_EXISTS when an earlier run's files are in the folder
   */
  public void run() throws DomainException {
    PersonFiles.makeFolder(folder);
    InventedPeople people = InventedRegister.people();
    Path csv =
        PersonFiles.written(
            folder.resolve("contacts.csv"), out -> InventedFiles.csv(people.first(IN_CSV), out));
    Path cards =
        PersonFiles.written(
            folder.resolve("contacts.vcf"),
            out ->
                InventedFiles.cards(people.first(IN_CSV + IN_CARDS).skip(IN_CSV - IN_CARDS), out));
    InventedRegister invented = new InventedRegister(folders);
    Session session =
        watch.timed(
            Step.CREATE,
            () -> invented.create(register(), templates),
            made -> made.folder().toString());
    LogAnchor anchor;
    try (session) {
      Register first = session.registers().getFirst();
      watch.timed(Step.IMPORT_CSV, () -> bringIn(session, first, csv), MainJob::told);
      watch.timed(Step.IMPORT_VCARD, () -> bringIn(session, first, cards), MainJob::told);
      new PersonJob(session, folder, today(), watch).run(people.person(IN_CSV).email());
      for (Register register : session.registers()) {
        Path own = folder.resolve(register.templateId());
        new RegisterJob(session, register, own, today(), listener).run();
      }
      watch.timed(
          Step.DUE,
          () -> session.due().work(),
          work -> work.unanswered() + " + " + work.passOns().size());
      watch.timed(Step.RECORD, () -> record(session), Path::toString);
      anchor = check(session);
      watch.timed(
          Step.CLOSE,
          () -> {
            session.close();
            return "";
          },
          nothing -> nothing);
    }
    watch.timed(Step.REOPEN, () -> reopen(anchor), verified -> verified.head().toString());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  static ImportCounts bringIn(Session session, Register register, Path file)
      throws DomainException {
    try (ContactFile contacts = ContactFiles.open(file)) {
      return session.imports().run(register.id(), contacts::next, false, Progress.NONE, _ -> {});
    }
  }

  static String told(ImportCounts counts) {
    return "+" + counts.added() + " ~" + counts.changed() + " =" + counts.unchanged();
  }

  private Path record(Session session) throws DomainException {
    PersonFiles.written(
        folder.resolve("record-of-processing.csv"),
        out ->
            ProcessingRecordCsv.write(session.controller(), session.registers(), Language.FI, out));
    return PersonFiles.written(
        folder.resolve("record-of-processing.pdf"),
        ProcessingRecord.render(session.controller(), session.registers(), Language.FI, today())
            ::writeTo);
  }

  private LogAnchor check(Session session) throws DomainException {
    watch.timed(
        Step.LOG,
        () -> session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 1000),
        rows -> Integer.toString(rows.size()));
    return watch
        .timed(
            Step.VERIFY,
            () -> session.log().verify(Optional.empty(), Progress.NONE),
            verified -> verified.head().toString())
        .head();
  }

  private Verified reopen(LogAnchor anchor) throws DomainException {
    try (Password password = Password.of(InventedRegister.PASSWORD);
        Session session = folders.open(register()).signIn(InventedRegister.LOGIN, password)) {
      return session.log().verify(Optional.of(anchor), Progress.NONE);
    }
  }
}
