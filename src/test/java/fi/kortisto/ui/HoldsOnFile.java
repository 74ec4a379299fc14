package fi.kortisto.ui;

import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Language;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.RequestGiven;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A register folder with a hold that is to be looked at, and an erasure whose hold has ended. */
final class HoldsOnFile {

  static final String HELD = "Keksitty, Kerttu";
  static final String RELEASED = "Kuvitteellinen, Toivo";
  static final String NOTE = "Reklamaatio 2026-14, käräjäoikeus";

  private static final AnswerDelivery ROAD = AnswerDelivery.POST_TO_ADDRESS_ON_FILE;

  private final Session session;
  private final Register register;
  private final LocalDate today = LocalDate.now();

  private HoldsOnFile(Session session) {
    this.session = session;
    this.register = session.registers().getFirst();
  }

  static Path made(Path parent) {
    Path folder = parent.resolve("Puutarha Esimerkki Oy.kortisto");
    try (Password password = Password.of(Given.PASSWORD.toCharArray())) {
      NewFolder wanted =
          new NewFolder(
              folder,
              Controller.named("Puutarha Esimerkki Oy", "1457511-2"),
              List.of(Templates.builtIn().find("trading-customers")),
              Given.LOGIN,
              password);
      try (Session session = Given.folders().create(wanted).session()) {
        HoldsOnFile holds = new HoldsOnFile(session);
        holds.held();
        holds.released();
      }
      return folder;
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  private void held() throws DomainException {
    SubjectFile kerttu = person("Kerttu", "Keksitty");
    ItemKey complaint = note(kerttu, "Taimet kuolivat viikossa.");
    note(kerttu, "Soitti uudelleen.");
    session
        .holds()
        .record(
            kerttu.subject().id(),
            new NewHold(
                complaint, HoldGround.LEGAL_CLAIM, Optional.empty(), Optional.of(today), NOTE));
  }

  /** Asked to be erased, was held by a dispute, and the dispute is over. */
  private void released() throws DomainException {
    SubjectFile toivo = person("Toivo", "Kuvitteellinen");
    ItemKey complaint = note(toivo, "Lasku riitautettu.");
    long hold =
        session
            .holds()
            .record(toivo.subject().id(), new NewHold(complaint, HoldGround.LEGAL_CLAIM, "Riita"))
            .now()
            .dealings()
            .holds()
            .getFirst()
            .id();
    RequestView view =
        RequestGiven.identified(
            session,
            RequestGiven.request(RequestKind.ERASURE, toivo, today.minusDays(20)),
            IdentityMethod.SIGNATURE);
    DecisionSheet sheet = session.decisions().sheet(view.request().id());
    RequestView decided =
        session.decisions().decide(view.request().id(), view.request().version(), sheet.proposed());
    Letter letter =
        session
            .letters()
            .file(
                session
                    .letters()
                    .facts(
                        view.request().id(),
                        LetterOrder.of(decided.answer().orElseThrow(), Language.FI, ROAD)),
                new byte[] {1});
    session.letters().sent(letter.id(), ROAD, today);
    session.holds().end(toivo.subject().id(), hold, "Sovittu");
  }

  private SubjectFile person(String given, String family) throws DomainException {
    return session
        .subjects()
        .add(
            register.id(),
            List.of(
                datum("given-name", given),
                datum("family-name", family),
                datum(
                    "post-address", PostalAddress.of("Mallikatu 12", "20100", "Turku").canonical()),
                datum("email", given.toLowerCase(Locale.ROOT) + "@example.fi")));
  }

  private DatumChange.Add datum(String field, String value) {
    return new DatumChange.Add(
        register.fieldOf(field).orElseThrow().id(),
        value,
        "",
        "person",
        Optional.of(today.minusDays(400)),
        true);
  }

  private ItemKey note(SubjectFile person, String text) throws DomainException {
    EntryContent content =
        new EntryContent(
            EntryKind.NOTE,
            today.minusDays(30).atStartOfDay(),
            Optional.empty(),
            text,
            Map.of(),
            List.of(),
            new Provenance("", Optional.empty(), false));
    long id =
        session
            .entries()
            .change(person.subject().id(), new EntryChange.Add(register.id(), content))
            .entry();
    return new ItemKey(ItemKey.Kind.ENTRY, id);
  }
}
