package fi.kortisto.demo;

import fi.kortisto.crypto.Password;
import fi.kortisto.document.AnswerOptions;
import fi.kortisto.document.InspectionAnswer;
import fi.kortisto.exchange.ContactFile;
import fi.kortisto.exchange.ContactFiles;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.SubjectExport;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.service.AccessLog.Verified;
import fi.kortisto.service.Imports.ImportCounts;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The program's main job from one end to the other, on invented people: a register is made and
 * filled, somebody is found, corrected, given a ban, exported and answered, and the log is checked.
 * What it makes stays in the folder.
 */
public final class MainJob {

  /** What is done, in this order. */
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
    LOG,
    VERIFY,
    CLOSE,
    REOPEN
  }

  /** Hears of each step as it is done. */
  @FunctionalInterface
  public interface Listener {

    /**
     * @param result a number of persons, rows or pages, or the name of a file
     */
    void done(Step step, long millis, String result);
  }

  private static final int IN_CSV = 500;
  private static final int IN_CARDS = 20;
  private static final int ROWS = 50;

  private final RegisterFolders folders;
  private final Clock clock;
  private final Path folder;
  private final Listener listener;

  /**
   * @param folder is made when it is missing
   */
  public MainJob(RegisterFolders folders, Clock clock, Path folder, Listener listener) {
    this.folders = folders;
    this.clock = clock;
    this.folder = folder;
    this.listener = listener;
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
    Path csv = folder.resolve("contacts.csv");
    Path cards = folder.resolve("contacts.vcf");
    makeFolder();
    write(csv, out -> InventedFiles.csv(InventedRegister.people().first(IN_CSV), out));
    write(
        cards,
        out ->
            InventedFiles.cards(
                InventedRegister.people().first(IN_CSV + IN_CARDS).skip(IN_CSV - IN_CARDS), out));
    InventedRegister invented = new InventedRegister(folders);
    Session session =
        timed(Step.CREATE, () -> invented.create(register()), made -> made.folder().toString());
    LogAnchor anchor;
    try (session) {
      timed(Step.IMPORT_CSV, () -> bringIn(session, csv), MainJob::told);
      timed(Step.IMPORT_VCARD, () -> bringIn(session, cards), MainJob::told);
      handle(session);
      anchor = check(session);
      timed(
          Step.CLOSE,
          () -> {
            session.close();
            return "";
          },
          nothing -> nothing);
    }
    timed(Step.REOPEN, () -> reopen(anchor), verified -> verified.head().toString());
  }

  private void makeFolder() throws DomainException {
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_WRITE, folder);
    }
  }

  private static ImportCounts bringIn(Session session, Path file) throws DomainException {
    try (ContactFile contacts = ContactFiles.open(file)) {
      return session
          .imports()
          .run(session.registers().getFirst().id(), contacts::next, false, Progress.NONE, _ -> {});
    }
  }

  private static String told(ImportCounts counts) {
    return "+" + counts.added() + " ~" + counts.changed() + " =" + counts.unchanged();
  }

  private void handle(Session session) throws DomainException {
    String wanted = InventedRegister.people().person(IN_CSV).email();
    Subject found =
        timed(
                Step.SEARCH,
                () -> session.search().find(SearchQuery.of(wanted), SubjectPage.Mark.START, ROWS),
                page -> Integer.toString(page.rows().size()))
            .rows()
            .getFirst();
    SubjectId id = found.id();
    timed(Step.CORRECT, () -> correct(session, id), _ -> id.toString());
    NewBan ban =
        new NewBan(
            BanPurpose.DISCLOSURE,
            BanChannel.ANY,
            LocalDate.now(clock),
            Optional.empty(),
            "Esimerkkilomake");
    timed(Step.BAN, () -> session.bans().add(id, ban), file -> "" + file.bans().size());
    export(Step.EXPORT_JSON, session, id, SubjectExport.Format.JSON);
    export(Step.EXPORT_CSV, session, id, SubjectExport.Format.CSV);
    export(Step.EXPORT_VCF, session, id, SubjectExport.Format.VCF);
    Path pdf = folder.resolve("subject.pdf");
    timed(
        Step.EXPORT_PDF,
        () -> letter(session.subjects().export(id, ExportKind.ACCESS, "pdf"), pdf),
        Path::toString);
    Path answer = folder.resolve("answer.pdf");
    timed(Step.ANSWER, () -> letter(session.subjects().answer(id), answer), Path::toString);
  }

  /** The person has married, say: the family name is another one from now on. */
  private SubjectFile correct(Session session, SubjectId id) throws DomainException {
    SubjectFile file = session.subjects().view(id, "");
    Datum name =
        file.data()
            .filter(datum -> datum.field().role() == FieldRole.FAMILY_NAME)
            .findFirst()
            .orElseThrow();
    DatumChange change =
        new DatumChange.Replace(
            name.number(),
            "Esimerkki-" + name.value(),
            name.label(),
            name.sourceCode(),
            Optional.of(LocalDate.now(clock)),
            true);
    return session.subjects().change(id, file.subject().version(), List.of(change)).file();
  }

  private void export(Step step, Session session, SubjectId id, SubjectExport.Format format)
      throws DomainException {
    Path target = folder.resolve("subject." + format.ending());
    timed(
        step,
        () -> {
          SubjectFile file = session.subjects().export(id, ExportKind.ACCESS, format.ending());
          SubjectExport export =
              new SubjectExport(
                  file,
                  SubjectExport.Kind.ACCESS,
                  file.subject().language(),
                  attachment -> session.attachments().open(id, attachment.id()));
          write(target, out -> export.write(format, out));
          return target;
        },
        Path::toString);
  }

  private Path letter(SubjectFile file, Path target) throws DomainException {
    AnswerOptions options = AnswerOptions.standard(file.subject().language(), LocalDate.now(clock));
    write(target, InspectionAnswer.render(file, options)::writeTo);
    return target;
  }

  private static void write(Path file, NewFile.Content content) throws DomainException {
    new NewFile(file, NewFile.IfThere.REFUSE).write(content);
  }

  private LogAnchor check(Session session) throws DomainException {
    timed(
        Step.LOG,
        () -> session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 1000),
        rows -> Integer.toString(rows.size()));
    return timed(
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

  /** One step's work. */
  @FunctionalInterface
  private interface Work<T> {
    T run() throws DomainException;
  }

  /** What a step's result is called. */
  @FunctionalInterface
  private interface Telling<T> {
    String of(T result);
  }

  private <T> T timed(Step step, Work<T> work, Telling<T> telling) throws DomainException {
    long start = System.nanoTime();
    T result = work.run();
    listener.done(step, (System.nanoTime() - start) / 1_000_000, telling.of(result));
    return result;
  }
}
