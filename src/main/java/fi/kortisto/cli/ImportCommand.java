package fi.kortisto.cli;

import fi.kortisto.exchange.ContactFile;
import fi.kortisto.exchange.ContactFiles;
import fi.kortisto.exchange.ImportReport;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.ImportCounts;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings in contacts and tells what became of each row. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false)
final class ImportCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "contacts")
  private Path file = Path.of("");

  @Option(names = "--register", paramLabel = "NAME", descriptionKey = "register-name")
  private Optional<String> register = Optional.empty();

  @Option(names = "--dry-run", descriptionKey = "dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  ImportCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    try (ContactFile contacts = ContactFiles.open(file);
        Session session = place.open(access)) {
      Register target = RegisterChoice.of(session.registers(), register);
      ImportCounts counts =
          json ? withReport(session, target, contacts) : withLines(session, target, contacts);
      place.tell(
          dryRun ? "import.would" : "import.done",
          counts.added(),
          counts.changed(),
          counts.unchanged(),
          counts.skipped());
    }
    return 0;
  }

  private ImportCounts withReport(Session session, Register target, ContactFile contacts)
      throws DomainException, IOException {
    String name = String.valueOf(file.getFileName());
    String registerName = target.name().in(place.speech().language());
    try (ImportReport report = new ImportReport(place.out(), name, registerName, dryRun)) {
      return run(session, target, contacts, report::add);
    }
  }

  private ImportCounts withLines(Session session, Register target, ContactFile contacts)
      throws DomainException {
    return run(session, target, contacts, row -> place.out().println(line(row)));
  }

  private ImportCounts run(
      Session session, Register target, ContactFile contacts, Consumer<ImportedRow> report)
      throws DomainException {
    return session.imports().run(target.id(), contacts::next, dryRun, Progress.NONE, report);
  }

  private String line(ImportedRow row) {
    Speech speech = place.speech();
    StringBuilder line =
        new StringBuilder(speech.say("import.row", row.row(), speech.words().of(row.fate())));
    row.subject().map(SubjectId::toString).ifPresent(id -> line.append(' ').append(id));
    row.reason().ifPresent(reason -> line.append(": ").append(speech.words().of(reason)));
    if (!row.kept().isEmpty()) {
      line.append("; ").append(speech.say("import.kept", String.join(", ", row.kept())));
    }
    if (!row.dropped().isEmpty()) {
      line.append("; ").append(speech.say("import.dropped", String.join(", ", row.dropped())));
    }
    return Speech.harmless(line.toString());
  }
}
