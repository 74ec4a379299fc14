package fi.kortisto.service;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.model.AccessRules;
import fi.kortisto.model.Category;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryRule;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.Label;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.RequestRules;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageRule;
import fi.kortisto.model.SubjectFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Registers and people of the tests. Nobody of them exists. */
public final class Given {

  public static final String PASSWORD = "vihreä lumi sataa tänään";
  public static final String LOGIN = "paa.kayttaja";

  private Given() {}

  public static RegisterFolders folders(Clock clock) {
    return new RegisterFolders(clock, () -> new BcryptCost(4));
  }

  /** A new register folder of one small register, signed in. */
  public static Session register(Path folder, Clock clock) throws DomainException {
    return created(folder, clock).session();
  }

  /** A new register folder of those registers, signed in. */
  public static Session register(Path folder, Clock clock, List<RegisterTemplate> templates)
      throws DomainException {
    return created(folder, clock, templates).session();
  }

  public static Created created(Path folder, Clock clock) throws DomainException {
    return created(folder, clock, List.of(template()));
  }

  private static Created created(Path folder, Clock clock, List<RegisterTemplate> templates)
      throws DomainException {
    try (Password password = Password.of(PASSWORD)) {
      return folders(clock)
          .create(
              new NewFolder(
                  folder,
                  Controller.named("Esimerkki Oy", "1457511-2"),
                  templates,
                  LOGIN,
                  password));
    }
  }

  public static Session signIn(Path folder, Clock clock) throws DomainException {
    try (Password password = Password.of(PASSWORD)) {
      ClosedFolder closed = folders(clock).open(folder);
      try {
        return closed.signIn(LOGIN, password);
      } catch (DomainException refused) {
        closed.close();
        throw refused;
      }
    }
  }

  public static RegisterTemplate template() {
    StorageRule storage = StorageRule.whileNeeded(Label.same("toistaiseksi"));
    return new RegisterTemplate(
        "test",
        Label.same("Testi"),
        new RegisterContent(
            Label.same("Asiakasrekisteri"),
            RegisterRole.CONTROLLER,
            List.of(),
            List.of(new Category("contact", Label.same("Yhteystiedot"), storage)),
            List.of(
                field("given", FieldType.TEXT, FieldRole.GIVEN_NAME, false),
                field("family", FieldType.TEXT, FieldRole.FAMILY_NAME, false),
                field("full", FieldType.TEXT, FieldRole.FULL_NAME, false),
                field("organisation", FieldType.TEXT, FieldRole.ORGANISATION, true),
                field("title", FieldType.TEXT, FieldRole.JOB_TITLE, false),
                field("email", FieldType.EMAIL, FieldRole.EMAIL, true),
                field("phone", FieldType.PHONE, FieldRole.PHONE, true),
                field("address", FieldType.ADDRESS, FieldRole.POST_ADDRESS, true),
                field("number", FieldType.TEXT, FieldRole.CUSTOMER_NUMBER, false),
                field("photo", FieldType.IMAGE, FieldRole.PHOTO, true),
                field("other", FieldType.LONG_TEXT, FieldRole.OTHER, true)),
            Stream.of(EntryKind.values()).map(kind -> new EntryRule(kind, "contact")).toList(),
            List.of(new Source("customer", Label.same("Asiakas"), true, false)),
            List.of(),
            List.of(),
            RequestRules.NONE,
            AccessRules.NONE,
            Map.of()));
  }

  private static Field field(String code, FieldType type, FieldRole role, boolean repeatable) {
    return new Field(
        new FieldId(0),
        code,
        Label.same(code),
        "contact",
        type,
        role,
        repeatable
            ? Set.of(FieldTrait.SUPPLIED, FieldTrait.REPEATABLE)
            : Set.of(FieldTrait.SUPPLIED),
        List.of());
  }

  /** A new person with a name, an e-mail address, a phone and an address. */
  public static SubjectFile person(Session session, String given, String family)
      throws DomainException {
    return session
        .subjects()
        .add(
            session.registers().getFirst().id(),
            List.of(
                add(session, FieldRole.GIVEN_NAME, given),
                add(session, FieldRole.FAMILY_NAME, family)));
  }

  public static DatumChange.Add add(Session session, FieldRole role, String value) {
    Register register = session.registers().getFirst();
    return new DatumChange.Add(
        register.fieldOf(role).orElseThrow().id(), value, "", "customer", Optional.empty(), true);
  }

  /** A contact as a file gives it: given name, family name, e-mail address, phone. */
  public static IncomingRow contact(
      int row, String given, String family, String email, String phone) {
    List<IncomingValue> values = new ArrayList<>();
    values.add(new IncomingValue(FieldRole.GIVEN_NAME, "", given));
    values.add(new IncomingValue(FieldRole.FAMILY_NAME, "", family));
    values.add(new IncomingValue(FieldRole.EMAIL, "", email));
    values.add(new IncomingValue(FieldRole.PHONE, "", phone));
    return new IncomingRow.Contact(row, values, List.of());
  }

  public static String address(String street, String postcode, String town) {
    return PostalAddress.of(street, postcode, town).canonical();
  }
}
