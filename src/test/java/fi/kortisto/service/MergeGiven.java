package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.disclosure;
import static fi.kortisto.service.RequestGiven.identified;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.Language;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.MergeChoice;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Two persons who may become one, and the lives they led until then. */
final class MergeGiven {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

  private static final AnswerDelivery ROAD = AnswerDelivery.POST_TO_ADDRESS_ON_FILE;

  private final Session session;
  private final RegisterId register;

  MergeGiven(Session session) {
    this.session = session;
    this.register = session.registers().getFirst().id();
  }

  SubjectId person(String given, String family, String email, String phone) throws DomainException {
    return session
        .subjects()
        .add(
            register,
            List.of(
                Given.add(session, FieldRole.GIVEN_NAME, given),
                Given.add(session, FieldRole.FAMILY_NAME, family),
                Given.add(session, FieldRole.EMAIL, email),
                Given.add(session, FieldRole.PHONE, phone)))
        .subject()
        .id();
  }

  SubjectFile whole(SubjectId id) throws DomainException {
    return session.subjects().export(id, ExportKind.ACCESS, "json", Purpose.NONE);
  }

  MergeChoice proposed(SubjectId kept, SubjectId gone) throws DomainException {
    return session.duplicates().compare(kept, gone, Purpose.NONE).proposed(true);
  }

  /** A file but for what grows with every look at it. */
  static List<Object> held(SubjectFile file) {
    Subject person = file.subject();
    return List.of(
        person.id(),
        person.displayName(),
        person.organisation(),
        person.town(),
        person.language(),
        person.protectedAddress(),
        person.restricted(),
        person.bans(),
        person.createdAt(),
        file.parts(),
        file.attachments(),
        file.bans(),
        file.history(),
        file.dealings());
  }

  List<SubjectId> found(String text) throws DomainException {
    return session.search().find(SearchQuery.of(text), SubjectPage.Mark.START, 10).rows().stream()
        .map(Subject::id)
        .toList();
  }

