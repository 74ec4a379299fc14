package fi.kortisto.demo;

import fi.kortisto.document.AnswerOptions;
import fi.kortisto.document.InspectionAnswer;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.SubjectExport;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.post.QuickAnswer;
import fi.kortisto.post.Written;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Writes what is handed over about one person into a folder. */
record PersonFiles(Session session, SubjectId id, Path folder, LocalDate today) {

  Path export(SubjectExport.Format format) throws DomainException {
    Path target = folder.resolve("subject." + format.ending());
    SubjectFile file =
        session.subjects().export(id, ExportKind.ACCESS, format.ending(), Purpose.NONE);
    SubjectExport export =
        new SubjectExport(
            file,
            ExportKind.ACCESS,
            file.subject().language(),
            attachment -> session.attachments().open(id, attachment.id(), Purpose.NONE));
    return written(target, out -> export.write(format, out));
  }

  Path exportAsLetter() throws DomainException {
    SubjectFile file = session.subjects().export(id, ExportKind.ACCESS, "pdf", Purpose.NONE);
    return letter(file, folder.resolve("subject.pdf"));
  }

  /** The answer in one go, in the first way in which the registers accept to be asked. */
  Path answer() throws DomainException {
    SubjectFile card = session.subjects().card(id, Purpose.NONE);
    ReleaseRules rules =
        new ReleaseRules(card.parts().stream().map(RegisterPart::register).toList());
    Written written =
        new QuickAnswer(
                id,
                card.subject().language(),
                today,
                rules.methods().stream().findFirst(),
                "Esimerkki",
                Optional.empty(),
                Optional.empty())
            .write(session);
    new RequestSteps(session).send(written);
    return written(folder.resolve("answer.pdf"), written.document()::writeTo);
  }

  private Path letter(SubjectFile file, Path target) throws DomainException {
    AnswerOptions options = AnswerOptions.standard(file.subject().language(), today);
    return written(target, InspectionAnswer.render(file, options)::writeTo);
  }

  static void makeFolder(Path folder) throws DomainException {
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_WRITE, folder);
    }
  }

  static Path written(Path target, NewFile.Content content) throws DomainException {
    new NewFile(target, NewFile.IfThere.REFUSE).write(content);
    return target;
  }
}
