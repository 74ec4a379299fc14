package fi.kortisto.ui;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.demo.InventedRegister;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.Progress;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import fi.kortisto.service.SettledUsers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** An invented firm with invented people. */
final class Given {

  static final String LOGIN = "aino.esimerkki";
  static final String PASSWORD = "kolme sinista heinapaalia";
  static final String OTHER_LOGIN = "eero.keksitty";
  static final String OTHER_PASSWORD = "nelja vihreaa omenapuuta";

  private Given() {}

  /** A register folder with an administrator and a clerk. */
  static Path registerFolder(Path parent) {
    Path folder = parent.resolve("Puutarha Esimerkki Oy.kortisto");
    try (Password password = RunningProgram.password(PASSWORD);
        Password other = RunningProgram.password(OTHER_PASSWORD)) {
      Session session =
          folders()
              .create(
                  new NewFolder(
                      folder,
                      Controller.named("Puutarha Esimerkki Oy", "1457511-2"),
                      Templates.builtIn().all(),
                      LOGIN,
                      password))
              .session();
      SettledUsers.add(
          session,
          NewUser.of(OTHER_LOGIN, UserRole.CLERK)
              .committed(LocalDate.of(2026, 2, 3), Optional.empty()),
          other);
      session.close();
      return folder;
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  /** The demo register, with few people. */
  static DemoRegister.Made demo(Path folder, Progress progress) throws DomainException {
    new InventedRegister(folders()).make(folder, 12, LocalDate.of(2026, 2, 3), progress);
    return new DemoRegister.Made(folder, InventedRegister.LOGIN, InventedRegister.PASSWORD);
  }

  /** With a password hash that is quick, which no real register may have. */
  static RegisterFolders folders() {
    return new RegisterFolders(
        Clock.systemDefaultZone(), () -> new BcryptCost(BcryptCost.FLOOR - 8));
  }
}
