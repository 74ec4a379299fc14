package fi.kortisto.ui;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.LogPlan;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UnusualRules;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.MovableClock;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import fi.kortisto.service.SettledUsers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A register folder that has been used for three years: its log has rows past their storage time, a
 * clerk who looked at too many, at night, and at a namesake.
 */
final class LogOnFile {

  static final String AUDITOR = "tiina.tarkka";

  private static final LocalDate TODAY = LocalDate.now();

  private final MovableClock clock = new MovableClock(TODAY.minusYears(3));
  private final Path folder;
  private final RegisterFolders folders;
  private final List<SubjectId> persons = new ArrayList<>();

  private LogOnFile(Path parent) {
    folder = parent.resolve("Puutarha Esimerkki Oy.kortisto");
    folders = new RegisterFolders(clock, () -> new BcryptCost(BcryptCost.FLOOR - 8));
  }

  static Path made(Path parent) {
    try {
      LogOnFile made = new LogOnFile(parent);
      made.longAgo();
      made.lately();
      return made.folder;
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  private void longAgo() throws DomainException {
    try (Password password = RunningProgram.password(Given.PASSWORD);
        Password other = RunningProgram.password(Given.OTHER_PASSWORD);
        Session session =
            folders
                .create(
                    new NewFolder(
                        folder,
                        Controller.named("Puutarha Esimerkki Oy", "1457511-2"),
                        List.of(Templates.builtIn().find("trading-customers")),
                        Given.LOGIN,
                        password))
                .session()) {
      session
          .log()
          .keeping()
          .change(new LogPlan(24, new UnusualRules(5, 50, UnusualRules.USUAL.looked())));
      SettledUsers.add(
          session, NewUser.of(Given.OTHER_LOGIN, UserRole.CLERK).called("Eero Keksitty"), other);
      SettledUsers.add(session, NewUser.of(AUDITOR, UserRole.AUDITOR), other);
      for (String given : List.of("Aino", "Bertta", "Ceija", "Daavid", "Erkki", "Fanni")) {
        persons.add(person(session, given, "Esimerkki"));
      }
      persons.add(person(session, "Eero", "Keksitty"));
      persons.add(person(session, "Elsa", "Keksitty"));
    }
  }

  private void lately() throws DomainException {
    try (Password other = RunningProgram.password(Given.OTHER_PASSWORD)) {
      for (int month = 5; month >= 0; month--) {
        clock.set(TODAY.minusMonths(month).atTime(9, 30));
        try (Session session = folders.open(folder).signIn(Given.OTHER_LOGIN, other)) {
          for (int i = 0; i < 2 + 2 * month % 7; i++) {
            session.subjects().card(persons.get(i % 3), Purpose.of("laskutuksen selvittely"));
          }
        }
      }
      clock.set(TODAY.minusDays(9).atTime(23, 10));
      try (Session session = folders.open(folder).signIn(Given.OTHER_LOGIN, other)) {
        for (SubjectId person : persons) {
          session.subjects().card(person, Purpose.NONE);
        }
      }
      clock.set(TODAY.minusDays(1).atTime(10, 0));
      try (Session session = folders.open(folder).signIn(Given.OTHER_LOGIN, other)) {
        session.subjects().card(persons.get(6), Purpose.of("oma asia"));
      }
    }
  }

  private static SubjectId person(Session session, String given, String family)
      throws DomainException {
    Register register = session.registers().getFirst();
    return session
        .subjects()
        .add(
            register.id(),
            List.of(
                add(register, FieldRole.GIVEN_NAME, given),
                add(register, FieldRole.FAMILY_NAME, family)))
        .subject()
        .id();
  }

  private static DatumChange.Add add(Register register, FieldRole role, String value) {
    return new DatumChange.Add(
        register.fieldOf(role).orElseThrow().id(), value, "", "customer", Optional.empty(), true);
  }
}
