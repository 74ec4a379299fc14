package fi.kortisto.format;

import fi.kortisto.model.FieldRole;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.SubjectSummary.RoleValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What of a person's data tells them apart from others, in the form in which it is compared.
 *
 * @param names given and family name, as words; those of an organisation's row are none
 * @param organisations one text of words each
 */
public record Traits(
    List<Name> names,
    Set<String> emails,
    Set<String> phones,
    Set<String> customerNumbers,
    Set<String> birthdays,
    Set<String> organisations,
    Set<Place> places) {

  /** The roles whose values say something here. */
  public static final Set<FieldRole> ROLES =
      Set.of(
          FieldRole.GIVEN_NAME,
          FieldRole.FAMILY_NAME,
          FieldRole.FULL_NAME,
          FieldRole.EMAIL,
          FieldRole.PHONE,
          FieldRole.CUSTOMER_NUMBER,
          FieldRole.BIRTHDAY,
          FieldRole.ORGANISATION,
          FieldRole.POST_ADDRESS);

  /** Short service numbers are anybody's. */
  private static final int FEWEST_DIGITS = 6;

  /** A name taken apart; either part may have no words. */
  public record Name(List<String> given, List<String> family) {}

  /**
   * A postal address taken apart.
   *
   * @param street its name or the post box, without the number
   * @param number of the house
   * @param rest stair and flat
   */
  public record Place(String postcode, String town, String street, String number, String rest) {}

  public static Traits of(List<RoleValue> data) {
    List<List<String>> given = new ArrayList<>();
    List<List<String>> family = new ArrayList<>();
    Traits traits =
        new Traits(
            new ArrayList<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>());
    for (RoleValue one : data) {
      switch (one.role()) {
        case GIVEN_NAME -> addIf(given, Folded.words(one.value()));
        case FAMILY_NAME -> addIf(family, Folded.words(one.value()));
        case FULL_NAME -> traits.addFullName(one.value());
        case EMAIL -> traits.emails.add(one.value().toLowerCase(Locale.ROOT));
        case PHONE -> traits.addPhone(one.value());
        case CUSTOMER_NUMBER -> traits.customerNumbers.add(joined(one.value()));
        case BIRTHDAY -> traits.birthdays.add(one.value());
        case ORGANISATION -> traits.organisations.add(joined(one.value()));
        case POST_ADDRESS -> traits.addPlace(PostalAddress.parse(one.value()));
        case NONE,
            NAME_PREFIX,
            ADDITIONAL_NAME,
            NAME_SUFFIX,
            NICKNAME,
            DEPARTMENT,
            JOB_TITLE,
            WEBSITE,
            LANGUAGE,
            PHOTO,
            NOTE,
            IDENTITY_CODE,
            OTHER -> {}
      }
    }
    traits.addNames(given, family);
    return traits;
  }

  private static void addIf(List<List<String>> all, List<String> words) {
    if (!words.isEmpty()) {
      all.add(words);
    }
  }

  /** Registers come in one order: the second given name goes with the second family name. */
  private void addNames(List<List<String>> given, List<List<String>> family) {
    for (int i = Math.max(given.size(), family.size()) - 1; i >= 0; i--) {
      Name name =
          new Name(
              i < given.size() ? given.get(i) : List.of(),
              i < family.size() ? family.get(i) : List.of());
      if (!names.contains(name)) {
        names.addFirst(name);
      }
    }
  }

  private void addFullName(String value) {
    int comma = value.indexOf(',');
    List<String> words = Folded.words(value);
    if (comma > 0) {
      names.add(
          new Name(
              Folded.words(value.substring(comma + 1)), Folded.words(value.substring(0, comma))));
    } else if (words.size() == 1) {
      names.add(new Name(words, List.of()));
    } else if (!words.isEmpty()) {
      names.add(new Name(words.subList(0, words.size() - 1), List.of(words.getLast())));
    }
  }

  private void addPhone(String value) {
    if (value.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS) {
      phones.add(value.startsWith("+") ? value : value.replaceAll("[^0-9]", ""));
    }
  }

  private static String joined(String value) {
    return String.join(" ", Folded.words(value));
  }

  private void addPlace(PostalAddress address) {
    List<String> words =
        Folded.words(address.street().isBlank() ? address.poBox() : address.street());
    int number = 0;
    while (number < words.size() && !Character.isDigit(words.get(number).charAt(0))) {
      number++;
    }
    String street = String.join("", words.subList(0, number));
    if (!street.isEmpty() && number < words.size()) {
      places.add(
          new Place(
              String.join("", Folded.words(address.postcode())),
              joined(address.town()),
              street,
              words.get(number),
              String.join("", words.subList(number + 1, words.size()))));
    }
  }
}
