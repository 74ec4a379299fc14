package fi.kortisto.format;

import static fi.kortisto.model.SuspicionReason.DIFFERENT_BIRTHDAY;
import static fi.kortisto.model.SuspicionReason.DIFFERENT_CUSTOMER_NUMBER;
import static fi.kortisto.model.SuspicionReason.DIFFERENT_NAME;
import static fi.kortisto.model.SuspicionReason.NEAR_ADDRESS;
import static fi.kortisto.model.SuspicionReason.NEAR_NAME;
import static fi.kortisto.model.SuspicionReason.SAME_ADDRESS;
import static fi.kortisto.model.SuspicionReason.SAME_EMAIL;
import static fi.kortisto.model.SuspicionReason.SAME_GIVEN_NAME;
import static fi.kortisto.model.SuspicionReason.SAME_NAME;
import static fi.kortisto.model.SuspicionReason.SAME_PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.FieldRole;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.model.Suspicion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is suspected to be whom, and who is not. Nobody here exists. */
class LikenessTest {

  private static final String PHONE = "+358401234567";
  private static final String EMAIL = "aino@example.fi";
  private static final String HOME = "Kuvitteellinentie 5 B 12";

  /** A person who is put together. */
  private static final class Person {

    private final List<RoleValue> data = new ArrayList<>();

    static Person named(String given, String family) {
      return new Person().with(FieldRole.GIVEN_NAME, given).with(FieldRole.FAMILY_NAME, family);
    }

    Person with(FieldRole role, String value) {
      if (!value.isEmpty()) {
        data.add(new RoleValue(role, value));
      }
      return this;
    }

    Person at(String street, String postcode, String town) {
      return with(FieldRole.POST_ADDRESS, PostalAddress.of(street, postcode, town).canonical());
    }

    Traits traits() {
      return Traits.of(data);
    }
  }

  private static Likeness likeness(Person one, Person other) {
    Likeness likeness = Likeness.of(one.traits(), other.traits());
    assertThat(Likeness.of(other.traits(), one.traits()))
        .as("it does not matter who comes first")
        .isEqualTo(likeness);
    return likeness;
  }

  private static void suspects(Person one, Person other) {
    assertThat(likeness(one, other).score()).isGreaterThanOrEqualTo(Suspicion.THRESHOLD);
  }

  private static void leavesApart(Person one, Person other) {
    assertThat(likeness(one, other).score()).isLessThan(Suspicion.THRESHOLD);
  }

  @Test
  void namesakesAloneAreNotSuspected() {
    leavesApart(Person.named("Aino", "Mäkinen"), Person.named("Aino", "Mäkinen"));
    leavesApart(
        Person.named("Aino", "Mäkinen").at(HOME, "00100", "Helsinki"),
        Person.named("Aino", "Mäkinen").at("Keksittykatu 2", "33100", "Tampere"));
  }

  @Test
  void aSwitchboardWithDifferentNamesIsNotSuspected() {
    Likeness likeness =
        likeness(
            Person.named("Aino", "Mäkinen")
                .with(FieldRole.PHONE, PHONE)
                .with(FieldRole.ORGANISATION, "Puro Oy")
                .at("Tehtaankatu 1", "00100", "Helsinki"),
            Person.named("Eero", "Virtanen")
                .with(FieldRole.PHONE, PHONE)
                .with(FieldRole.ORGANISATION, "Puro Oy")
                .at("Tehtaankatu 1", "00100", "Helsinki"));

    assertThat(likeness.score()).isLessThan(Suspicion.THRESHOLD);
    assertThat(likeness.reasons()).contains(DIFFERENT_NAME, SAME_PHONE, SAME_ADDRESS);
  }

  @Test
  void aCoupleThatSharesEverythingButTheGivenNameIsNotSuspected() {
    Person aino =
        Person.named("Aino", "Mäkinen")
            .with(FieldRole.PHONE, PHONE)
            .with(FieldRole.EMAIL, "perhe@example.fi")
            .at(HOME, "00100", "Helsinki");
    Person eero =
        Person.named("Eero", "Mäkinen")
            .with(FieldRole.PHONE, PHONE)
            .with(FieldRole.EMAIL, "perhe@example.fi")
            .at(HOME, "00100", "Helsinki");

    leavesApart(aino, eero);
  }

  @ParameterizedTest
  @CsvSource({
    "Aino, Mäkinen, Aino, Makinen",
    "Aino, Mäkinen, Aino, Mäkkinen",
    "Aino, Mäkinen, Aino, Mäkien",
    "Aino, Mäkinen, Mäkinen, Aino",
    "Aino, Mäkinen, A., Mäkinen",
    "Aino, Mäkinen, Aino, M.",
    "Aino, Mäkinen, Aino Maria, Mäkinen",
    "Anna-Liisa, Mäkinen, Anna Liisa, Mäkinen",
    "Annaliisa, Mäkinen, Anna-Liisa, Mäkinen",
    "Aino, Mäkinen-Virtanen, Aino, Virtanen",
    "Åke, Ekström, Ake, Ekstrom"
  })
  void aMistypedShortenedOrTurnedNameWithOnePhoneIsSuspected(
      String given, String family, String otherGiven, String otherFamily) {
    Person one = Person.named(given, family).with(FieldRole.PHONE, PHONE);
    Person other = Person.named(otherGiven, otherFamily).with(FieldRole.PHONE, PHONE);

    assertThat(likeness(one, other).score()).isGreaterThanOrEqualTo(70);
    suspects(
        Person.named(given, family).at(HOME, "00100", "Helsinki"),
        Person.named(otherGiven, otherFamily).at(HOME, "00100", "Helsinki"));
  }

