package fi.kortisto.model;

import static fi.kortisto.model.StorageGiven.TODAY;
import static fi.kortisto.model.StorageGiven.anonymised;
import static fi.kortisto.model.StorageGiven.criterion;
import static fi.kortisto.model.StorageGiven.datum;
import static fi.kortisto.model.StorageGiven.entry;
import static fi.kortisto.model.StorageGiven.erased;
import static fi.kortisto.model.StorageGiven.file;
import static fi.kortisto.model.StorageGiven.floor;
import static fi.kortisto.model.StorageGiven.held;
import static fi.kortisto.model.StorageGiven.part;
import static fi.kortisto.model.StorageGiven.person;
import static fi.kortisto.model.StorageGiven.register;
import static fi.kortisto.model.StorageGiven.restricted;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.model.StorageTerm.Cause;
import fi.kortisto.model.StorageTerm.Goes;
import fi.kortisto.model.StorageTerm.Stays;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rule on how long an item is kept, sentence by sentence. */
class StorageTermsTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2020, 2, 29);
  private static final LocalDate LATELY = LocalDate.of(2026, 10, 1);
  private static final Membership MEMBER = Membership.since(LONG_AGO);
  private static final Membership NEW = Membership.since(LocalDate.of(2019, 1, 1));

  /** Names and contacts while needed, chats 180 days, calls 2 years, notes without a rule. */
  private static final Register CENTRE =
      register(
          1,
          Map.of(
              "name", criterion(),
              "contact", criterion(),
              "chat", erased(Period.ofDays(180), StorageClock.EVENT),
              "call", erased(Period.ofYears(2), StorageClock.EVENT),
              "note", StorageRule.whileNeeded(Label.NONE)));

  /** All that names is anonymised two years after the last activity; feedback while needed. */
  private static final Register USERS =
      register(
          2,
          Map.of(
              "name", anonymised(Period.ofMonths(24), StorageClock.LAST_ACTIVITY),
              "contact", anonymised(Period.ofMonths(24), StorageClock.LAST_ACTIVITY),
              "feedback", criterion(),
              "note", erased(Period.ofMonths(24), StorageClock.LAST_ACTIVITY)));

  private static StorageTerm term(StoredPerson person, StoredItem item) {
    return Optional.ofNullable(StorageTerms.of(person, TODAY).get(item.key())).orElseThrow();
  }

  private static StayReason why(StoredPerson person, StoredItem item) {
    return ((Stays) term(person, item)).why();
  }

  private static Register one(StorageRule rule) {
    return register(3, Map.of("name", criterion(), "contact", criterion(), "call", rule));
  }

  @Test
  void anItemGoesOnTheFirstDayAfterItsTime() {
    StoredItem chat = entry(CENTRE, 1, EntryKind.CHAT, LATELY);

    StorageTerm term = term(person(part(CENTRE, MEMBER, chat)), chat);

    assertThat(term)
        .isEqualTo(
            new Goes(
                LATELY.plusDays(180),
                Ending.ERASE,
                new Cause.Time(Period.ofDays(180), StorageClock.EVENT, LATELY)));
    assertThat(term.isDue(LATELY.plusDays(179))).isFalse();
    assertThat(term.isDue(LATELY.plusDays(180))).isTrue();
  }

  @Test
  void yearsFromALeapDayEndOnTheLastOfFebruary() {
    StoredItem call = entry(CENTRE, 1, EntryKind.CALL, LONG_AGO);
    assertThat(term(person(part(CENTRE, MEMBER, call)), call).day())
        .contains(LocalDate.of(2022, 2, 28));
  }

  @Test
  void aCategoryWithoutARuleKeepsItsItemsAndSaysSo() {
    StoredItem note = entry(CENTRE, 1, EntryKind.NOTE, LONG_AGO);
    assertThat(why(person(part(CENTRE, MEMBER, note)), note)).isEqualTo(StayReason.NO_RULE);
  }

  @Test
  void aCriterionIsToldInItsWords() {
    StoredItem phone = datum(CENTRE, 1, "phone", LONG_AGO);

    Stays stays = (Stays) term(person(part(CENTRE, MEMBER, phone)), phone);

    assertThat(stays.why()).isEqualTo(StayReason.CRITERION);
    assertThat(stays.words().fi()).contains("asiakassuhde");
  }

  @Test
  void anEntryOfAKindThatIsNotKeptAnyMoreHasNoRule() {
    StoredItem invoice = entry(CENTRE, 1, EntryKind.INVOICE, LONG_AGO);
    assertThat(why(person(part(CENTRE, MEMBER, invoice)), invoice)).isEqualTo(StayReason.NO_RULE);
  }

  @Test
  void nothingRunsWhileTheRelationGoesOn() {
    Register register = one(erased(Period.ofYears(1), StorageClock.END_OF_RELATION));
    StoredItem call = entry(register, 1, EntryKind.CALL, LONG_AGO);

    assertThat(why(person(part(register, MEMBER, call)), call))
        .isEqualTo(StayReason.RELATION_GOES_ON);
    Membership ended =
        new Membership(LONG_AGO, Optional.of(LocalDate.of(2026, 5, 1)), Optional.empty());
    assertThat(term(person(part(register, ended, call)), call).day())
        .contains(LocalDate.of(2027, 5, 1));
  }

  @Test
  void aDayOfTheNoticesOwnIsTheBeginning() {
    StorageRule rule =
        new StorageRule(
            Optional.of(Period.ofMonths(6)),
            StorageClock.NOTICE_DAY,
            Optional.of(LocalDate.of(2026, 9, 1)),
            Ending.ERASE,
            Optional.empty(),
            Label.NONE);
    Register register = one(rule);
    StoredItem call = entry(register, 1, EntryKind.CALL, LONG_AGO);
    assertThat(term(person(part(register, MEMBER, call)), call).day())
        .contains(LocalDate.of(2027, 3, 1));
  }

  @Test
  void whatIsGoneStillCountsAsActivity() {
    StoredItem name = datum(USERS, 1, "family", LONG_AGO);
    Membership before =
        new Membership(LONG_AGO, Optional.empty(), Optional.of(LocalDate.of(2026, 1, 10)));
    assertThat(term(person(part(USERS, before, name)), name).day())
        .contains(LocalDate.of(2028, 1, 10));
  }

  @Test
  void aLawKeepsWhatItsRuleWouldErase() {
    StorageRule rule =
        erased(Period.ofYears(1), StorageClock.EVENT).withFloor(Optional.of(floor(6, true)));
    Register register = one(rule);
    StoredItem old = entry(register, 1, EntryKind.CALL, LocalDate.of(2021, 3, 1));
    StoredItem lately = entry(register, 2, EntryKind.CALL, LATELY);
    StoredItem ancient = entry(register, 3, EntryKind.CALL, LocalDate.of(2019, 12, 31));
    StoredPerson person = person(part(register, NEW, old, lately, ancient));

    Stays stays = (Stays) term(person, old);
    assertThat(stays.why()).isEqualTo(StayReason.LAW);
    assertThat(stays.until()).contains(LocalDate.of(2027, 12, 31));
    assertThat(stays.day()).contains(LocalDate.of(2028, 1, 1));
    assertThat(term(person, lately))
        .isEqualTo(new Goes(LocalDate.of(2033, 1, 1), Ending.ERASE, new Cause.Law(floor(6, true))));
    assertThat(term(person, ancient).isDue(TODAY)).isTrue();
  }

  @Test
  void aHoldKeepsAnItemForAsLongAsItStands() {
    StoredItem chat = entry(CENTRE, 1, EntryKind.CHAT, LONG_AGO);
    StoredPerson person = person(part(CENTRE, MEMBER, chat));

    Stays open = (Stays) term(held(person, chat.key(), Optional.empty()), chat);
    assertThat(open.why()).isEqualTo(StayReason.HELD);
    assertThat(open.ground()).contains(HoldGround.LEGAL_CLAIM);
    assertThat(open.day()).isEmpty();
    assertThat(term(held(person, chat.key(), Optional.of(TODAY)), chat).day())
        .contains(TODAY.plusDays(1));
  }

  @Test
  void aHoldThatEndsBeforeTheTimeChangesNothing() {
    StoredItem call = entry(CENTRE, 1, EntryKind.CALL, LATELY);
    StoredPerson person = person(part(CENTRE, MEMBER, call));
    assertThat(term(held(person, call.key(), Optional.of(TODAY)), call))
        .isEqualTo(term(person, call));
  }

  @Test
  void restrictedDataIsNotErased() {
    StoredItem chat = entry(CENTRE, 1, EntryKind.CHAT, LONG_AGO);
    assertThat(why(restricted(person(part(CENTRE, MEMBER, chat))), chat))
        .isEqualTo(StayReason.RESTRICTED);
  }

  @Test
  void aFileGoesWithItsEntryAndKeepsItWhenItIsHeld() {
    StoredItem call = entry(CENTRE, 1, EntryKind.CALL, LONG_AGO);
    StoredItem sound = file(7, Optional.of(call.key()));
    StoredPerson person = person(part(CENTRE, MEMBER, call, sound));

    assertThat(term(person, sound)).isEqualTo(term(person, call)).isInstanceOf(Goes.class);
    StoredPerson held = held(person, sound.key(), Optional.empty());
    assertThat(why(held, call)).isEqualTo(StayReason.HELD);
    assertThat(why(held, sound)).isEqualTo(StayReason.HELD);
  }

  @Test
  void aLooseFileGoesWithTheLastOfTheRest() {
    StoredItem chat = entry(CENTRE, 1, EntryKind.CHAT, LONG_AGO);
    StoredItem call = entry(CENTRE, 2, EntryKind.CALL, LATELY);
    StoredItem loose = file(7, Optional.empty());

    assertThat(term(person(part(CENTRE, MEMBER, chat, call, loose)), loose).day())
        .contains(LATELY.plusYears(2));
    StoredItem phone = datum(CENTRE, 3, "phone", LONG_AGO);
    assertThat(why(person(part(CENTRE, MEMBER, chat, phone, loose)), loose))
        .isEqualTo(StayReason.WITH_THE_REST);
  }

  @Test
  void aLooseFileThatIsAloneGoesOnlyWhenTheRestHasGone() {
    StoredItem loose = file(7, Optional.empty());
    assertThat(why(person(part(CENTRE, MEMBER, loose)), loose)).isEqualTo(StayReason.NO_RULE);
    Membership emptied = new Membership(LONG_AGO, Optional.empty(), Optional.of(LATELY));
    assertThat(term(person(part(CENTRE, emptied, loose)), loose).isDue(TODAY)).isTrue();
  }

  @Test
  void aNameStaysWhileAnythingElseDoes() {
    Register register =
        register(
            4,
            Map.of(
                "name", erased(Period.ofYears(1), StorageClock.RECORDED),
                "contact", erased(Period.ofYears(1), StorageClock.RECORDED),
                "call", erased(Period.ofYears(2), StorageClock.EVENT)));
    StoredItem name = datum(register, 1, "family", LONG_AGO);
    StoredItem phone = datum(register, 2, "phone", LONG_AGO);
    StoredItem call = entry(register, 3, EntryKind.CALL, LATELY);

    StoredPerson person = person(part(register, MEMBER, name, phone, call));
    assertThat(why(person, name)).isEqualTo(StayReason.NAMES_THE_REST);
    assertThat(term(person, phone).isDue(TODAY)).isTrue();
    assertThat(term(person(part(register, MEMBER, name, phone)), name).isDue(TODAY)).isTrue();
  }

  @Test
  void whatStandsForANameStaysLikeOne() {
    Register register =
        register(
            4,
            Map.of(
                "name", criterion(),
                "contact", erased(Period.ofYears(1), StorageClock.RECORDED),
                "call", criterion()));
    StoredItem phone = datum(register, 2, "phone", LONG_AGO);
    StoredItem call = entry(register, 3, EntryKind.CALL, LATELY);
    assertThat(why(person(part(register, MEMBER, phone, call)), phone))
        .isEqualTo(StayReason.NAMES_THE_REST);
  }

  @Test
  void aNameInOneRegisterIsNotNeededForAnotherThatHasItsOwn() {
    StoredItem name = datum(USERS, 1, "family", LONG_AGO);
    StoredItem other = datum(CENTRE, 2, "family", LONG_AGO);
    StoredPerson person = person(part(CENTRE, MEMBER, other), part(USERS, MEMBER, name));
    assertThat(term(person, name).isDue(TODAY)).isTrue();
  }

  @Test
  void aNameInOneRegisterStaysForAnotherThatHasNone() {
    StoredItem name = datum(USERS, 1, "family", LONG_AGO);
    StoredItem note = entry(CENTRE, 2, EntryKind.NOTE, LONG_AGO);
    StoredPerson person = person(part(CENTRE, MEMBER, note), part(USERS, MEMBER, name));
    assertThat(why(person, name)).isEqualTo(StayReason.NAMES_THE_REST);
  }

  @Test
  void whatHasNoEndOfItsOwnIsAnonymisedWithTheName() {
    StoredItem name = datum(USERS, 1, "family", LONG_AGO);
    StoredItem feedback = entry(USERS, 2, EntryKind.FEEDBACK, LONG_AGO);
    StoredItem note = entry(USERS, 3, EntryKind.NOTE, LONG_AGO);
    StoredPerson person = person(part(USERS, MEMBER, name, feedback, note));

    LocalDate over = LocalDate.of(2022, 2, 28);
    assertThat(term(person, feedback))
        .isEqualTo(new Goes(over, Ending.ANONYMISE, new Cause.WithTheRest()));
    assertThat(((Goes) term(person, name)).then()).isEqualTo(Ending.ANONYMISE);
    assertThat(((Goes) term(person, note)).then()).isEqualTo(Ending.ERASE);
  }

  @Test
  void whatIsHeldKeepsItsNameAndTheRestIsAnonymised() {
    StoredItem name = datum(USERS, 1, "family", LONG_AGO);
    StoredItem phone = datum(USERS, 2, "phone", LONG_AGO);
    StoredItem feedback = entry(USERS, 3, EntryKind.FEEDBACK, LONG_AGO);
    StoredItem other = entry(USERS, 4, EntryKind.FEEDBACK, LONG_AGO);
    StoredPerson person =
        held(
            person(part(USERS, MEMBER, name, phone, feedback, other)),
            feedback.key(),
            Optional.empty());

    assertThat(why(person, feedback)).isEqualTo(StayReason.HELD);
    assertThat(why(person, name)).isEqualTo(StayReason.NAMES_THE_REST);
    assertThat(term(person, phone).isDue(TODAY)).isTrue();
    assertThat(term(person, other).isDue(TODAY)).isTrue();
  }

  @Test
  void aHeldNameAnonymisesNothing() {
    StoredItem name = datum(USERS, 1, "family", LONG_AGO);
    StoredItem feedback = entry(USERS, 3, EntryKind.FEEDBACK, LONG_AGO);
    StoredPerson person =
        held(person(part(USERS, MEMBER, name, feedback)), name.key(), Optional.empty());
    assertThat(why(person, feedback)).isEqualTo(StayReason.CRITERION);
  }
}
