package fi.kortisto.cli;

import fi.kortisto.document.AnswerOptions;
import fi.kortisto.document.InspectionAnswer;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.RescueArchive;
import fi.kortisto.exchange.SubjectExport;
import fi.kortisto.exchange.SubjectExport.ExtraFile;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RestrictedUse;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Rescue;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a person's data to a file. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false)
final class ExportCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", arity = "0..1", paramLabel = "SUBJECT", descriptionKey = "subject")
  private Optional<Long> subject = Optional.empty();

  @Option(names = "--all", descriptionKey = "export-all")
  private boolean all;

  @Mixin private final RescueOption rescue = new RescueOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
  private Path out = Path.of("");

  @Option(names = "--kind", paramLabel = "access|portability", descriptionKey = "kind")
  private ExportKind kind = ExportKind.ACCESS;

  @Option(names = "--ground", paramLabel = "USE", descriptionKey = "restricted-use")
  private Optional<RestrictedUse> ground = Optional.empty();

  @Option(names = "--request", paramLabel = "N", descriptionKey = "export-request")
  private Optional<Long> request = Optional.empty();

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  ExportCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    if (all == subject.isPresent()) {
      throw new ParameterException(spec.commandLine(), "either SUBJECT or --all");
    }
    if (all) {
      exportAll();
    } else {
      exportOne(new SubjectId(subject.get()));
    }
    return 0;
  }

  private void exportAll() throws DomainException {
    if (!rescue.given() || ExportFormat.of(out, kind) != ExportFormat.ZIP) {
      throw new ParameterException(spec.commandLine(), "--all goes with --rescue and .zip");
    }
    NewFile file = new NewFile(out, force ? NewFile.IfThere.REPLACE : NewFile.IfThere.REFUSE);
    try (Session session = rescue.open(place, access)) {
      file.write(stream -> writeAll(session.rescue().orElseThrow(), stream));
    }
  }

  private void writeAll(Rescue left, OutputStream stream) throws IOException, DomainException {
    Rescue.Saved saved;
    try (RescueArchive archive = new RescueArchive(stream, place.speech().language())) {
      saved =
          left.everybody(
              ExportFormat.ZIP.ending(),
              Progress.NONE,
              (person, unread) -> {
                try {
                  archive.add(person, unread);
                } catch (IOException failed) {
                  throw new DomainException(failed, Problem.CANNOT_WRITE, out);
                }
              });
      archive.addUnreadable(saved.unreadable());
    }
    place.tell("rescue.all", saved.persons(), out, saved.unreadable().size());
  }

  private void exportOne(SubjectId id) throws DomainException {
    ExportFormat format = ExportFormat.of(out, kind);
    NewFile file = new NewFile(out, force ? NewFile.IfThere.REPLACE : NewFile.IfThere.REFUSE);
    try (Session session = rescue.open(place, access)) {
      Purpose purpose = purpose(session, id);
      SubjectFile held = session.subjects().export(id, kind, format.ending(), purpose);
      RescueOption.tellUnread(place, session);
      file.write(stream -> write(format, held, purpose, session, stream));
    }
    place.tell(
        switch (kind) {
          case ACCESS -> "export.done";
          case PORTABILITY -> "export.done-portable";
        },
        out);
  }

  /**
   * Why the data leaves.
   *
   * @throws DomainException NO_SUCH_REQUEST, also for a request of somebody else
   */
  private Purpose purpose(Session session, SubjectId person) throws DomainException {
    Purpose purpose = Purpose.NONE;
    if (request.isPresent()) {
      RequestId id = new RequestId(request.get());
      if (session.requests().of(id).request().subject().stream().noneMatch(person::equals)) {
        throw new DomainException(Problem.NO_SUCH_REQUEST, id);
      }
      purpose = Purpose.of(id);
    }
    return ground.map(purpose::on).orElse(purpose);
  }

  private void write(
      ExportFormat format, SubjectFile held, Purpose purpose, Session session, OutputStream stream)
      throws IOException, DomainException {
    SubjectExport export =
        new SubjectExport(
            held,
            kind,
            place.speech().language(),
            attachment ->
                session.attachments().open(held.subject().id(), attachment.id(), purpose));
    switch (format) {
      case JSON -> export.write(SubjectExport.Format.JSON, stream);
      case CSV -> export.write(SubjectExport.Format.CSV, stream);
      case VCF -> export.write(SubjectExport.Format.VCF, stream);
      case PDF -> stream.write(letter(held));
      case ZIP -> export.writeArchive(stream, letters(held));
    }
  }

  private List<ExtraFile> letters(SubjectFile held) {
    return switch (kind) {
      case ACCESS -> List.of(new ExtraFile("subject.pdf", letter(held)));
      case PORTABILITY -> List.of();
    };
  }

  private byte[] letter(SubjectFile held) {
    return InspectionAnswer.render(
            held, AnswerOptions.standard(held.subject().language(), place.today()))
        .bytes();
  }
}
