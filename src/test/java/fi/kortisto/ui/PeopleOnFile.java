package fi.kortisto.ui;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A register folder with invented people in it. */
final class PeopleOnFile {

  static final String LOGIN = "aino.esimerkki";
  static final String PASSWORD = "kolme sinista heinapaalia";

  /** The last but one who was added, who stands second in the list. */
  static final String LONG_NAME =
      "Aaltonen-Esimerkki-Lappalainen, Annastiina Wilhelmiina Margareeta";

  private static final List<String> FAMILY =
      List.of("Mäkinen", "Mäkelä", "Korhonen", "Ångström", "Virtanen", "Öhman", "Esimerkki");
  private static final List<String> GIVEN =
      List.of("Aino", "Väinö", "Eero", "Helmi", "Åsa", "Onni", "Kerttu", "Toivo", "Lempi");
  private static final List<String> FIRMS = List.of("Puro Oy", "", "Kivi ja Sammal Ky", "");
  private static final List<String> TOWNS = List.of("Turku", "Åbo", "Oulu", "Ähtäri");

  private final Session session;
  private final Register register;

  private PeopleOnFile(Session session) {
    this.session = session;
    this.register = session.registers().getFirst();
  }

  /** With nobody in it yet. */
  static Path none(Path parent) {
    return made(parent, people -> {});
  }

  /** With three who have customer numbers. */
  static Path three(Path parent) {
    return made(
        parent,
        people -> {
          people.add("family-name", "Keksitty", "given-name", "Kerttu", "customer-number", "1001");
          people.add("family-name", "Esimerkki", "given-name", "Onni", "customer-number", "1002");
          people.add("family-name", "Mallinen", "given-name", "Lempi", "customer-number", "1003");
        });
  }

  /**
   * With two hundred, among them one with a long name and one with bans and a protected address.
   */
  static Path many(Path parent) {
    return made(parent, PeopleOnFile::addMany);
  }

  /** With three who are on file twice, and one who only shares a phone. */
  static Path twice(Path parent) {
    return made(parent, PeopleOnFile::addTwice);
  }

  private interface Filling {
    void fill(PeopleOnFile people) throws DomainException;
  }

