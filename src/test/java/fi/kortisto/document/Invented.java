package fi.kortisto.document;

import fi.kortisto.model.AccessRules;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Category;
import fi.kortisto.model.Client;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryRule;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogLine;
import fi.kortisto.model.Particular;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.RecipientKind;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RegisterText;
import fi.kortisto.model.RequestRules;
import fi.kortisto.model.Source;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.StorageClock;
import fi.kortisto.model.StorageRule;
import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented people and registers to write letters about. */
final class Invented {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final Instant NOW = Instant.parse("2026-03-05T08:15:00Z");
  private static final UserId USER = new UserId(1);
  private static final SubjectId ID = new SubjectId(4711);

  static final Controller CONTROLLER =
      new Controller(
          "Esimerkkikauppa Oy",
          "1457511-2",
          PostalAddress.of("Mallikatu 12", "00100", "Helsinki"),
          "tietosuoja@esimerkkikauppa.example",
          "+358 9 123 4567",
          "Maija Mallikas",
          "Olli Ohje, olli.ohje@esimerkkikauppa.example");

  private final List<Datum> data = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Ban> bans = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final List<LogLine> log = new ArrayList<>();
  private boolean protectedAddress;
  private boolean restricted;
  private boolean alsoInProcessorRegister;

  static Invented person() {
    return new Invented();
  }

  /** One with something of everything. */
  static Invented aino() {
    return person()
        .with("given-name", "Aino Helmi Åse")
        .with("family-name", "Esimerkki-Väisänen")
        .with("address", PostalAddress.of("Öljymäentie 3 B 12", "20100", "Turku").canonical())
        .with("email", "aino@example.fi", "work")
        .with("email", "aino.esimerkki@example.fi", "home")
        .with("phone", "+358401234567", "cell")
        .with("birthday", "1970-02-03")
        .with("identity-code", "010594Y9032")
        .fromElsewhere("customer-class", "Kanta-asiakas", "update-service")
        .with("newsletter", "yes")
        .entry(EntryKind.CALL, "Kysyi toimitusaikaa. Luvattu soittaa takaisin perjantaina.")
        .entry(EntryKind.FEEDBACK, "Hyvää palvelua!\nToimitus myöhästyi kaksi päivää.")
        .ban(BanPurpose.DIRECT_ADVERTISING, BanChannel.POST)
        .ban(BanPurpose.DISCLOSURE, BanChannel.ANY)
        .attachment("pyyntö allekirjoitettu.pdf", 482_113)
        .log(LogAction.VIEW, "asiakkaan yhteydenotto")
        .log(LogAction.ANSWER, "tarkastuspyyntö");
  }

  Invented with(String field, String value) {
    return with(field, value, "");
  }

  Invented with(String field, String value, String label) {
    return datum(field, value, label, "self", true);
  }

  Invented fromElsewhere(String field, String value, String source) {
    return datum(field, value, "", source, false);
  }

  /** From a file of which nobody knows who wrote it, though the field is usually supplied. */
  Invented imported(String field, String value) {
    return datum(field, value, "", Source.IMPORTED, true);
  }

  private Invented datum(String code, String value, String label, String source, boolean supplied) {
    Field field = register(RegisterRole.CONTROLLER).fieldOf(code).orElseThrow();
    Optional<LocalDate> obtained = Optional.of(LocalDate.of(2024, 11, 20));
    data.add(
        new Datum(data.size() + 1, field, value, label, source, obtained, supplied, NOW, USER));
    return this;
  }

  Invented entry(EntryKind kind, String text) {
    Map<Particular, String> values = new EnumMap<>(Particular.class);
    if (kind == EntryKind.CALL) {
      values.put(Particular.SERVICE_NUMBER, "+35891234567");
    }
    if (kind == EntryKind.FEEDBACK) {
      values.put(Particular.RATING, "8");
    }
    LocalDateTime at = LocalDateTime.of(2024, 11, 20, 9, 5).plusHours(entries.size() * 7L);
    Optional<LocalDateTime> ended =
        kind == EntryKind.CALL ? Optional.of(at.plusSeconds(252)) : Optional.empty();
    EntryContent content =
        new EntryContent(
            kind,
            at,
            ended,
            text,
            values,
            List.of(),
            new Provenance("self", Optional.of(at.toLocalDate()), true));
    entries.add(new Entry(entries.size() + 1L, content, NOW, USER));
    return this;
  }

