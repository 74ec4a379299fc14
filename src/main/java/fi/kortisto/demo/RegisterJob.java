package fi.kortisto.demo;

import fi.kortisto.demo.MainJob.Step;
import fi.kortisto.document.PrivacyNotice;
import fi.kortisto.exchange.SubjectExport;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NoticePrint;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.service.Session;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What a firm does with one register: fills it from a file of its kind, finds somebody, hands their
 * data over in every form, handles requests, and publishes the register's notice.
 */
final class RegisterJob {

  private static final int PEOPLE = 12;
  private static final int ROWS = 50;

  private final Session session;
  private final Register register;
  private final Path folder;
  private final LocalDate today;
  private final Stopwatch watch;

  RegisterJob(
      Session session, Register register, Path folder, LocalDate today, MainJob.Listener listener) {
    this.session = session;
    this.register = register;
    this.folder = folder;
    this.today = today;
    this.watch = new Stopwatch(listener, register.templateId());
  }

  void run() throws DomainException {
    PersonFiles.makeFolder(folder);
    InventedSet set = new InventedSet(register.templateId(), register.content(), PEOPLE, today);
    Path cards = PersonFiles.written(folder.resolve("contacts.vcf"), set::cards);
    watch.timed(Step.IMPORT_SET, () -> MainJob.bringIn(session, register, cards), MainJob::told);
    SubjectId id = find(set.firstEmail());
    watch.timed(Step.SHOW, () -> session.subjects().view(id, Purpose.NONE), RegisterJob::told);
    PersonFiles files = new PersonFiles(session, id, folder, today);
    watch.timed(Step.EXPORT, () -> export(files), Path::toString);
    RightsJob rights = new RightsJob(session, register, folder, today, watch);
    rights.inspect(id);
    rights.rectify(id);
    rights.erase(find(set.email(1)));
    watch.timed(Step.NOTICE, this::publish, Path::toString);
  }

  private SubjectId find(String email) throws DomainException {
    SearchQuery query = SearchQuery.of(email);
    return watch
        .timed(
            Step.SEARCH,
            () -> session.search().find(query, SubjectPage.Mark.START, ROWS),
            page -> Integer.toString(page.rows().size()))
        .rows()
        .getFirst()
        .id();
  }

  /** How many data, entries and files there are. */
  private static String told(SubjectFile file) {
    return file.data().count() + " + " + file.entries().count() + " + " + file.attachments().size();
  }

  private Path export(PersonFiles files) throws DomainException {
    for (SubjectExport.Format format : SubjectExport.Format.values()) {
      files.export(format);
    }
    files.exportAsLetter();
    return folder;
  }

  private Path publish() throws DomainException {
    NoticeState state = session.notices().of(register.id());
    List<NoticePrint> prints = PrivacyNotice.prints(state.now(), state.nextNumber(), today);
    session.notices().publish(register.id(), state.now(), prints);
    for (NoticePrint print : prints) {
      String name = "notice-" + print.language().code();
      PersonFiles.written(folder.resolve(name + ".pdf"), out -> out.write(print.pdf()));
      byte[] html = print.html().getBytes(StandardCharsets.UTF_8);
      PersonFiles.written(folder.resolve(name + ".html"), out -> out.write(html));
    }
    return folder;
  }
}
