package fi.kortisto.ui;

import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
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
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.Register;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.Session;
import fi.kortisto.service.SettledUsers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A register folder in which something waits: requests, a restriction, disclosures to correct. */
final class WorkOnFile {

  static final String LATE = "Esimerkki, Aino";
  static final String RESTRICTED = "Keksitty, Kerttu";
  static final String BANNED = "Kuvitteellinen, Toivo";
  static final String LONG_NAME =
      "Aaltonen-Esimerkki-Lappalainen, Annastiina Wilhelmiina Margareeta";
  static final String RECIPIENT = "Tilitoimisto Esimerkki Oy";
  static final String AUDITOR = "helmi.tarkastaja";
  static final String READER = "onni.lukija";

  private final Session session;
  private final Register register;
  private final LocalDate today = LocalDate.now();

  private WorkOnFile(Session session) {
    this.session = session;
    this.register = session.registers().getFirst();
  }

  private interface Filling {
    void fill(WorkOnFile work) throws DomainException;
  }

  /** One person, of whom nobody asks anything, and an auditor and a reader besides. */
  static Path quiet(Path parent) {
    return made(parent, work -> work.person("Aino", "Esimerkki"));
  }

  /** Requests in every state, one late, a restriction, a recipient to be told, disclosures. */
  static Path busy(Path parent) {
    return made(parent, WorkOnFile::fill);
  }

  private static Path made(Path parent, Filling filling) {
    Path folder = parent.resolve("Puutarha Esimerkki Oy.kortisto");
    try (Password password = Password.of(Given.PASSWORD.toCharArray());
        Password other = Password.of(Given.OTHER_PASSWORD.toCharArray())) {
      NewFolder wanted =
          new NewFolder(
              folder,
              Controller.named("Puutarha Esimerkki Oy", "1457511-2"),
              List.of(Templates.builtIn().find("trading-customers")),
              Given.LOGIN,
              password);
      try (Session session = Given.folders().create(wanted).session()) {
        SettledUsers.add(session, AUDITOR, UserRole.AUDITOR, other);
        SettledUsers.add(session, READER, UserRole.READER, other);
        filling.fill(new WorkOnFile(session));
      }
      return folder;
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  private void fill() throws DomainException {
    SubjectId aino = person("Aino", "Esimerkki");
    SubjectId kerttu = person("Kerttu", "Keksitty");
    SubjectId toivo = person("Toivo", "Kuvitteellinen");
    SubjectId anna = person("Annastiina Wilhelmiina Margareeta", "Aaltonen-Esimerkki-Lappalainen");
    disclose(aino, RECIPIENT, today.minusDays(60), false);
    disclose(kerttu, RECIPIENT, today.minusDays(40), false);
    disclose(kerttu, "Example Fulfilment Inc.", today.minusDays(30), true);
    session
        .bans()
        .add(
            toivo,
            new NewBan(
                BanPurpose.DISCLOSURE, BanChannel.ANY, today, Optional.empty(), "puhelimitse"));
    RequestView late = request(aino, RequestKind.INSPECTION, 45);
    session.requests().assign(late.request().id(), Optional.of(Given.LOGIN));
    request(anna, RequestKind.PORTABILITY, 26);
    RequestView asked = request(toivo, RequestKind.ERASURE, 12);
    session
        .requests()
        .askIdentity(
            asked.request().id(), asked.request().version(), "Allekirjoitus poikkeaa aiemmasta.");
    request(toivo, RequestKind.OBJECTION, 3);
    restrict(kerttu);
    refuse(aino, RequestKind.OBJECTION, 100);
    refuse(anna, RequestKind.OBJECTION, 9);
    RequestView refused = request(anna, RequestKind.COMPLAINT, 70);
    session.requests().withdraw(refused.request().id(), refused.request().version(), "");
  }

  private void restrict(SubjectId person) throws DomainException {
    RequestView request = known(request(person, RequestKind.RESTRICTION, 20));
    session
        .decisions()
        .decide(
            request.request().id(),
            request.request().version(),
            Decision.GRANTED.withRestriction(RestrictionGround.ACCURACY_CONTESTED));
  }

  /** Refused, and answered today. */
  private void refuse(SubjectId person, RequestKind kind, int daysAgo) throws DomainException {
    RequestView request = known(request(person, kind, daysAgo));
    RequestId id = request.request().id();
    session
        .decisions()
        .decide(
            id,
            request.request().version(),
            Decision.refused(
                new Refusal(RefusalGround.COMPELLING_GROUNDS, "Keksitty syy.", Optional.empty())));
    LetterOrder order =
        LetterOrder.of(LetterKind.REFUSAL, Language.FI, AnswerDelivery.POST_TO_ADDRESS_ON_FILE);
    long letter = session.letters().file(session.letters().facts(id, order), new byte[] {1}).id();
    session.letters().sent(letter, AnswerDelivery.POST_TO_ADDRESS_ON_FILE, today);
  }

  private RequestView known(RequestView request) throws DomainException {
    return session
        .requests()
        .identify(request.request().id(), request.request().version(), IdentityMethod.SIGNATURE, "")
        .now();
  }

  private RequestView request(SubjectId person, RequestKind kind, int daysAgo)
      throws DomainException {
    return session
        .requests()
        .add(
            new NewRequest(
                kind,
                today.minusDays(daysAgo),
                RequestRoad.POST,
                RequestForm.SIGNED,
                Language.FI,
                Correspondent.named(""),
                Optional.empty(),
                Set.of(),
                Optional.of(person),
                ""));
  }

  private void disclose(SubjectId person, String to, LocalDate on, boolean outside)
      throws DomainException {
    session
        .disclosures()
        .add(
            person,
            new DisclosureContent(
                register.id(),
                "",
                Correspondent.named(to).at(PostalAddress.of("Mallikatu 1", "20100", "Turku")),
                on,
                Set.of("family-name", "given-name", "email", "post-address"),
                outside ? "Tilausten toimittaminen" : "Laskutus ja kirjanpito",
                outside ? LegalBasis.CONTRACT : LegalBasis.LEGAL_OBLIGATION,
                outside,
                outside ? "Vakiosopimuslausekkeet (EU) 2021/914" : ""),
            Purpose.NONE);
  }

  private SubjectId person(String given, String family) throws DomainException {
    List<DatumChange.Add> data = new ArrayList<>();
    String mail = given.substring(0, 3).toLowerCase(Locale.ROOT);
    data.add(datum("family-name", family));
    data.add(datum("given-name", given));
    data.add(datum("email", mail + "@example.fi"));
    data.add(datum("phone", "040 555 1000"));
    data.add(datum("post-address", PostalAddress.of("Mallikatu 12", "20100", "Turku").canonical()));
    SubjectFile file = session.subjects().add(register.id(), data);
    return file.subject().id();
  }

  private DatumChange.Add datum(String field, String value) {
    return new DatumChange.Add(
        register.fieldOf(field).orElseThrow().id(),
        value,
        "",
        register.content().sources().getFirst().code(),
        Optional.of(LocalDate.of(2025, 9, 1)),
        true);
  }
}
