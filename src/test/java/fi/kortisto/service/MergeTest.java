package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.identified;
import static fi.kortisto.service.RequestGiven.refuses;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Hold;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Merge;
import fi.kortisto.model.MergeChoice;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two persons become one card, and two again: what is refused, and what happens meanwhile. */
class MergeTest {

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(MergeGiven.TODAY);
  private Session session;
  private MergeGiven given;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), clock);
    given = new MergeGiven(session);
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void whatIsChangedSinceGoesBackChangedAndWhatIsAddedStays() throws DomainException {
    SubjectId aino = given.person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = given.person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    long merge = session.duplicates().merge(given.proposed(aino, again)).merge();
    SubjectFile both = given.whole(aino);
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
    long entry = given.entry(aino, EntryKind.NOTE, "Yhdistämisen jälkeen");

    session.duplicates().unmerge(merge);
    assertThat(given.whole(again).valuesOf(FieldRole.PHONE)).containsExactly("+358409999999");
    assertThat(given.whole(aino).valuesOf(FieldRole.PHONE)).containsExactly("+358401234567");
    assertThat(given.whole(aino).valuesOf(FieldRole.EMAIL))
        .containsExactlyInAnyOrder("aino@example.fi", "uusi@example.fi");
    assertThat(given.whole(aino).entries().map(Entry::id)).containsExactly(entry);
    assertThat(given.whole(again).subject().displayName()).isEqualTo("Esimerki, Aino");
  }

  @Test
  void whatIsRemovedSinceTakesNobodysNumber() throws DomainException {
    SubjectId aino = given.person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = given.person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    long merge = session.duplicates().merge(given.proposed(aino, again)).merge();
    SubjectFile both = given.whole(aino);
    List<DatumChange> changes = new ArrayList<>();
    both.data()
        .filter(datum -> datum.value().contains("aino.e@") || datum.value().contains("7654321"))
        .forEach(datum -> changes.add(new DatumChange.Remove(datum.number())));
    session.subjects().change(aino, both.subject().version(), changes);
    session
        .subjects()
        .change(
            aino,
            given.whole(aino).subject().version(),
            List.of(Given.add(session, FieldRole.EMAIL, "uusi@example.fi")));

    session.duplicates().unmerge(merge);
    assertThat(given.whole(aino).valuesOf(FieldRole.EMAIL)).contains("uusi@example.fi");
    assertThat(given.whole(again).valuesOf(FieldRole.EMAIL)).isEmpty();
  }

  @Test
  void ofAFieldWithOneValueTheLaterOneIsProposedAndTheOtherIsHistory() throws DomainException {
    SubjectId aino = given.person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = given.person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    clock.set(MergeGiven.TODAY.plusDays(1));
    session
        .subjects()
        .change(
            again,
            given.whole(again).subject().version(),
            List.of(
                new DatumChange.Replace(
                    given.first(again, FieldRole.FAMILY_NAME).number(),
                    "Esimerkki-Uusi",
                    "",
                    "customer",
                    Optional.of(MergeGiven.TODAY.plusDays(1)),
                    true)));

    SubjectFile both = session.duplicates().merge(given.proposed(aino, again)).file();
    assertThat(both.subject().displayName()).isEqualTo("Esimerkki-Uusi, Aino");
    assertThat(both.valuesOf(FieldRole.EMAIL)).as("once").containsExactly("aino@example.fi");
    assertThat(given.whole(aino).history())
        .filteredOn(change -> change.action() == LogAction.MERGE)
        .extracting(PastChange::field)
        .contains("family", "given", "email");
    assertThat(session.subjects().history(aino, Purpose.NONE))
        .extracting(change -> change.before().map(PastValue::value).orElse(""))
        .contains("Esimerkki");
  }

  @Test
  void aChoiceOfTwoNamesOrOfNoneIsRefused() throws DomainException {
    SubjectId aino = given.person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = given.person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    MergeChoice choice = given.proposed(aino, again);
    Set<Integer> bothNames = Set.of(given.first(again, FieldRole.FAMILY_NAME).number());

    refuses(
        Problem.MERGE_CHOICE_INCOMPLETE,
        () -> session.duplicates().merge(choice.withData(choice.keptData(), bothNames)));
    refuses(
        Problem.MERGE_CHOICE_INCOMPLETE,
        () -> session.duplicates().merge(choice.withData(Set.of(), Set.of())));
    assertThat(given.found("esimerk")).hasSize(2);
  }

  @Test
  void whoWasChangedMeanwhileOrIsRestrictedOrMarkedAsAnotherIsNotMerged() throws DomainException {
    SubjectId aino = given.person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = given.person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    MergeChoice stale = given.proposed(aino, again);
    given.replace(again, FieldRole.EMAIL, "toinen@example.fi");

    refuses(Problem.CHANGED_MEANWHILE, () -> session.duplicates().merge(stale));
    session.duplicates().markDistinct(again, aino);
    refuses(Problem.MARKED_DISTINCT, () -> session.duplicates().merge(given.proposed(aino, again)));
    session.duplicates().unmarkDistinct(aino, again);
    RequestView view =
        identified(
            session,
            request(RequestKind.RESTRICTION, given.whole(again), MergeGiven.TODAY),
            IdentityMethod.SIGNATURE);
    session
        .decisions()
        .decide(
            view.request().id(),
            view.request().version(),
            Decision.GRANTED.withRestriction(RestrictionGround.ACCURACY_CONTESTED));
    refuses(
        Problem.RESTRICTED_SUBJECT, () -> session.duplicates().merge(given.proposed(aino, again)));
    refuses(Problem.SAME_PERSON, () -> given.proposed(aino, aino));
  }

  @Test
  void aValueWithAHoldOnItIsNotLeftBehind() throws DomainException {
    SubjectId aino = given.person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = given.person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    ItemKey name = ItemKey.of(given.first(again, FieldRole.FAMILY_NAME));
    session.holds().record(again, new NewHold(name, HoldGround.LEGAL_CLAIM, "Riita"));

    refuses(Problem.MERGE_HELD_ITEM, () -> session.duplicates().merge(given.proposed(aino, again)));
    SubjectFile both = session.duplicates().merge(given.proposed(again, aino)).file();
    assertThat(both.dealings().holds()).extracting(Hold::item).containsExactly(name);
  }

  @Test
  void mergesAreTakenBackInTheirOrder() throws DomainException {
    SubjectId aino = given.person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = given.person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    SubjectId third = given.person("A.", "Esimerkki", "a@example.fi", "+358407654322");
    List<Object> before = MergeGiven.held(given.whole(aino));
    List<Object> beforeAgain = MergeGiven.held(given.whole(again));
    List<Object> beforeThird = MergeGiven.held(given.whole(third));
    long first = session.duplicates().merge(given.proposed(aino, again)).merge();
    long second = session.duplicates().merge(given.proposed(third, aino)).merge();

    given.refusesNaming(third, again);
    refuses(Problem.LATER_MERGE, () -> session.duplicates().unmerge(first));
    assertThat(session.duplicates().mergesOf(third)).extracting(Merge::id).containsExactly(second);
    session.duplicates().unmerge(second);
    session.duplicates().unmerge(first);
    refuses(Problem.NO_SUCH_MERGE, () -> session.duplicates().unmerge(first));
    assertThat(MergeGiven.held(given.whole(aino))).isEqualTo(before);
    assertThat(MergeGiven.held(given.whole(again))).isEqualTo(beforeAgain);
    assertThat(MergeGiven.held(given.whole(third))).isEqualTo(beforeThird);
  }

  @Test
  void anAddressIsProtectedWhenOneOfTheTwoWas() throws DomainException {
    SubjectId aino = given.person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = given.person("Aino", "Esimerki", "aino.e@example.fi", "+358407654321");
    session.subjects().protectAddress(again, given.whole(again).subject().version(), true);

    Duplicates.Merged merged = session.duplicates().merge(given.proposed(aino, again));
    assertThat(merged.file().subject().protectedAddress()).isTrue();
    session.duplicates().unmerge(merged.merge());
    assertThat(given.whole(aino).subject().protectedAddress()).isFalse();
    assertThat(given.whole(again).subject().protectedAddress()).isTrue();
  }

  @Test
  void aClerkMayMergeAndAReaderMayNot() {
    assertThat(UserRole.CLERK.may(Permission.MERGE_SUBJECTS)).isTrue();
    assertThat(UserRole.READER.may(Permission.MERGE_SUBJECTS)).isFalse();
  }
}
