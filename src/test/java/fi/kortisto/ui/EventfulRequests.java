package fi.kortisto.ui;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The eventful person has asked for something: a folder with her and her requests, of which the
 * first has number 1.
 */
final class EventfulRequests {

  static final String WISH = "Pyydän tätä kaikista tiedoistani.";

  private final Session session;
  private final SubjectId person;
  private final RegisterId trade;
  private final RegisterId centre;

  private EventfulRequests(Session session) throws DomainException {
    this.session = session;
    this.trade = session.registers().get(0).id();
    this.centre = session.registers().get(1).id();
    this.person =
        session
            .search()
            .find(SearchQuery.of("keksitty"), SubjectPage.Mark.START, 1)
            .rows()
            .getFirst()
            .id();
  }

  interface Filling {
    void fill(EventfulRequests requests) throws DomainException;
  }

  /** The folder with what is filled in; all of it is closed when this returns. */
  static Path onFile(Path parent, Filling filling) {
    Path folder = EventfulPerson.onFile(parent);
    RegisterFolders folders =
        new RegisterFolders(Clock.systemDefaultZone(), () -> new BcryptCost(BcryptCost.FLOOR - 8));
    try (Password password = Password.of(PeopleOnFile.PASSWORD.toCharArray());
        Session session = folders.open(folder).signIn(PeopleOnFile.LOGIN, password)) {
      filling.fill(new EventfulRequests(session));
      return folder;
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  /** In the register whose answers go by post. */
  RequestView ofTrade(RequestKind kind) throws DomainException {
    return add(kind, Set.of(trade));
  }

  /** In the register whose answers go electronically or are looked at. */
  RequestView ofCentre(RequestKind kind) throws DomainException {
    return add(kind, Set.of(centre));
  }

  /** In all of her registers. */
  RequestView ofAll(RequestKind kind) throws DomainException {
    return add(kind, Set.of());
  }

  /** It is known who asks. */
  RequestView known(RequestView view) throws DomainException {
    return session
        .requests()
        .identify(
            view.request().id(),
            view.request().version(),
            IdentityMethod.OFFICIAL_ID,
            "Henkilökortti nähty.")
        .now();
  }

  /** Her e-mail address has been given to a collector. */
  void disclosed() throws DomainException {
    session
        .disclosures()
        .add(
            person,
            new DisclosureContent(
                trade,
                "",
                new Correspondent(
                    "Keksitty Perintä Oy",
                    PostalAddress.of("Kuvitteellinentie 9", "00100", "Helsinki"),
                    ""),
                LocalDate.of(2026, 1, 15),
                Set.of("email"),
                "perintä",
                LegalBasis.LEGITIMATE_INTEREST,
                false,
                ""),
            Purpose.NONE);
  }

  /** Her address is protected from now on. */
  void protect() throws DomainException {
    session
        .subjects()
        .protectAddress(
            person, session.subjects().card(person, Purpose.NONE).subject().version(), true);
  }

  private RequestView add(RequestKind kind, Set<RegisterId> registers) throws DomainException {
    return session
        .requests()
        .add(
            new NewRequest(
                kind,
                LocalDate.now().minusDays(3),
                RequestRoad.POST,
                RequestForm.SIGNED,
                Language.FI,
                Correspondent.named(""),
                Optional.empty(),
                registers,
                Optional.of(person),
                WISH));
  }
}
