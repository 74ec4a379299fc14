package fi.kortisto.ui;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.Representative;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SheetLine;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A register folder with invented people and what they have asked. The first register wants
 * requests signed, knows people by their signature or an official document and answers by post; the
 * second lets them look at their data at an office.
 */
final class RequestsOnFile {

  static final String LONG_NAME =
      "Aaltonen-Esimerkki-Lappalainen, Annastiina Wilhelmiina Margareeta";

  private static final List<String> FAMILY =
      List.of("Mäkinen", "Ångström", "Virtanen", "Öhman", "Esimerkki", "Keksitty");
  private static final List<String> GIVEN =
      List.of("Aino", "Väinö", "Eero", "Helmi", "Åsa", "Onni", "Kerttu");

  private final Session session;
  private final Register trade;
  private final Register centre;
  private final LocalDate today = LocalDate.now();

  private RequestsOnFile(Session session) {
    this.session = session;
    this.trade = session.registers().get(0);
    this.centre = session.registers().get(1);
  }

  /** With three people and no request. */
  static Path none(Path parent) {
    return made(
        parent,
        people -> {
          people.person("Aalto", "Alma", people.trade);
          people.person("Keksitty", "Kerttu", people.centre);
          people.person("Mallinen", "Lempi", people.trade);
        });
  }

  /** One person who wants to look at the data, known by an official document, and two others. */
  static Path viewing(Path parent) {
    return made(
        parent,
        people -> {
          people.person("Aalto", "Alma", people.trade);
          SubjectId kerttu = people.person("Keksitty", "Kerttu", people.centre);
          RequestView view = people.ask(RequestKind.INSPECTION, kerttu, 3);
          people.identify(view);
          people.ask(RequestKind.BAN, people.person("Mallinen", "Lempi", people.trade), 2);
        });
  }

  /** A request that came so many days ago. */
  static Path one(Path parent, int daysAgo) {
    return made(
        parent,
        people ->
            people.ask(
                RequestKind.INSPECTION, people.person("Aalto", "Alma", people.trade), daysAgo));
  }

  /** A request with a letter that has not left. */
  static Path letter(Path parent) {
    return made(
        parent,
        people -> {
          SubjectId alma = people.person("Aalto", "Alma", people.trade);
          people.letter(people.ask(RequestKind.INSPECTION, alma, 3));
        });
  }

  /** One person who wanted to be erased and was, of whom somebody else has data. */
  static Path erased(Path parent) {
    return made(
        parent,
        people -> {
          SubjectId alma = people.person("Aalto", "Alma", people.trade);
          people.disclose(alma);
          people.decide(people.identify(people.ask(RequestKind.ERASURE, alma, 3)));
        });
  }

  /** So many requests for bans, one for each day back from today. */
  static Path many(Path parent, int count) {
    return made(
        parent,
        people -> {
          for (int i = 0; i < count; i++) {
            people.ask(RequestKind.BAN, i % 20, "Pyytäjä " + i);
          }
        });
  }

  /** Thirty in all states: late, soon due, with the clock stopped, decided and answered. */
  static Path full(Path parent) {
    return made(parent, RequestsOnFile::fill);
  }

  private interface Filling {
    void fill(RequestsOnFile people) throws DomainException;
  }

