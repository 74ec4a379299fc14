package fi.kortisto.cli;

import fi.kortisto.exchange.BackupJson;
import fi.kortisto.model.BackupMade;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.KeptBackup;
import fi.kortisto.model.Progress;
import fi.kortisto.service.Backups;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a backup, or lists those there are. */
@Command(name = "backup", mixinStandardHelpOptions = true, sortOptions = false)
final class BackupCommand implements Callable<Integer> {

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @ArgGroup private Target target = new Target();

  @Option(names = "--list", descriptionKey = "backup-list")
  private boolean list;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  /** Where it goes: one of these, or to the folder of the plan. */
  static final class Target {

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "backup-out")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "backup-to")
    private Optional<Path> folder = Optional.empty();
  }

  BackupCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    try (Session session = place.open(access)) {
      if (list) {
        list(session.backups());
      } else {
        tell(session.backups(), make(session.backups()));
      }
    }
    return 0;
  }

  private BackupMade make(Backups backups) throws DomainException {
    if (target.file.isPresent()) {
      return backups.make(target.file.get(), Progress.NONE);
    }
    return target.folder.isPresent()
        ? backups.makeIn(target.folder.get(), Progress.NONE)
        : backups.make(Progress.NONE);
  }

  private void tell(Backups backups, BackupMade made) throws IOException {
    KeptBackup backup = made.backup();
    if (json) {
      place.json(out -> BackupJson.made(made, out));
    }
    place.tell(
        "backup.done", backup.file(), backup.head().counts().persons(), backup.head().anchor());
    made.removed().forEach(old -> place.tell("backup.removed", old));
    if (made.keptAll()) {
      place.tell("backup.kept-all");
    }
    backups
        .ledgerTrouble()
        .ifPresent(
            trouble -> {
              place.tell("backup.ledger-trouble");
              place.warn(trouble);
            });
  }

  private void list(Backups backups) throws DomainException, IOException {
    List<KeptBackup> kept =
        target.folder.isPresent() ? backups.keptIn(target.folder.get()) : backups.kept();
    if (json) {
      place.json(out -> BackupJson.kept(kept, out));
    } else {
      place.table(kept.stream().map(this::row).toList(), "backup.none");
    }
  }

  private List<String> row(KeptBackup backup) {
    Speech speech = place.speech();
    return List.of(
        speech.moment(backup.head().created()),
        speech.say("backup.persons", backup.head().counts().persons()),
        backup.head().anchor().toString(),
        backup.file().toString());
  }
}
