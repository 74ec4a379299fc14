package fi.kortisto.ui;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.Templates;
import fi.kortisto.format.Conversation;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Label;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.Particular;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One invented person in two registers of three, with entries of all kinds, files, an identity code
 * and a history.
 */
final class EventfulPerson {

  static final String NAME = "Keksitty, Kerttu";
  static final String CODE = "131052-308T";

  /** In the first register: notes, and one each of assignment and invoice. */
  static final int NOTES = 60;

  private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 7, 0, 0);
  private static final String CHAT =
      """
      10.15 Kerttu: Hei! Tilasin viime viikolla kaksi omenapuuta, mutta sain kolme.
      10.16 Asiakaspalvelu: Hei Kerttu, kiitos yhteydenotosta. Katson tilauksen.
      10.18 Asiakaspalvelu: Kolmas taimi oli pakattu mukaan vahingossa. Voitte pitää sen.
      10.19 Kerttu: Kiitos, sepä mukavaa!
      10.19 Asiakaspalvelu: Voinko auttaa vielä jossain muussa?
      10.20 Kerttu: Ei muuta tällä kertaa. Hyvää kevättä!
      10.20 Asiakaspalvelu: Samoin teille.
      """;

  private final Session session;
  private final Register trade;
  private final Register centre;
  private final SubjectId person;

  private EventfulPerson(Session session) throws DomainException {
    this.session = session;
    Register first = session.registers().get(0);
    this.trade = session.rules().change(first.id(), withCode(first.content()));
    this.centre = session.registers().get(1);
    SubjectFile added =
        session
            .subjects()
            .add(
                trade.id(),
                List.of(
                    datum(trade, "family-name", "Keksitty"),
                    datum(trade, "given-name", "Kerttu"),
                    datum(trade, "email", "kerttu.keksitty@example.fi"),
                    datum(trade, "phone", "040 555 7001"),
                    datum(
                        trade,
                        "post-address",
                        PostalAddress.of("Mallikatu 7", "20100", "Turku").canonical()),
                    datum(trade, "identity-code", CODE)));
    this.person = added.subject().id();
  }

  /** A folder with that person; all of it is closed when this returns. */
  static Path onFile(Path parent) {
    Path folder = parent.resolve("Puutarha Esimerkki Oy.kortisto");
    try (Password password = Password.of(PeopleOnFile.PASSWORD.toCharArray())) {
      Templates templates = Templates.builtIn();
      NewFolder wanted =
          new NewFolder(
              folder,
              Controller.named("Puutarha Esimerkki Oy", "1457511-2"),
              List.of(
                  templates.find("trading-customers"),
                  templates.find("contact-centre"),
                  templates.find("feedback-customers")),
              PeopleOnFile.LOGIN,
              password);
      RegisterFolders folders =
          new RegisterFolders(
              Clock.systemDefaultZone(), () -> new BcryptCost(BcryptCost.FLOOR - 8));
      try (Session session = folders.create(wanted).session()) {
        new EventfulPerson(session).live();
      }
      return folder;
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  private void live() throws DomainException {
    join();
    changeMail();
    for (int i = 0; i < NOTES; i++) {
      add(trade, EntryKind.NOTE, FIRST.plusDays(i), "Muistiinpano " + (i + 1), Map.of());
    }
    add(
        trade,
        EntryKind.ASSIGNMENT,
        LocalDateTime.of(2026, 1, 12, 0, 0),
        Optional.of(LocalDateTime.of(2026, 2, 6, 0, 0)),
        "Pihan suunnittelu ja istutus",
        Map.of(Particular.REFERENCE, "T-2026-014"));
    add(
        trade,
        EntryKind.INVOICE,
        LocalDateTime.of(2026, 2, 9, 0, 0),
        "",
        Map.of(
            Particular.INVOICE_NUMBER, "20260209",
            Particular.AMOUNT, "1240.50",
            Particular.DUE, "2026-02-23",
            Particular.IN_COLLECTION, "no"));
    contacts();
    files();
  }

  private void contacts() throws DomainException {
    LocalDateTime call = LocalDateTime.of(2026, 3, 2, 9, 12);
    add(
        centre,
        EntryKind.CALL,
        call,
        Optional.of(call.plusSeconds(254)),
        "Kysyi toimituspäivää.",
        Map.of(
            Particular.CALLER, "+358405557001",
            Particular.SERVICE_NUMBER, "+358205550100",
            Particular.ANSWERED_BY, "Asiakaspalvelu 2"));
    LocalDateTime chat = LocalDateTime.of(2026, 3, 3, 10, 15);
    session
        .entries()
        .change(
            person,
            new EntryChange.Add(
                centre.id(),
                new EntryContent(
                    EntryKind.CHAT,
                    chat,
                    Optional.of(chat.plusMinutes(5)),
                    "",
                    Map.of(Particular.BROWSER, "Firefox 128", Particular.DEVICE, "puhelin"),
                    Conversation.parse(CHAT),
                    from("chat"))));
    add(
        centre,
        EntryKind.FEEDBACK,
        LocalDateTime.of(2026, 3, 4, 0, 0),
        "Nopea ja ystävällinen palvelu.",
        Map.of(Particular.RATING, "5"));
    long recording =
        add(centre, EntryKind.RECORDING, call, Optional.of(call.plusSeconds(254)), "", Map.of());
    attach(centre, Optional.of(recording), "puhelu-2026-03-02.wav", Samples.wav());
  }

  private void files() throws DomainException {
    attach(trade, Optional.empty(), "piha ennen istutusta.png", Samples.png(320, 200));
    attach(
        trade,
        Optional.empty(),
        "tarjous.txt",
        "Kaksi omenapuuta.\n".getBytes(StandardCharsets.UTF_8));
    session
        .attachments()
        .addPicture(
            person,
            trade.fieldOf(FieldRole.PHOTO).orElseThrow().id(),
            new NewAttachment(trade.id(), Optional.empty(), "kerttu.png", from("person")),
            new ByteArrayInputStream(Samples.png(200, 200)),
            -1,
            Progress.NONE);
  }

  private void join() throws DomainException {
    session
        .subjects()
        .join(
            person,
            version(),
            centre.id(),
            List.of(
                datum(centre, "family-name", "Keksitty"), datum(centre, "given-name", "Kerttu")));
  }

  private void changeMail() throws DomainException {
    SubjectFile now = session.subjects().card(person, Purpose.NONE);
    int number =
        now.data()
            .filter(datum -> datum.field().code().equals("email"))
            .findFirst()
            .orElseThrow()
            .number();
    session
        .subjects()
        .change(
            person,
            version(),
            List.of(
                new DatumChange.Replace(
                    number,
                    "kerttu@uusi.example.fi",
                    "home",
                    "update-service",
                    Optional.of(LocalDate.of(2026, 2, 3)),
                    false)));
  }

  private long version() throws DomainException {
    return session.subjects().card(person, Purpose.NONE).subject().version();
  }

  private long add(
      Register register,
      EntryKind kind,
      LocalDateTime at,
      String text,
      Map<Particular, String> values)
      throws DomainException {
    return add(register, kind, at, Optional.empty(), text, values);
  }

  private long add(
      Register register,
      EntryKind kind,
      LocalDateTime at,
      Optional<LocalDateTime> ended,
      String text,
      Map<Particular, String> values)
      throws DomainException {
    return session
        .entries()
        .change(
            person,
            new EntryChange.Add(
                register.id(),
                new EntryContent(kind, at, ended, text, values, List.of(), from("staff"))))
        .entry();
  }

  private void attach(Register register, Optional<Long> entry, String name, byte[] content)
      throws DomainException {
    session
        .attachments()
        .add(
            person,
            new NewAttachment(register.id(), entry, name, from("staff")),
            new ByteArrayInputStream(content),
            content.length,
            Progress.NONE);
  }

  private static Provenance from(String source) {
    return new Provenance(source, Optional.of(LocalDate.of(2026, 3, 4)), source.equals("person"));
  }

  private static DatumChange.Add datum(Register register, String field, String value) {
    return new DatumChange.Add(
        register.fieldOf(field).orElseThrow().id(),
        value,
        "",
        "person",
        Optional.of(LocalDate.of(2025, 1, 2)),
        true);
  }

  private static RegisterContent withCode(RegisterContent content) {
    List<Field> fields = new ArrayList<>(content.fields());
    fields.add(
        new Field(
            new FieldId(0),
            "identity-code",
            new Label("Henkilötunnus", "Personbeteckning", "Personal identity code"),
            content.fields().getFirst().categoryCode(),
            FieldType.IDENTITY_CODE,
            FieldRole.IDENTITY_CODE,
            Set.of(),
            List.of()));
    return content.withFields(fields);
  }
}
