package fi.kortisto.format;

import static fi.kortisto.model.SuspicionReason.DIFFERENT_BIRTHDAY;
import static fi.kortisto.model.SuspicionReason.DIFFERENT_CUSTOMER_NUMBER;
import static fi.kortisto.model.SuspicionReason.DIFFERENT_NAME;
import static fi.kortisto.model.SuspicionReason.NEAR_ADDRESS;
import static fi.kortisto.model.SuspicionReason.NEAR_NAME;
import static fi.kortisto.model.SuspicionReason.SAME_ADDRESS;
import static fi.kortisto.model.SuspicionReason.SAME_BIRTHDAY;
import static fi.kortisto.model.SuspicionReason.SAME_CUSTOMER_NUMBER;
import static fi.kortisto.model.SuspicionReason.SAME_EMAIL;
import static fi.kortisto.model.SuspicionReason.SAME_GIVEN_NAME;
import static fi.kortisto.model.SuspicionReason.SAME_NAME;
import static fi.kortisto.model.SuspicionReason.SAME_ORGANISATION;
import static fi.kortisto.model.SuspicionReason.SAME_PHONE;

import fi.kortisto.format.Traits.Place;
import fi.kortisto.model.SuspicionReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How alike two persons are. A name alone never makes them suspect, and neither does a phone, an
 * e-mail address or a house that differently named persons share.
 *
 * @param score from 0 to 100
 * @param reasons for and against, the weightiest first
 */
public record Likeness(int score, List<SuspicionReason> reasons) {

  /** Two of different names stay below the threshold, whatever else they share. */
  private static final int MOST_FOR_DIFFERENT_NAMES = 40;

  private static final int MOST = 100;

  public Likeness {
    reasons = List.copyOf(reasons);
  }

  public static Likeness of(Traits one, Traits other) {
    List<SuspicionReason> reasons = new ArrayList<>();
    addName(reasons, one, other);
    addIf(reasons, SAME_CUSTOMER_NUMBER, one.customerNumbers(), other.customerNumbers());
    addIf(reasons, SAME_EMAIL, one.emails(), other.emails());
    addIf(reasons, SAME_PHONE, one.phones(), other.phones());
    addIf(reasons, SAME_BIRTHDAY, one.birthdays(), other.birthdays());
    if (areApart(one.birthdays(), other.birthdays())) {
      reasons.add(DIFFERENT_BIRTHDAY);
    }
    if (areApart(one.customerNumbers(), other.customerNumbers())) {
      reasons.add(DIFFERENT_CUSTOMER_NUMBER);
    }
    addPlace(reasons, one.places(), other.places());
    reasons.sort(Comparator.comparingInt(reason -> -Math.abs(weight(reason))));
    return new Likeness(score(reasons), reasons);
  }

  private static int score(List<SuspicionReason> reasons) {
    int sum = reasons.stream().mapToInt(Likeness::weight).sum();
    int most = reasons.contains(DIFFERENT_NAME) ? MOST_FOR_DIFFERENT_NAMES : MOST;
    return Math.clamp(sum, 0, most);
  }

  private static int weight(SuspicionReason reason) {
    return switch (reason) {
      case SAME_CUSTOMER_NUMBER -> 60;
      case SAME_EMAIL, SAME_PHONE -> 50;
      case SAME_NAME -> 35;
      case SAME_ADDRESS -> 30;
      case NEAR_NAME, SAME_BIRTHDAY -> 25;
      case NEAR_ADDRESS, SAME_ORGANISATION -> 20;
      case SAME_GIVEN_NAME -> -10;
      case DIFFERENT_CUSTOMER_NUMBER -> -25;
      case DIFFERENT_BIRTHDAY -> -40;
      case DIFFERENT_NAME -> -60;
    };
  }

  private static void addIf(
      List<SuspicionReason> reasons, SuspicionReason reason, Set<String> some, Set<String> others) {
    if (some.stream().anyMatch(others::contains)) {
      reasons.add(reason);
    }
  }

  private static boolean areApart(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  /** An organisation without a person is named by its own name. */
  private static void addName(List<SuspicionReason> reasons, Traits one, Traits other) {
    boolean sameOrganisation =
        one.organisations().stream()
            .anyMatch(
                name -> other.organisations().stream().anyMatch(two -> Spelling.isNear(name, two)));
    boolean nameless = one.names().isEmpty() && other.names().isEmpty();
    if (nameless && !one.organisations().isEmpty() && !other.organisations().isEmpty()) {
      reasons.add(sameOrganisation ? SAME_NAME : DIFFERENT_NAME);
      return;
    }
    if (sameOrganisation) {
      reasons.add(SAME_ORGANISATION);
    }
    switch (NameLikeness.of(one.names(), other.names())) {
      case SAME -> reasons.add(SAME_NAME);
      case NEAR -> reasons.add(NEAR_NAME);
      case GIVEN -> reasons.add(SAME_GIVEN_NAME);
      case DIFFERENT -> reasons.add(DIFFERENT_NAME);
      case UNKNOWN -> {}
    }
  }

  private static void addPlace(
      List<SuspicionReason> reasons, Collection<Place> some, Collection<Place> others) {
    boolean near = false;
    for (Place one : some) {
      for (Place other : others) {
        if (isSame(one, other)) {
          reasons.add(SAME_ADDRESS);
          return;
        }
        near |= isNear(one, other);
      }
    }
    if (near) {
      reasons.add(NEAR_ADDRESS);
    }
  }

  /** Two flats of a house are two addresses; where one does not tell the flat they may be one. */
  private static boolean isSame(Place one, Place other) {
    return !one.postcode().isEmpty()
        && one.postcode().equals(other.postcode())
        && one.street().equals(other.street())
        && isSameHouse(one, other);
  }

  private static boolean isNear(Place one, Place other) {
    if (!isSameHouse(one, other)) {
      return false;
    }
    boolean sameTown = !one.town().isEmpty() && one.town().equals(other.town());
    boolean samePostcode = !one.postcode().isEmpty() && one.postcode().equals(other.postcode());
    return (samePostcode && Spelling.isNear(one.street(), other.street()))
        || (sameTown && one.street().equals(other.street()));
  }

  private static boolean isSameHouse(Place one, Place other) {
    return one.number().equals(other.number())
        && (one.rest().equals(other.rest()) || one.rest().isEmpty() || other.rest().isEmpty());
  }
}