  void refusesNaming(SubjectId kept, SubjectId gone) {
    assertThatThrownBy(() -> session.subjects().view(gone, Purpose.NONE))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> {
              assertThat(refused.problem()).isEqualTo(Problem.MERGED_SUBJECT);
              assertThat(refused.arguments()).containsExactly(kept);
            });
  }

  /** Gives a person some of everything that can happen to one. */
  void live(SubjectId id, Random random) throws Exception {
    for (int i = random.nextInt(3); i >= 0; i--) {
      session
          .subjects()
          .change(
              id,
              whole(id).subject().version(),
              List.of(
                  Given.add(session, FieldRole.PHONE, "+35840" + (2000000 + random.nextInt(9999))),
                  Given.add(
                      session,
                      FieldRole.POST_ADDRESS,
                      Given.address("Keksittykatu " + random.nextInt(99), "00100", "Helsinki"))));
    }
    replace(id, FieldRole.EMAIL, "uusi" + random.nextInt(1000) + "@example.fi");
    session
        .bans()
        .add(
            id,
            new NewBan(
                BanPurpose.values()[random.nextInt(5)],
                BanChannel.ANY,
                TODAY,
                Optional.empty(),
                "puhelimessa"));
    for (int i = random.nextInt(4); i >= 0; i--) {
      entry(id, EntryKind.CALL, "Soitto " + i);
    }
    attachment(id, "Liite " + random.nextInt(1000));
    session
        .disclosures()
        .add(id, disclosure(register, "Keksitty Perintä Oy", "email"), Purpose.NONE);
    decidedRequest(id);
    heldErasure(id, random);
    endedRestriction(id);
  }

  void replace(SubjectId id, FieldRole role, String value) throws DomainException {
    SubjectFile file = whole(id);
    int number =
        file.data()
            .filter(datum -> datum.field().role() == role)
            .map(Datum::number)
            .findFirst()
            .orElseThrow();
    session
        .subjects()
        .change(
            id,
            file.subject().version(),
            List.of(
                new DatumChange.Replace(number, value, "", "customer", Optional.empty(), true)));
  }

  long entry(SubjectId id, EntryKind kind, String text) throws DomainException {
    EntryContent content =
        new EntryContent(
            kind,
            LocalDateTime.of(2026, 2, 1, 12, 0),
            Optional.empty(),
            text,
            Map.of(),
            List.of(),
            new Provenance("", Optional.empty(), false));
    return session.entries().change(id, new EntryChange.Add(register, content)).entry();
  }

  private void attachment(SubjectId id, String text) throws DomainException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    session
        .attachments()
        .add(
            id,
            new NewAttachment(
                register,
                Optional.empty(),
                "liite.txt",
                new Provenance("customer", Optional.empty(), true)),
            new ByteArrayInputStream(bytes),
            bytes.length,
            Progress.NONE);
  }

  void sharedDisclosure(List<SubjectId> persons) throws DomainException {
    session.disclosures().addList(persons, disclosure(register, "Muu Keksitty Oy", "phone"));
  }

  private void decidedRequest(SubjectId id) throws DomainException {
    RequestView view =
        identified(
            session, request(RequestKind.INSPECTION, whole(id), TODAY), IdentityMethod.SIGNATURE);
    Refusal others = new Refusal(RefusalGround.OTHERS_RIGHTS, "Koskee toista", Optional.empty());
    Datum email = first(id, FieldRole.EMAIL);
    RequestView decided =
        session
            .decisions()
            .decide(
                view.request().id(),
                view.request().version(),
                Decision.GRANTED.withRulings(
                    List.of(ItemRuling.refuse(ItemKey.of(email), others))));
    assertThat(decided.request().decision()).isPresent();
  }

  Datum first(SubjectId id, FieldRole role) throws DomainException {
    return whole(id).data().filter(datum -> datum.field().role() == role).findFirst().orElseThrow();
  }

  private void heldErasure(SubjectId id, Random random) throws DomainException {
    RequestView view =
        identified(
            session, request(RequestKind.ERASURE, whole(id), TODAY), IdentityMethod.SIGNATURE);
    Refusal dispute = new Refusal(RefusalGround.LEGAL_CLAIMS, "Riita on kesken", Optional.empty());
    List<Datum> phones =
        whole(id).data().filter(datum -> datum.field().role() == FieldRole.PHONE).toList();
    Datum some = phones.get(random.nextInt(phones.size()));
    session
        .decisions()
        .decide(
            view.request().id(),
            view.request().version(),
            Decision.GRANTED.withRulings(List.of(ItemRuling.later(ItemKey.of(some), dispute))));
    if (random.nextBoolean()) {
      letter(view, LetterKind.REFUSAL);
    }
  }

  private void letter(RequestView view, LetterKind kind) throws DomainException {
    LetterOrder order = LetterOrder.of(kind, Language.FI, ROAD);
    Letter letter =
        session.letters().file(session.letters().facts(view.request().id(), order), new byte[] {1});
    session.letters().sent(letter.id(), ROAD, TODAY);
  }

  private void endedRestriction(SubjectId id) throws DomainException {
    RequestView view =
        identified(
            session, request(RequestKind.RESTRICTION, whole(id), TODAY), IdentityMethod.SIGNATURE);
    RequestView decided =
        session
            .decisions()
            .decide(
                view.request().id(),
                view.request().version(),
                Decision.GRANTED.withRestriction(RestrictionGround.ACCURACY_CONTESTED));
    letter(decided, decided.answer().orElseThrow());
    Restriction standing = session.restrictions().of(id).getFirst();
    LetterOrder told =
        LetterOrder.of(LetterKind.RESTRICTION_LIFTING, Language.FI, ROAD)
            .lifting("Tiedot on tarkistettu");
    Letter lifting =
        session.letters().file(session.letters().facts(view.request().id(), told), new byte[] {1});
    session.letters().sent(lifting.id(), ROAD, TODAY);
    session.restrictions().lift(id, standing.id(), "Tiedot on tarkistettu");
  }
}
