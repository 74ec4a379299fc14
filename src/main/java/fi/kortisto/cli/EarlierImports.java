package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ImportBatch;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Register;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Imports that were done: their list, and the taking back of one. */
final class EarlierImports {

  private static final String NEWEST = "newest";

  @Option(
      names = "--undo",
      arity = "0..1",
      fallbackValue = NEWEST,
      paramLabel = "BATCH",
      descriptionKey = "import-undo")
  private Optional<String> undo = Optional.empty();

  @Option(names = "--batches", descriptionKey = "import-batches")
  private boolean list;

  boolean isMeant() {
    return list || undo.isPresent();
  }

  void run(Session session, Workplace place, boolean json) throws DomainException, IOException {
    if (undo.isPresent()) {
      undo(session, place, undo.get());
    } else {
      list(session, place, json);
    }
  }

  private static void undo(Session session, Workplace place, String typed) throws DomainException {
    long batch = typed.equals(NEWEST) ? newest(session) : number(typed);
    long persons = session.imports().undo(batch, Progress.NONE);
    place.tell("import.undone", Long.toString(batch), persons);
  }

  private static long newest(Session session) throws DomainException {
    return session.imports().batches().stream()
        .filter(batch -> batch.undone().isEmpty())
        .map(ImportBatch::id)
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_IMPORT, ""));
  }

  private static long number(String typed) throws DomainException {
    if (!typed.matches("\\d{1,18}")) {
      throw new DomainException(Problem.BAD_NUMBER);
    }
    return Long.parseLong(typed);
  }

  private static void list(Session session, Workplace place, boolean json)
      throws DomainException, IOException {
    List<ImportBatch> batches = session.imports().batches();
    if (json) {
      place.json(out -> JsonLists.imports(batches, out));
    } else {
      List<Register> registers = session.registers();
      place.table(
          batches.stream().map(batch -> row(batch, registers, place.speech())).toList(),
          "import.none");
    }
  }

  private static List<String> row(ImportBatch batch, List<Register> registers, Speech speech) {
    ImportBatch.Counts counts = batch.counts();
    String where =
        registers.stream()
            .filter(register -> batch.register().equals(Optional.of(register.id())))
            .map(register -> register.name().in(speech.language()))
            .findFirst()
            .orElseGet(() -> speech.say("import.list-of-bans"));
    return List.of(
        Long.toString(batch.id()),
        speech.moment(batch.at()),
        batch.fileName(),
        where,
        speech.say(
            "import.counts",
            counts.added(),
            counts.changed(),
            counts.unchanged(),
            counts.skipped()),
        batch.login(),
        batch.undone().map(at -> speech.say("import.undone-at", speech.moment(at))).orElse(""));
  }
}