  @ParameterizedTest
  @CsvSource({"Aino, Mäkinen, Aini, Virtanen", "Matti, Mäkinen, Mikko, Mäkinen"})
  void namesThatOnlyBeginAlikeAreDifferent(
      String given, String family, String otherGiven, String otherFamily) {
    assertThat(
            likeness(
                    Person.named(given, family).with(FieldRole.EMAIL, EMAIL),
                    Person.named(otherGiven, otherFamily).with(FieldRole.EMAIL, EMAIL))
                .reasons())
        .contains(DIFFERENT_NAME);
  }

  @Test
  void aWholeNameIsComparedWithOneTakenApart() {
    Person apart = Person.named("Aino", "Mäkinen").with(FieldRole.EMAIL, EMAIL);
    for (String whole : List.of("Aino Mäkinen", "Mäkinen, Aino", "Mäkinen Aino")) {
      Person one =
          new Person().with(FieldRole.FULL_NAME, whole).with(FieldRole.EMAIL, "AINO@example.fi");
      assertThat(likeness(apart, one).reasons()).as(whole).containsAnyOf(SAME_NAME, NEAR_NAME);
      suspects(apart, one);
    }
  }

  @Test
  void somebodyWithoutANameIsWhoeverHasThatAddress() {
    suspects(
        new Person().with(FieldRole.EMAIL, EMAIL),
        Person.named("Aino", "Mäkinen").with(FieldRole.EMAIL, EMAIL));
    suspects(
        new Person().with(FieldRole.FULL_NAME, "Mäkinen").with(FieldRole.EMAIL, EMAIL),
        Person.named("Aino", "Mäkinen").with(FieldRole.EMAIL, EMAIL));
  }

  @Test
  void aNewFamilyNameIsSuspectedWhenPhoneAndEmailStay() {
    Person before =
        Person.named("Aino", "Mäkinen").with(FieldRole.PHONE, PHONE).with(FieldRole.EMAIL, EMAIL);
    Person after =
        Person.named("Aino", "Virtanen").with(FieldRole.PHONE, PHONE).with(FieldRole.EMAIL, EMAIL);

    assertThat(likeness(before, after).reasons()).contains(SAME_GIVEN_NAME, SAME_EMAIL);
    suspects(before, after);
    leavesApart(
        Person.named("Aino", "Mäkinen").with(FieldRole.PHONE, PHONE),
        Person.named("Aino", "Virtanen").with(FieldRole.PHONE, PHONE));
  }

  @Test
  void fatherAndSonOfOneNameAreToldApartByTheirBirthdays() {
    Person father =
        Person.named("Eero", "Mäkinen")
            .with(FieldRole.BIRTHDAY, "1950-01-02")
            .at(HOME, "00100", "Helsinki");
    Person son =
        Person.named("Eero", "Mäkinen")
            .with(FieldRole.BIRTHDAY, "1980-03-04")
            .at(HOME, "00100", "Helsinki");

    assertThat(likeness(father, son).reasons()).contains(DIFFERENT_BIRTHDAY);
    leavesApart(father, son);
  }

  @Test
  void differentCustomerNumbersSpeakAgainst() {
    Person one =
        Person.named("Aino", "Mäkinen")
            .with(FieldRole.EMAIL, EMAIL)
            .with(FieldRole.CUSTOMER_NUMBER, "K-100");
    Person other =
        Person.named("Aino", "Mäkinen")
            .with(FieldRole.EMAIL, EMAIL)
            .with(FieldRole.CUSTOMER_NUMBER, "K-200");
    Person without = Person.named("Aino", "Mäkinen").with(FieldRole.EMAIL, EMAIL);

    assertThat(likeness(one, other).reasons()).contains(DIFFERENT_CUSTOMER_NUMBER);
    assertThat(likeness(one, other).score()).isLessThan(likeness(one, without).score());
  }

  @Test
  void neighboursInAHouseHaveDifferentAddresses() {
    assertThat(
            likeness(
                    Person.named("Aino", "Mäkinen").at("Keksittykatu 5 B 12", "00100", "Helsinki"),
                    Person.named("Aino", "Mäkinen").at("Keksittykatu 5 B 13", "00100", "Helsinki"))
                .reasons())
        .containsExactly(SAME_NAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Keksittykatu 5, 00100, Keksitykatu 5, 00100",
    "Keksittykatu 5, 00100, Keksittykatu 5, 00101",
    "Keksittykatu 5, 00100, Keksittykatu 5 A 1, 00101"
  })
  void aMistypedAddressIsNearlyTheSame(
      String street, String postcode, String otherStreet, String otherPostcode) {
    Person one = Person.named("Aino", "Mäkinen").at(street, postcode, "Helsinki");
    Person other = Person.named("Aino", "Mäkinen").at(otherStreet, otherPostcode, "Helsinki");

    assertThat(likeness(one, other).reasons()).contains(NEAR_ADDRESS);
    suspects(one, other);
  }

  @Test
  void twoCardsOfOneFirmAreSuspectedAndTwoFirmsAreNot() {
    Person firm =
        new Person()
            .with(FieldRole.ORGANISATION, "Puro Oy")
            .with(FieldRole.EMAIL, "info@example.fi");
    Person again =
        new Person()
            .with(FieldRole.ORGANISATION, "PURO OY")
            .with(FieldRole.EMAIL, "info@example.fi");
    Person another =
        new Person()
            .with(FieldRole.ORGANISATION, "Lahti Oy")
            .with(FieldRole.EMAIL, "info@example.fi");

    suspects(firm, again);
    leavesApart(firm, another);
  }

  @Test
  void nobodyIsSuspectedForNothing() {
    assertThat(likeness(new Person(), new Person())).isEqualTo(new Likeness(0, List.of()));
  }
}