  Invented entries(int count) {
    EntryKind[] kinds = EntryKind.values();
    IntStream.range(0, count)
        .forEach(
            i -> entry(kinds[i % kinds.length], "Merkintä " + (i + 1) + ": sovittu jatkosta."));
    return this;
  }

  Invented ban(BanPurpose purpose, BanChannel channel) {
    bans.add(
        new Ban(
            bans.size() + 1L,
            ID,
            purpose,
            channel,
            LocalDate.of(2025, 1, 7),
            Optional.empty(),
            "sähköpostilla asiakkaalta",
            StatedBy.PERSON,
            "",
            Optional.empty(),
            NOW,
            USER,
            Optional.empty()));
    return this;
  }

  /** The last ban as one that ended, or was taken back. */
  Invented over(Optional<LocalDate> until, Optional<Instant> withdrawn) {
    Ban last = bans.removeLast();
    bans.add(
        new Ban(
            last.id(),
            last.subject(),
            last.purpose(),
            last.channel(),
            last.from(),
            until,
            last.received(),
            last.statedBy(),
            last.evidence(),
            last.request(),
            last.recordedAt(),
            last.recordedBy(),
            withdrawn));
    return this;
  }

  Invented attachment(String name, long size) {
    attachments.add(
        new Attachment(
            attachments.size() + 1L,
            name,
            "application/pdf",
            size,
            "9f86d081884c7d65".repeat(4),
            new RegisterId(1),
            Optional.empty(),
            new Provenance("self", Optional.of(LocalDate.of(2024, 11, 20)), true),
            NOW));
    return this;
  }

  Invented log(LogAction action, String purpose) {
    log.addFirst(new LogLine(NOW.plusSeconds(60L * log.size()), action, purpose));
    return this;
  }

  Invented protectedAddress() {
    protectedAddress = true;
    return this;
  }

  Invented restricted() {
    restricted = true;
    return this;
  }

  Invented alsoInProcessorRegister() {
    alsoInProcessorRegister = true;
    return this;
  }

  SubjectFile file() {
    Subject subject =
        new Subject(
            ID,
            "Esimerkki-Väisänen, Aino",
            "",
            "Turku",
            Language.FI,
            protectedAddress,
            restricted,
            bans.size(),
            1,
            NOW);
    List<RegisterPart> parts = new ArrayList<>();
    parts.add(part(RegisterRole.CONTROLLER, data, entries));
    if (alsoInProcessorRegister) {
      parts.add(part(RegisterRole.PROCESSOR, data.subList(0, Math.min(2, data.size())), List.of()));
    }
    return new SubjectFile(
        CONTROLLER,
        subject,
        parts,
        attachments,
        bans,
        log,
        new LogAnchor(18_231, TODAY, "9f86d081884c7d65"));
  }

  private static RegisterPart part(RegisterRole role, List<Datum> data, List<Entry> entries) {
    return new RegisterPart(register(role), LocalDate.of(2019, 5, 2), data, entries);
  }

  private static Register register(RegisterRole role) {
    boolean own = role == RegisterRole.CONTROLLER;
    return new Register(
        new RegisterId(own ? 1 : 2),
        own ? "trading-customers" : "feedback-users",
        new RegisterContent(
            own
                ? new Label("Asiakasrekisteri", "Kundregister", "Customer register")
                : new Label("Palvelun käyttäjät", "Tjänstens användare", "Users of the service"),
            role,
            own ? List.of() : List.of(new Client("Keksitty Asiakas Oy", "asiakas@example.fi")),
            categories(),
            fields(),
            Stream.of(EntryKind.values())
                .map(kind -> new EntryRule(kind, kind == EntryKind.CALL ? "call" : "profile"))
                .toList(),
            sources(),
            List.of(
                new ProcessingPurpose(
                    "care",
                    new Label(
                        "Asiakassuhteen hoitaminen ja yhteydenpito",
                        "Skötsel av kundförhållandet och kontakter",
                        "Care of the customer relationship and contacts"),
                    LegalBasis.LEGITIMATE_INTEREST,
                    new Label("Asiakassuhde", "Kundförhållandet", "The customer relationship")),
                new ProcessingPurpose(
                    "orders",
                    new Label(
                        "Tilausten toimittaminen ja laskutus",
                        "Leverans av beställningar och fakturering",
                        "Delivery of orders and billing"),
                    LegalBasis.CONTRACT,
                    Label.NONE)),
            List.of(
                new Recipient(
                    "collection",
                    new Label("Perintätoimisto", "Inkassobyrå", "Collection agency"),
                    RecipientKind.RECIPIENT,
                    false,
                    Label.NONE),
                new Recipient(
                    "hosting",
                    new Label("Palvelinten ylläpitäjä", "Serverleverantör", "Hosting provider"),
                    RecipientKind.PROCESSOR,
                    !own,
                    Label.NONE)),
            RequestRules.NONE,
            AccessRules.NONE,
            Map.of(
                RegisterText.DATA_SUBJECTS,
                new Label(
                    "Rekisterissä ovat yrityksen asiakkaat.",
                    "I registret finns företagets kunder.",
                    "The register holds the firm's customers."),
                RegisterText.REQUESTS,
                new Label(
                    "Pyyntö tehdään kirjallisesti ja allekirjoitetaan.",
                    "Begäran görs skriftligen och undertecknas.",
                    "A request is made in writing and signed."))));
  }

