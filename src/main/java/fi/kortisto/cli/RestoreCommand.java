package fi.kortisto.cli;

import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.BackupJson;
import fi.kortisto.model.BackupContents;
import fi.kortisto.model.BackupHead;
import fi.kortisto.model.CarriedOutAgain;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LedgerCount;
import fi.kortisto.model.LedgerFound;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.service.Restored;
import fi.kortisto.service.Restoring;
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
import picocli.CommandLine.Parameters;

/** Makes a register of a backup again, or tries whether that can be done. */
@Command(name = "restore", mixinStandardHelpOptions = true, sortOptions = false)
final class RestoreCommand implements Callable<Integer> {

  private final Workplace place;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "backup-file")
  private Path file = Path.of("");

  @ArgGroup(multiplicity = "1")
  private Target target = new Target();

  @Option(names = "--ledger", paramLabel = "FILE", descriptionKey = "restore-ledger")
  private List<Path> ledgers = List.of();

  @Option(names = "--recovery-file", paramLabel = "FILE", descriptionKey = "recovery-file")
  private Optional<Path> recoveryFile = Optional.empty();

  @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "new-password-file")
  private Optional<Path> newPasswordFile = Optional.empty();

  @Mixin private final SignIn signIn = new SignIn();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  /** Where to, or nowhere. */
  static final class Target {

    @Option(names = "--to", required = true, paramLabel = "REGISTER", descriptionKey = "restore-to")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--test", required = true, descriptionKey = "restore-test")
    private boolean test;
  }

  RestoreCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    try (Restoring restoring = place.folders().restoring(file)) {
      ledgers.forEach(restoring::useLedger);
      BackupContents contents = open(restoring);
      tell(contents);
      CarriedOutAgain again = finish(restoring);
      tell(again);
      place.tell(target.test ? "restore.tested" : "restore.done", target.folder.orElse(file));
      if (json) {
        place.json(out -> BackupJson.restored(contents, again, target.folder, out));
      }
    }
    return 0;
  }

  private BackupContents open(Restoring restoring) throws DomainException {
    String login = signIn.user().isPresent() ? signIn.user().get() : onlyLogin(restoring);
    if (recoveryFile.isPresent()) {
      String key = Passwords.firstLine(recoveryFile.get());
      try (Password wanted = place.passwords().wanted(newPasswordFile, login)) {
        return restoring.recover(key, login, wanted, Progress.NONE);
      }
    }
    try (Password password = place.passwords().current(signIn.passwordFile(), login)) {
      return restoring.open(login, password, Progress.NONE);
    }
  }

  private static String onlyLogin(Restoring restoring) throws DomainException {
    List<String> logins = restoring.logins();
    if (logins.size() != 1) {
      throw new DomainException(Problem.LOGIN_NEEDED, String.join(" ", logins));
    }
    return logins.getFirst();
  }

  private CarriedOutAgain finish(Restoring restoring) throws DomainException {
    if (target.test) {
      return restoring.test(Progress.NONE);
    }
    Restored restored = restoring.restoreTo(target.folder.orElseThrow(), Progress.NONE);
    try (Session session = restored.session()) {
      return restored.again();
    }
  }

  private void tell(BackupContents contents) {
    BackupHead head = contents.head();
    place.tell(
        "restore.from", file, head.name(), place.speech().moment(head.created()), head.program());
    place.tell(
        "restore.holds",
        contents.counts().persons(),
        contents.counts().entries(),
        contents.counts().requests(),
        contents.counts().bans(),
        String.join(" ", contents.logins()));
    place.tell("restore.anchor", head.anchor());
    LedgerFound ledger = contents.ledger();
    if (ledger.files().isEmpty()) {
      place.tell("restore.no-ledger");
    }
    ledger.newest().ifPresent(at -> place.tell("restore.ledger", place.speech().moment(at)));
    if (ledger.unreadable() > 0) {
      place.tell("restore.unreadable", ledger.unreadable());
    }
  }

  private void tell(CarriedOutAgain again) {
    LedgerCount count = again.count();
    if (count.isNothing()) {
      place.tell("restore.nothing-again");
    } else {
      place.tell(
          "restore.again",
          count.persons(),
          count.items(),
          count.bans(),
          count.withdrawals(),
          count.restrictions(),
          count.users());
    }
    again.unfinished().forEach(person -> place.tell("restore.unfinished", person));
  }
}
