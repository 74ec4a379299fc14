package fi.kortisto.demo;

import fi.kortisto.demo.MainJob.Step;
import fi.kortisto.exchange.SubjectExport;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a firm does for one person: corrects a datum, records a ban, hands the data over. */
record PersonJob(Session session, Path folder, LocalDate today, Stopwatch watch) {

  private static final int ROWS = 50;

  void run(String email) throws DomainException {
    SubjectId id =
        watch
            .timed(
                Step.SEARCH,
                () -> session.search().find(SearchQuery.of(email), SubjectPage.Mark.START, ROWS),
                page -> Integer.toString(page.rows().size()))
            .rows()
            .getFirst()
            .id();
    watch.timed(Step.CORRECT, () -> correct(id), _ -> id.toString());
    NewBan ban =
        new NewBan(
            BanPurpose.DISCLOSURE, BanChannel.ANY, today, Optional.empty(), "Esimerkkilomake");
    watch.timed(Step.BAN, () -> session.bans().add(id, ban).now(), file -> "" + file.bans().size());
    PersonFiles files = new PersonFiles(session, id, folder, today);
    export(files, Step.EXPORT_JSON, SubjectExport.Format.JSON);
    export(files, Step.EXPORT_CSV, SubjectExport.Format.CSV);
    export(files, Step.EXPORT_VCF, SubjectExport.Format.VCF);
    watch.timed(Step.EXPORT_PDF, files::exportAsLetter, Path::toString);
    watch.timed(Step.ANSWER, files::answer, Path::toString);
  }

  private void export(PersonFiles files, Step step, SubjectExport.Format format)
      throws DomainException {
    watch.timed(step, () -> files.export(format), Path::toString);
  }

  /** The person has married, say: the family name is another one from now on. */
  private SubjectFile correct(SubjectId id) throws DomainException {
    SubjectFile file = session.subjects().view(id, Purpose.NONE);
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
            Optional.of(today),
            true);
    return session.subjects().change(id, file.subject().version(), List.of(change)).file();
  }
}
