package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.disclosure;
import static fi.kortisto.service.RequestGiven.identified;
import static fi.kortisto.service.RequestGiven.refuses;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.Dealings;
import fi.kortisto.model.Decision;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Hold;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.Language;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogLine;
import fi.kortisto.model.Merge;
import fi.kortisto.model.MergeChoice;
import fi.kortisto.model.MergeSheet;
import fi.kortisto.model.NewAttachment;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.model.UserRole;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two persons who become one lose nothing by it, and nothing when they become two again. */
class MergeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final AnswerDelivery ROAD = AnswerDelivery.POST_TO_ADDRESS_ON_FILE;

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(TODAY);
  private Session session;
  private RegisterId register;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), clock);
    register = session.registers().getFirst().id();
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  private SubjectId person(String given, String family, String email, String phone)
      throws DomainException {
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

  private SubjectFile whole(SubjectId id) throws DomainException {
    return session.subjects().export(id, ExportKind.ACCESS, "json", Purpose.NONE);
  }

  private MergeChoice proposed(SubjectId kept, SubjectId gone) throws DomainException {
    return session.duplicates().compare(kept, gone, Purpose.NONE).proposed(true);
  }

  /** A file but for what grows with every look at it. */
  private static List<Object> held(SubjectFile file) {
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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingIsLostByMergingAndUnmerging(long seed) throws Exception {
    Random random = new Random(seed);
    SubjectId aino = person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = person("Aino", "Esimerki", "aino.e@example.fi", "+358401234567");
    live(aino, random);
    live(again, random);
    sharedDisclosure(List.of(aino, again));
    SubjectFile before = whole(aino);
    SubjectFile beforeAgain = whole(again);
    MergeChoice choice = chosen(aino, again, random);

    Duplicates.Merged merged = session.duplicates().merge(choice);
    SubjectFile both = whole(aino);
    holdsEverythingOf(before, both);
    holdsEverythingOf(beforeAgain, both);
    holdsTheLogsOf(before, beforeAgain, both);
    assertThat(found("esimerk")).containsExactly(aino);
    refusesNaming(aino, again);

    session.duplicates().unmerge(merged.merge());
    assertThat(held(whole(aino))).isEqualTo(held(before));
    assertThat(held(whole(again))).isEqualTo(held(beforeAgain));
    assertThat(found("esimerk")).containsExactlyInAnyOrder(aino, again);
    assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
  }

  private static void holdsEverythingOf(SubjectFile one, SubjectFile both) {
    Set<String> values = new HashSet<>();
    both.data().forEach(datum -> values.add(valueOf(datum)));
    both.history().stream()
        .flatMap(change -> change.before().stream().map(value -> valueOf(change.field(), value)))
        .forEach(values::add);
    assertThat(values)
        .as("every value is a datum or stands in the history")
        .containsAll(one.data().map(MergeTest::valueOf).toList());
    assertThat(both.entries().map(Entry::id).toList())
        .containsAll(one.entries().map(Entry::id).toList());
    assertThat(both.attachments())
        .extracting(Attachment::id)
        .containsAll(one.attachments().stream().map(Attachment::id).toList());
    assertThat(both.bans())
        .extracting(Ban::id)
        .containsAll(one.bans().stream().map(Ban::id).toList());
    assertThat(both.history()).containsAll(one.history());
    Dealings dealings = both.dealings();
    assertThat(dealings.requests())
        .extracting(RequestCase::id)
        .containsAll(one.dealings().requests().stream().map(RequestCase::id).toList());
    assertThat(dealings.letters()).containsAll(one.dealings().letters());
    assertThat(dealings.disclosures())
        .extracting(Disclosure::id)
        .containsAll(one.dealings().disclosures().stream().map(Disclosure::id).toList());
    assertThat(dealings.holds())
        .extracting(Hold::id)
        .containsAll(one.dealings().holds().stream().map(Hold::id).toList());
    assertThat(dealings.restrictions())
        .extracting(Restriction::id)
        .containsAll(one.dealings().restrictions().stream().map(Restriction::id).toList());
    assertThat(both.subject().bans()).isGreaterThanOrEqualTo(one.subject().bans());
    assertThat(both.subject().protectedAddress() || !one.subject().protectedAddress()).isTrue();
    eachHoldStandsOnAnItem(both);
  }

  private static void holdsTheLogsOf(SubjectFile one, SubjectFile other, SubjectFile both) {
    List<LogLine> lines = new ArrayList<>(one.log());
    lines.addAll(other.log());
    assertThat(both.log()).containsAll(lines);
    assertThat(both.log()).extracting(LogLine::action).contains(LogAction.MERGE);
  }

  private static void eachHoldStandsOnAnItem(SubjectFile file) {
    List<ItemKey> items =
        Stream.of(
                file.data().map(ItemKey::of),
                file.entries().map(ItemKey::of),
                file.attachments().stream().map(ItemKey::of))
            .flatMap(keys -> keys)
            .toList();
    assertThat(items).containsAll(file.dealings().holds().stream().map(Hold::item).toList());
  }

  private static String valueOf(Datum datum) {
    return valueOf(datum.field().code(), PastValue.of(datum));
  }

  private static String valueOf(String field, PastValue value) {
    return field + " " + value;
  }

  private List<SubjectId> found(String text) throws DomainException {
    return session.search().find(SearchQuery.of(text), SubjectPage.Mark.START, 10).rows().stream()
        .map(Subject::id)
        .toList();
  }

  private void refusesNaming(SubjectId kept, SubjectId gone) {
    assertThatThrownBy(() -> session.subjects().view(gone, Purpose.NONE))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> {
              assertThat(refused.problem()).isEqualTo(Problem.MERGED_SUBJECT);
              assertThat(refused.arguments()).containsExactly(kept);
            });
  }

  /** What is proposed, but now and then the other value, and where it may be none of it. */
  private MergeChoice chosen(SubjectId kept, SubjectId gone, Random random) throws DomainException {
    MergeSheet sheet = session.duplicates().compare(kept, gone, Purpose.NONE);
    Set<Integer> ofKept = new HashSet<>();
    Set<Integer> ofGone = new HashSet<>();
    for (var row : sheet.rows()) {
      for (Datum datum : row.left()) {
        boolean held = isHeld(sheet.left(), datum);
        boolean chosen =
            row.isSingle() ? row.right().isEmpty() || held : held || random.nextBoolean();
        if (chosen) {
          ofKept.add(datum.number());
        }
      }
      for (Datum datum : row.right()) {
        boolean single =
            row.isSingle() && row.left().stream().noneMatch(left -> ofKept.contains(left.number()));
        if (single || (!row.isSingle() && (isHeld(sheet.right(), datum) || random.nextBoolean()))) {
          ofGone.add(datum.number());
        }
      }
    }
    return sheet.proposed(true).withData(ofKept, ofGone);
  }

  private static boolean isHeld(SubjectFile file, Datum datum) {
    return file.dealings().holds().stream().anyMatch(hold -> hold.item().equals(ItemKey.of(datum)));
  }

  /** Gives a person some of everything that can happen to one. */
  private void live(SubjectId id, Random random) throws Exception {
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

  private void replace(SubjectId id, FieldRole role, String value) throws DomainException {
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

  private long entry(SubjectId id, EntryKind kind, String text) throws DomainException {
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

  private void sharedDisclosure(List<SubjectId> persons) throws DomainException {
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

  private Datum first(SubjectId id, FieldRole role) throws DomainException {
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

  @Test
  void whatIsChangedSinceGoesBackChangedAndWhatIsAddedStays() throws DomainException {
    SubjectId aino = person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    long merge = session.duplicates().merge(proposed(aino, again)).merge();
    SubjectFile both = whole(aino);
    Datum moved =
        both.data()
            .filter(datum -> datum.value().equals("+358407654321"))
            .findFirst()
            .orElseThrow();
    session
        .subjects()
        .change(
            aino,
            both.subject().version(),
            List.of(
                new DatumChange.Replace(
                    moved.number(), "+358409999999", "", "customer", Optional.empty(), true),
                Given.add(session, FieldRole.EMAIL, "uusi@example.fi")));
    long entry = entry(aino, EntryKind.NOTE, "Yhdistämisen jälkeen");

    session.duplicates().unmerge(merge);
    assertThat(whole(again).valuesOf(FieldRole.PHONE)).containsExactly("+358409999999");
    assertThat(whole(aino).valuesOf(FieldRole.PHONE)).containsExactly("+358401234567");
    assertThat(whole(aino).valuesOf(FieldRole.EMAIL))
        .containsExactlyInAnyOrder("aino@example.fi", "uusi@example.fi");
    assertThat(whole(aino).entries().map(Entry::id)).containsExactly(entry);
    assertThat(whole(again).subject().displayName()).isEqualTo("Esimerki, Aino");
  }

  @Test
  void whatIsRemovedSinceTakesNobodysNumber() throws DomainException {
    SubjectId aino = person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    long merge = session.duplicates().merge(proposed(aino, again)).merge();
    SubjectFile both = whole(aino);
    List<DatumChange> changes = new ArrayList<>();
    both.data()
        .filter(datum -> datum.value().contains("aino.e@") || datum.value().contains("7654321"))
        .forEach(datum -> changes.add(new DatumChange.Remove(datum.number())));
    session.subjects().change(aino, both.subject().version(), changes);
    session
        .subjects()
        .change(
            aino,
            whole(aino).subject().version(),
            List.of(Given.add(session, FieldRole.EMAIL, "uusi@example.fi")));

    session.duplicates().unmerge(merge);
    assertThat(whole(aino).valuesOf(FieldRole.EMAIL)).contains("uusi@example.fi");
    assertThat(whole(again).valuesOf(FieldRole.EMAIL)).isEmpty();
  }

  @Test
  void ofAFieldWithOneValueTheLaterOneIsProposedAndTheOtherIsHistory() throws DomainException {
    SubjectId aino = person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    session
        .subjects()
        .change(
            again,
            whole(again).subject().version(),
            List.of(
                new DatumChange.Replace(
                    first(again, FieldRole.FAMILY_NAME).number(),
                    "Esimerkki-Uusi",
                    "",
                    "customer",
                    Optional.of(TODAY.plusDays(1)),
                    true)));

    SubjectFile both = session.duplicates().merge(proposed(aino, again)).file();
    assertThat(both.subject().displayName()).isEqualTo("Esimerkki-Uusi, Aino");
    assertThat(both.valuesOf(FieldRole.EMAIL)).as("once").containsExactly("aino@example.fi");
    assertThat(whole(aino).history())
        .filteredOn(change -> change.action() == LogAction.MERGE)
        .extracting(PastChange::field)
        .contains("family", "given", "email");
    assertThat(session.subjects().history(aino, Purpose.NONE))
        .extracting(change -> change.before().map(PastValue::value).orElse(""))
        .contains("Esimerkki");
  }

  @Test
  void aChoiceOfTwoNamesOrOfNoneIsRefused() throws DomainException {
    SubjectId aino = person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    MergeChoice choice = proposed(aino, again);
    Set<Integer> bothNames = Set.of(first(again, FieldRole.FAMILY_NAME).number());

    refuses(
        Problem.MERGE_CHOICE_INCOMPLETE,
        () -> session.duplicates().merge(choice.withData(choice.keptData(), bothNames)));
    refuses(
        Problem.MERGE_CHOICE_INCOMPLETE,
        () -> session.duplicates().merge(choice.withData(Set.of(), Set.of())));
    assertThat(found("esimerk")).hasSize(2);
  }

  @Test
  void whoWasChangedMeanwhileOrIsRestrictedOrMarkedAsAnotherIsNotMerged() throws DomainException {
    SubjectId aino = person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    MergeChoice stale = proposed(aino, again);
    replace(again, FieldRole.EMAIL, "toinen@example.fi");

    refuses(Problem.CHANGED_MEANWHILE, () -> session.duplicates().merge(stale));
    session.duplicates().markDistinct(again, aino);
    refuses(Problem.MARKED_DISTINCT, () -> session.duplicates().merge(proposed(aino, again)));
    session.duplicates().unmarkDistinct(aino, again);
    RequestView view =
        identified(
            session,
            request(RequestKind.RESTRICTION, whole(again), TODAY),
            IdentityMethod.SIGNATURE);
    session
        .decisions()
        .decide(
            view.request().id(),
            view.request().version(),
            Decision.GRANTED.withRestriction(RestrictionGround.ACCURACY_CONTESTED));
    refuses(Problem.RESTRICTED_SUBJECT, () -> session.duplicates().merge(proposed(aino, again)));
    refuses(Problem.SAME_PERSON, () -> proposed(aino, aino));
  }

  @Test
  void aValueWithAHoldOnItIsNotLeftBehind() throws DomainException {
    SubjectId aino = person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    ItemKey name = ItemKey.of(first(again, FieldRole.FAMILY_NAME));
    session.holds().record(again, new NewHold(name, HoldGround.LEGAL_CLAIM, "Riita"));

    refuses(Problem.MERGE_HELD_ITEM, () -> session.duplicates().merge(proposed(aino, again)));
    SubjectFile both = session.duplicates().merge(proposed(again, aino)).file();
    assertThat(both.dealings().holds()).extracting(Hold::item).containsExactly(name);
  }

  @Test
  void mergesAreTakenBackInTheirOrder() throws DomainException {
    SubjectId aino = person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    SubjectId third = person("A.", "Esimerkki", "a@example.fi", "+358407654322");
    List<Object> before = held(whole(aino));
    List<Object> beforeAgain = held(whole(again));
    List<Object> beforeThird = held(whole(third));
    long first = session.duplicates().merge(proposed(aino, again)).merge();
    long second = session.duplicates().merge(proposed(third, aino)).merge();

    refusesNaming(third, again);
    refuses(Problem.LATER_MERGE, () -> session.duplicates().unmerge(first));
    assertThat(session.duplicates().mergesOf(third)).extracting(Merge::id).containsExactly(second);
    session.duplicates().unmerge(second);
    session.duplicates().unmerge(first);
    refuses(Problem.NO_SUCH_MERGE, () -> session.duplicates().unmerge(first));
    assertThat(held(whole(aino))).isEqualTo(before);
    assertThat(held(whole(again))).isEqualTo(beforeAgain);
    assertThat(held(whole(third))).isEqualTo(beforeThird);
  }

  @Test
  void anAddressIsProtectedWhenOneOfTheTwoWas() throws DomainException {
    SubjectId aino = person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    session.subjects().protectAddress(again, whole(again).subject().version(), true);

    Duplicates.Merged merged = session.duplicates().merge(proposed(aino, again));
    assertThat(merged.file().subject().protectedAddress()).isTrue();
    session.duplicates().unmerge(merged.merge());
    assertThat(whole(aino).subject().protectedAddress()).isFalse();
    assertThat(whole(again).subject().protectedAddress()).isTrue();
  }

  @Test
  void aClerkMayMergeAndAReaderMayNot() {
    assertThat(UserRole.CLERK.may(Permission.MERGE_SUBJECTS)).isTrue();
    assertThat(UserRole.READER.may(Permission.MERGE_SUBJECTS)).isFalse();
  }
}
