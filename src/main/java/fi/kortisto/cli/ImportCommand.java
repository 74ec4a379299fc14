package fi.kortisto.cli;

import fi.kortisto.exchange.ContactFile;
import fi.kortisto.exchange.ContactFiles;
import fi.kortisto.exchange.FileLook;
import fi.kortisto.exchange.ImportReport;
import fi.kortisto.model.BanListOrder;
import fi.kortisto.model.ColumnMapping;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Register;
import fi.kortisto.model.StatedBy;
import fi.kortisto.service.ImportCounts;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings in contacts or a do-not-contact list, tells of each row, and takes imports back. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false)
final class ImportCommand implements Callable<Integer> {

  private final Workplace place;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "contacts")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--register", paramLabel = "NAME", descriptionKey = "register-name")
  private Optional<String> register = Optional.empty();

  @Option(names = "--map", paramLabel = "COLUMN=FIELD", descriptionKey = "import-map")
  private Map<String, String> map = new LinkedHashMap<>();

  @Option(names = "--source", paramLabel = "CODE", descriptionKey = "import-source")
  private Optional<String> source = Optional.empty();

  @Option(names = "--obtained", paramLabel = "DATE", descriptionKey = "import-obtained")
  private Optional<LocalDate> obtained = Optional.empty();

  @Option(names = "--as-bans", paramLabel = "PURPOSE[/CHANNEL]", descriptionKey = "as-bans")
  private Optional<BanChoice> asBans = Optional.empty();

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "until")
  private Optional<LocalDate> until = Optional.empty();

  @Option(names = "--stated-by", paramLabel = "WHO", descriptionKey = "import-stated-by")
  private StatedBy statedBy = StatedBy.FILE;

  @ArgGroup(exclusive = true)
  private EarlierImports earlier = new EarlierImports();

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
    if (earlier.isMeant() == file.isPresent()) {
      throw new ParameterException(spec.commandLine(), "a file, or an earlier import");
    }
    if (file.isEmpty()) {
      try (Session session = place.open(access)) {
        earlier.run(session, place, json);
      }
      return 0;
    }
    bringIn(file.get());
    return 0;
  }

  private void bringIn(Path path) throws DomainException, IOException {
    FileLook look = ContactFiles.look(path);
    try (Session session = place.open(access)) {
      Register target = RegisterChoice.of(session.registers(), register);
      Optional<ColumnMapping> columns = new TypedColumns(look, target).mapping(session, map);
      List<ColumnUse> uses = columns.map(ColumnMapping::uses).orElse(List.of());
      try (ContactFile contacts = ContactFiles.open(path, uses)) {
        Work work =
            report ->
                asBans.isPresent()
                    ? session
                        .imports()
                        .runBans(
                            banList(path, asBans.get()),
                            contacts::next,
                            dryRun,
                            Progress.NONE,
                            report)
                    : session
                        .imports()
                        .run(
                            order(target, path).read(columns),
                            contacts::next,
                            dryRun,
                            Progress.NONE,
                            report);
        ImportLines lines = new ImportLines(place);
        lines.summary(
            json ? withReport(work, target, path) : work.run(lines::row),
            dryRun,
            asBans.isPresent());
      }
    }
  }

  private ImportOrder order(Register target, Path path) {
    return ImportOrder.into(target.id(), nameOf(path)).from(source, obtained);
  }

  private BanListOrder banList(Path path, BanChoice choice) {
    return new BanListOrder(
        nameOf(path), choice.purpose(), choice.channel(), obtained, until, statedBy);
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }

  private ImportCounts withReport(Work work, Register target, Path path)
      throws DomainException, IOException {
    Optional<String> registerName =
        asBans.isPresent()
            ? Optional.empty()
            : Optional.of(target.name().in(place.speech().language()));
    try (ImportReport report = new ImportReport(place.out(), nameOf(path), registerName, dryRun)) {
      ImportCounts counts = work.run(report::add);
      report.written(counts.batch());
      return counts;
    }
  }

  /** The import itself. */
  @FunctionalInterface
  private interface Work {
    ImportCounts run(Consumer<ImportedRow> report) throws DomainException;
  }
}