  private static Path made(Path parent, Filling filling) {
    Path folder = parent.resolve("Puutarha Esimerkki Oy.kortisto");
    try (Password password = Password.of(PASSWORD.toCharArray())) {
      RegisterTemplate template = Templates.builtIn().find("trading-customers");
      NewFolder wanted =
          new NewFolder(
              folder,
              Controller.named("Puutarha Esimerkki Oy", "1457511-2"),
              List.of(template),
              LOGIN,
              password);
      RegisterFolders folders =
          new RegisterFolders(Clock.systemDefaultZone(), () -> new BcryptCost(BcryptCost.FLOOR));
      try (Session session = folders.create(wanted).session()) {
        filling.fill(new PeopleOnFile(session));
      }
      return folder;
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  private void addMany() throws DomainException {
    for (int i = 0; i < 200; i++) {
      String family = FAMILY.get(i % FAMILY.size());
      String given = GIVEN.get(i % GIVEN.size());
      SubjectFile file =
          add(
              "family-name",
              family,
              "given-name",
              given,
              "organisation",
              FIRMS.get(i % FIRMS.size()),
              "email",
              "person" + i + "@example.fi",
              "phone",
              "040 555 " + (1000 + i),
              "post-address",
              PostalAddress.of("Mallikatu " + i, "20100", TOWNS.get(i % TOWNS.size())).canonical());
      if (i % 9 == 4) {
        ban(file, BanPurpose.DIRECT_MARKETING, BanChannel.POST);
      }
    }
    addLong();
    addAlma();
  }

  private void addTwice() throws DomainException {
    String home = PostalAddress.of("Mallikatu 12 B 4", "20100", "Turku").canonical();
    SubjectFile aino =
        add(
            "family-name", "Mäkinen",
            "given-name", "Aino",
            "organisation", "Puro Oy",
            "customer-number", "1042",
            "email", "aino.makinen@example.fi",
            "phone", "+358 40 123 4567",
            "post-address", home);
    ban(aino, BanPurpose.DIRECT_ADVERTISING, BanChannel.POST);
    add(
        "family-name", "Mäkkinen",
        "given-name", "Aino",
        "customer-number", "2077",
        "email", "aino@puro.example.fi",
        "phone", "+358 40 123 4567",
        "post-address", PostalAddress.of("Mallikatu 12", "20100", "Turku").canonical());
    add("family-name", "Virtanen", "given-name", "Eero", "phone", "+358 40 123 4567");
    addLong();
    add(
        "family-name", "Aaltonen-Esimerkki-Lappalainen",
        "given-name", "Annastiina Wilhelmiina",
        "organisation", "Keksittyjen Pitkänimisten Yritysten Keskusosuuskunta r.l.",
        "email", "annastiina.aaltonen@osuuskunta.example.fi",
        "note", "Toivoo yhteydenottoa vain aamupäivisin.");
    add("family-name", "Öhman", "given-name", "Åsa", "email", "asa@example.fi");
    add("family-name", "Öman", "given-name", "Åsa", "email", "asa@example.fi");
  }

  private void addLong() throws DomainException {
    add(
        "family-name",
        "Aaltonen-Esimerkki-Lappalainen",
        "given-name",
        "Annastiina Wilhelmiina Margareeta",
        "organisation",
        "Keksittyjen Pitkänimisten Yritysten Keskusosuuskunta r.l.",
        "job-title",
        "Vastaava hankinta- ja logistiikkapäällikkö, Pohjoismaat ja Baltia",
        "email",
        "annastiina.wilhelmiina.margareeta.aaltonen-esimerkki-lappalainen@osuuskunta.example.fi",
        "note",
        "Toivoo yhteydenottoa vain iltapäivisin.\nPuhuu suomea, ruotsia ja viroa.");
  }

  private void addAlma() throws DomainException {
    SubjectFile alma =
        add(
            "family-name", "Aalto",
            "given-name", "Alma",
            "organisation", "Puro Oy",
            "job-title", "hankintapäällikkö",
            "customer-number", "1042",
            "language", "fi",
            "email", "alma.aalto@example.fi",
            "email", "alma@puro.example.fi",
            "phone", "+358 40 123 4567",
            "post-address", PostalAddress.of("Mallikatu 12 B 4", "20100", "Turku").canonical(),
            "note", "Tavattu messuilla. Pyysi tarjousta syksyn istutuksista.");
    ban(alma, BanPurpose.DIRECT_ADVERTISING, BanChannel.POST);
    SubjectFile banned = ban(alma, BanPurpose.MARKET_RESEARCH, BanChannel.ANY);
    long over =
        standing(ban(alma, BanPurpose.OPINION_POLL, BanChannel.PHONE), BanPurpose.OPINION_POLL);
    session.bans().withdraw(alma.subject().id(), over);
    session
        .subjects()
        .protectAddress(
            alma.subject().id(),
            session.subjects().view(banned.subject().id(), Purpose.NONE).subject().version(),
            true);
  }

  private static long standing(SubjectFile person, BanPurpose purpose) {
    return person.bans().stream()
        .filter(ban -> ban.purpose() == purpose)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private SubjectFile ban(SubjectFile person, BanPurpose purpose, BanChannel channel)
      throws DomainException {
    LocalDate day = LocalDate.of(2026, 2, 3);
    return session
        .bans()
        .add(
            person.subject().id(),
            new NewBan(purpose, channel, day, Optional.empty(), "puhelimitse"))
        .now();
  }

  private SubjectFile add(String... fieldsAndValues) throws DomainException {
    List<DatumChange.Add> data = new ArrayList<>();
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      if (!fieldsAndValues[i + 1].isEmpty()) {
        data.add(
            new DatumChange.Add(
                register.fieldOf(fieldsAndValues[i]).orElseThrow().id(),
                fieldsAndValues[i + 1],
                "",
                register.content().sources().getFirst().code(),
                Optional.of(LocalDate.of(2025, 9, 1)),
                true));
      }
    }
    return session.subjects().add(register.id(), data);
  }
}