  private static List<Category> categories() {
    Label relation =
        new Label(
            "Asiakassuhteen päättymisestä lasketaan kaksi vuotta.",
            "Två år räknas från kundförhållandets slut.",
            "Two years are counted from the end of the customer relationship.");
    return List.of(
        new Category(
            "identity",
            new Label(
                "Nimi- ja yhteystiedot", "Namn- och kontaktuppgifter", "Name and contact details"),
            StorageRule.whileNeeded(relation)),
        new Category(
            "profile",
            new Label("Asiakkuustiedot", "Kunduppgifter", "Customer details"),
            new StorageRule(
                Optional.of(Period.ofMonths(24)),
                StorageClock.RECORDED,
                Ending.ANONYMISE,
                Label.NONE)),
        new Category(
            "call",
            new Label("Puhelut", "Samtal", "Calls"),
            new StorageRule(
                Optional.of(Period.ofYears(2)), StorageClock.EVENT, Ending.ERASE, Label.NONE)));
  }

  private static List<Source> sources() {
    return List.of(
        new Source("self", new Label("Asiakas itse", "Kunden själv", "The customer"), true, false),
        new Source(
            "update-service",
            new Label("Osoitepalvelu", "Adresstjänst", "Address update service"),
            false,
            false),
        new Source(
            Source.IMPORTED,
            new Label("Tuotu tiedostosta", "Importerat från en fil", "Imported from a file"),
            false,
            false));
  }

  private static List<Field> fields() {
    return List.of(
        field(
            "given-name",
            "Etunimi",
            "Förnamn",
            "Given name",
            "identity",
            FieldType.TEXT,
            FieldRole.GIVEN_NAME),
        field(
            "family-name",
            "Sukunimi",
            "Efternamn",
            "Family name",
            "identity",
            FieldType.TEXT,
            FieldRole.FAMILY_NAME),
        field(
            "address",
            "Postiosoite",
            "Postadress",
            "Postal address",
            "identity",
            FieldType.ADDRESS,
            FieldRole.POST_ADDRESS),
        field(
            "email",
            "Sähköposti",
            "E-post",
            "E-mail",
            "identity",
            FieldType.EMAIL,
            FieldRole.EMAIL),
        field("phone", "Puhelin", "Telefon", "Phone", "identity", FieldType.PHONE, FieldRole.PHONE),
        field(
            "birthday",
            "Syntymäaika",
            "Födelsetid",
            "Date of birth",
            "profile",
            FieldType.DATE,
            FieldRole.BIRTHDAY),
        field(
            "identity-code",
            "Henkilötunnus",
            "Personbeteckning",
            "Personal identity code",
            "profile",
            FieldType.IDENTITY_CODE,
            FieldRole.IDENTITY_CODE),
        field(
            "customer-class",
            "Asiakasluokka",
            "Kundklass",
            "Customer class",
            "profile",
            FieldType.TEXT,
            FieldRole.NONE),
        field(
            "newsletter",
            "Uutiskirje",
            "Nyhetsbrev",
            "Newsletter",
            "profile",
            FieldType.YES_NO,
            FieldRole.NONE),
        field(
            "note",
            "Lisätieto",
            "Tilläggsuppgift",
            "Note",
            "profile",
            FieldType.LONG_TEXT,
            FieldRole.NOTE));
  }

  private static Field field(
      String code,
      String fi,
      String sv,
      String en,
      String category,
      FieldType type,
      FieldRole role) {
    return new Field(
        new FieldId(code.hashCode()),
        code,
        new Label(fi, sv, en),
        category,
        type,
        role,
        Set.of(FieldTrait.SUPPLIED, FieldTrait.REPEATABLE),
        List.of());
  }
}