  private static Path made(Path parent, Filling filling) {
    Path folder = parent.resolve("Puutarha Esimerkki Oy.kortisto");
    try (Password password = Password.of(PeopleOnFile.PASSWORD.toCharArray())) {
      Templates templates = Templates.builtIn();
      NewFolder wanted =
          new NewFolder(
              folder,
              Controller.named("Puutarha Esimerkki Oy", "1457511-2"),
              List.of(templates.find("trading-customers"), templates.find("contact-centre")),
              PeopleOnFile.LOGIN,
              password);
      RegisterFolders folders =
          new RegisterFolders(
              Clock.systemDefaultZone(), () -> new BcryptCost(BcryptCost.FLOOR - 8));
      try (Session session = folders.create(wanted).session()) {
        filling.fill(new RequestsOnFile(session));
      }
      return folder;
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  private void fill() throws DomainException {
    RequestKind[] kinds = RequestKind.values();
    for (int i = 0; i < 24; i++) {
      SubjectId person =
          person(
              FAMILY.get(i % FAMILY.size()),
              GIVEN.get(i % GIVEN.size()),
              i % 3 == 0 ? centre : trade);
      RequestView view = ask(kinds[i % kinds.length], person, (i * 11) % 41);
      if (i % 5 == 1) {
        session.requests().assign(view.request().id(), Optional.of(PeopleOnFile.LOGIN));
      }
      if (i % 6 == 2) {
        paused(view);
      }
    }
    SubjectId alma = person("Aalto", "Alma", trade);
    disclose(alma);
    RequestView erased = ask(RequestKind.ERASURE, alma, 12);
    letter(erased);
    letter(erased);
    session.letters().sent(1, AnswerDelivery.POST_TO_ADDRESS_ON_FILE, today);
    RequestView decided = decide(identify(erased));
    session.requests().note(decided.request().id(), "Kirje laaditaan huomenna.");
    ask(RequestKind.INSPECTION, 9, "Kaisa Keksitty-Tuntematon");
    longOne();
  }

  private void longOne() throws DomainException {
    SubjectId person =
        person("Aaltonen-Esimerkki-Lappalainen", "Annastiina Wilhelmiina Margareeta", centre);
    NewRequest long1 =
        new NewRequest(
            RequestKind.INSPECTION,
            today.minusDays(20),
            RequestRoad.POST,
            RequestForm.WRITTEN,
            Language.SV,
            new Correspondent(
                "Annastiina Wilhelmiina Margareeta Aaltonen-Esimerkki-Lappalainen",
                PostalAddress.of("Keksitynpolunvarrenkatu 112 B 44", "20100", "Turku"),
                "annastiina.wilhelmiina.margareeta@osuuskunta.example.fi"),
            Optional.of(
                new Representative(
                    "Asianajotoimisto Keksitty & Mallinen Oy",
                    "valtakirja, päivätty 3.2.2026, alkuperäinen nähty")),
            Set.of(centre.id()),
            Optional.of(person),
            "Haluan nähdä kaikki puheluni ja keskusteluni kolmen viime vuoden ajalta sekä tiedon"
                + " siitä, kenelle numeroni on annettu.\nVastaus voi tulla myös katsottavaksi"
                + " toimipaikassa.");
    RequestView view = session.requests().add(long1);
    session
        .requests()
        .files()
        .add(
            view.request().id(),
            "saapunut kirje ja valtakirja, skannattu arkistoon liitteineen.txt",
            "Kirje".getBytes(StandardCharsets.UTF_8));
    RequestCase asked = paused(session.requests().of(view.request().id())).request();
    RequestView known =
        session
            .requests()
            .identify(asked.id(), asked.version(), IdentityMethod.OFFICIAL_ID, "Passi nähty.")
            .now();
    RequestCase extended =
        session
            .requests()
            .extend(
                known.request().id(),
                known.request().version(),
                "Keskusteluja on paljon ja ne käydään läpi käsin.")
            .now()
            .request();
    session
        .viewings()
        .appoint(
            extended.id(),
            extended.version(),
            today.plusDays(5).atTime(10, 30),
            "Toimisto, Mallikatu 12, neuvotteluhuone Vadelma");
  }

  private RequestView paused(RequestView view) throws DomainException {
    return session
        .requests()
        .askIdentity(
            view.request().id(),
            view.request().version(),
            "Kirjeessä on toinen osoite kuin rekisterissä.")
        .now();
  }

  private RequestView identify(RequestView view) throws DomainException {
    return session
        .requests()
        .identify(
            view.request().id(),
            view.request().version(),
            IdentityMethod.OFFICIAL_ID,
            "Henkilökortti nähty.")
        .now();
  }

  private void letter(RequestView view) throws DomainException {
    LetterOrder order =
        LetterOrder.of(
            LetterKind.ACKNOWLEDGEMENT, Language.FI, AnswerDelivery.POST_TO_ADDRESS_ON_FILE);
    session
        .letters()
        .file(
            session.letters().facts(view.request().id(), order),
            "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
  }

  private void disclose(SubjectId person) throws DomainException {
    session
        .disclosures()
        .add(
            person,
            new DisclosureContent(
                trade.id(),
                "",
                Correspondent.named("Tilitoimisto Keksitty & Mallinen Oy"),
                today.minusDays(40),
                Set.of("family-name", "email"),
                "laskutus",
                LegalBasis.CONTRACT,
                false,
                ""),
            Purpose.NONE);
  }

  /** By what the rules propose. */
  private RequestView decide(RequestView view) throws DomainException {
    Decision decision =
        Decision.GRANTED.withRulings(
            session.decisions().sheet(view.request().id()).lines().stream()
                .map(SheetLine::proposal)
                .toList());
    return session.decisions().decide(view.request().id(), view.request().version(), decision);
  }

  /** A request of somebody who is on file. */
  private RequestView ask(RequestKind kind, SubjectId person, int daysAgo) throws DomainException {
    return session
        .requests()
        .add(request(kind, daysAgo, Correspondent.named(""), Optional.of(person)));
  }

  /** A request of somebody who has not been found yet. */
  private RequestView ask(RequestKind kind, int daysAgo, String name) throws DomainException {
    return session
        .requests()
        .add(request(kind, daysAgo, Correspondent.named(name), Optional.empty()));
  }

  private NewRequest request(
      RequestKind kind, int daysAgo, Correspondent from, Optional<SubjectId> person) {
    return new NewRequest(
        kind,
        today.minusDays(daysAgo),
        RequestRoad.POST,
        RequestForm.SIGNED,
        Language.FI,
        from,
        Optional.empty(),
        Set.of(),
        person,
        "");
  }

  private SubjectId person(String family, String given, Register register) throws DomainException {
    List<DatumChange.Add> data = new ArrayList<>();
    add(data, register, "family-name", family);
    add(data, register, "given-name", given);
    add(
        data,
        register,
        "email",
        given.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "@example.fi");
    return session.subjects().add(register.id(), data).subject().id();
  }

  private static void add(
      List<DatumChange.Add> data, Register register, String field, String value) {
    data.add(
        new DatumChange.Add(
            register.fieldOf(field).orElseThrow().id(),
            value,
            "",
            register.content().sources().getFirst().code(),
            Optional.of(LocalDate.of(2025, 9, 1)),
            true));
  }
}
