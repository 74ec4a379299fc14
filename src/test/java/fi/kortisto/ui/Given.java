package fi.kortisto.ui;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.model.Category;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Label;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageRule;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
                      templates(),
                      LOGIN,
                      password))
              .session();
      session
          .users()
          .add(OTHER_LOGIN, UserRole.CLERK, Optional.of(LocalDate.of(2026, 2, 3)), other);
      session.close();
      return folder;
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  /** With a password hash that is quick, which no real register may have. */
  static RegisterFolders folders() {
    return new RegisterFolders(Clock.systemUTC(), () -> new BcryptCost(BcryptCost.FLOOR - 8));
  }

  static List<RegisterTemplate> templates() {
    return List.of(
        template("trading-customers", "Asiakasrekisteri", "Kundregister", "Customers"),
        template("contact-centre", "Asiakaspalvelu", "Kundtjänst", "Contact centre"));
  }

  private static RegisterTemplate template(String id, String fi, String sv, String en) {
    Category contact =
        new Category(
            "contact",
            new Label("Yhteystiedot", "Kontaktuppgifter", "Contact details"),
            new StorageRule(
                Optional.empty(), StorageRule.Ending.ERASE, Label.same("Asiakassuhteen ajan.")));
    return new RegisterTemplate(
        id,
        new Label(
            "Yritykselle, joka myy tuotteita tai palveluja ja pitää yhteyttä asiakkaisiinsa.",
            "För ett företag som säljer produkter eller tjänster och håller kontakt med kunderna.",
            "For a firm that sells goods or services and keeps in touch with its customers."),
        new RegisterContent(
            new Label(fi, sv, en),
            RegisterRole.CONTROLLER,
            List.of(contact),
            List.of(
                field(1, "family-name", "Sukunimi", FieldType.TEXT, FieldRole.FAMILY_NAME),
                field(2, "given-name", "Etunimi", FieldType.TEXT, FieldRole.GIVEN_NAME),
                field(3, "email", "Sähköposti", FieldType.EMAIL, FieldRole.EMAIL)),
            List.of(EntryKind.NOTE),
            List.of(new Source("self", Label.same("Henkilö itse"), true)),
            List.of(),
            List.of(),
            Map.of()));
  }

  private static Field field(long id, String code, String name, FieldType type, FieldRole role) {
    return new Field(
        new FieldId(id),
        code,
        Label.same(name),
        "contact",
        type,
        role,
        false,
        false,
        true,
        false,
        false);
  }
}
