package fi.kortisto.cli;

import fi.kortisto.document.AnswerOptions;
import fi.kortisto.document.Document;
import fi.kortisto.document.InspectionAnswer;
import fi.kortisto.document.Printing;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a request for inspection (GDPR art. 15) with a letter. */
@Command(name = AnswerCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class AnswerCommand implements Callable<Integer> {

  static final String NAME = "answer";

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "SUBJECT", descriptionKey = "subject")
  private long subject;

  @Option(names = "--lang", paramLabel = "fi|sv|en", descriptionKey = "letter-lang")
  private Optional<Language> language = Optional.empty();

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "out")
  private Path out = Path.of("");

  @Option(
      names = "--print",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "PRINTER",
      descriptionKey = "print")
  private Optional<String> printer = Optional.empty();

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  AnswerCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    ExportFormat.requirePdf(out);
    NewFile file = new NewFile(out, force ? NewFile.IfThere.REPLACE : NewFile.IfThere.REFUSE);
    try (Session session = place.open(access)) {
      SubjectFile held = session.subjects().answer(new SubjectId(subject));
      Document letter =
          InspectionAnswer.render(
              held,
              AnswerOptions.standard(language.orElse(held.subject().language()), place.today()));
      file.write(letter::writeTo);
      place.tell("answer.done", out, letter.pageCount());
      if (printer.isPresent()) {
        print(letter, printer.get());
        session.subjects().printed(held.subject().id());
        place.tell("answer.printed");
      }
    }
    return 0;
  }

  private static void print(Document letter, String printer) throws DomainException {
    if (printer.isBlank()) {
      Printing.print(letter);
    } else {
      Printing.print(letter, printer);
    }
  }
}
