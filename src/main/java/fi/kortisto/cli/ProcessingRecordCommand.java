package fi.kortisto.cli;

import fi.kortisto.document.ProcessingRecord;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.ProcessingRecordCsv;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the record of processing activities over all registers (GDPR art. 30). */
@Command(name = ProcessingRecordCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class ProcessingRecordCommand implements Callable<Integer> {

  static final String NAME = "record-of-processing";

  private static final String CSV = "csv";
  private static final String PDF = "pdf";

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Option(names = "--lang", paramLabel = "fi|sv|en", descriptionKey = "document-lang")
  private Optional<Language> language = Optional.empty();

  @Option(names = "--out", required = true, paramLabel = "FILE.pdf|.csv", descriptionKey = "out")
  private Path out = Path.of("");

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  ProcessingRecordCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException {
    String ending = FileEnding.of(out, List.of(PDF, CSV));
    NewFile file = new NewFile(out, force ? NewFile.IfThere.REPLACE : NewFile.IfThere.REFUSE);
    Controller controller;
    List<Register> registers;
    try (Session session = place.open(access)) {
      controller = session.controller();
      registers = session.registers();
    }
    Language wanted = language.orElse(place.speech().language());
    if (ending.equals(CSV)) {
      file.write(stream -> ProcessingRecordCsv.write(controller, registers, wanted, stream));
    } else {
      file.write(ProcessingRecord.render(controller, registers, wanted, place.today())::writeTo);
    }
    place.tell("record.done", out);
    return 0;
  }
}
