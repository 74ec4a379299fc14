package fi.kortisto.exchange;

import fi.kortisto.model.Datum;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.PostalAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The properties of a JSContact Card (RFC 9553, 2.2 to 2.8) in which values of ours have a place.
 */
enum ContactPlace {
  NAME("name"),
  NICKNAMES("nicknames"),
  ORGANIZATIONS("organizations"),
  TITLES("titles"),
  EMAILS("emails"),
  PHONES("phones"),
  ADDRESSES("addresses"),
  ONLINE_SERVICES("onlineServices"),
  LINKS("links"),
  MEDIA("media"),
  ANNIVERSARIES("anniversaries"),
  PREFERRED_LANGUAGES("preferredLanguages"),
  NOTES("notes");

  private static final Pattern BIRTHDAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|--\\d{4}");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern LINK = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

  /** The names under which cards keep what JSContact calls online services (RFC 9555, 2.6). */
  private static final Set<String> SERVICES = Set.of("IMPP", "SOCIALPROFILE", "X-SOCIALPROFILE");

  private final String property;

  ContactPlace(String property) {
    this.property = property;
  }

  String property() {
    return property;
  }

  /** The place of the value; empty where JSContact has none or would not hold it as it is. */
  static Optional<ContactPlace> of(Datum datum) {
    if (datum.isHidden()) {
      return Optional.empty();
    }
    return switch (datum.field().role()) {
      case NAME_PREFIX, GIVEN_NAME, ADDITIONAL_NAME, FAMILY_NAME, NAME_SUFFIX, FULL_NAME ->
          Optional.of(NAME);
      case NICKNAME -> Optional.of(NICKNAMES);
      case ORGANISATION, DEPARTMENT -> Optional.of(ORGANIZATIONS);
      case JOB_TITLE -> Optional.of(TITLES);
      case EMAIL -> Optional.of(EMAILS);
      case PHONE -> Optional.of(PHONES);
      case POST_ADDRESS -> address(datum);
      case WEBSITE -> where(LINKS, LINK, datum);
      case BIRTHDAY -> where(ANNIVERSARIES, BIRTHDAY, datum);
      case LANGUAGE -> where(PREFERRED_LANGUAGES, LANGUAGE, datum);
      case PHOTO -> Optional.of(MEDIA).filter(_ -> datum.field().type() == FieldType.IMAGE);
      case NOTE -> Optional.of(NOTES);
      case OTHER -> isService(datum) ? where(ONLINE_SERVICES, LINK, datum) : Optional.empty();
      case NONE -> byType(datum);
      case CUSTOMER_NUMBER, IDENTITY_CODE -> Optional.empty();
    };
  }

  private static Optional<ContactPlace> byType(Datum datum) {
    return switch (datum.field().type()) {
      case EMAIL -> Optional.of(EMAILS);
      case PHONE -> Optional.of(PHONES);
      case ADDRESS -> address(datum);
      case URL -> where(LINKS, LINK, datum);
      case TEXT, LONG_TEXT, NUMBER, DATE, CHOICE, YES_NO, IDENTITY_CODE, BUSINESS_ID, IMAGE ->
          Optional.empty();
    };
  }

  private static Optional<ContactPlace> address(Datum datum) {
    return Optional.of(ADDRESSES).filter(_ -> !PostalAddress.parse(datum.value()).isEmpty());
  }

  private static Optional<ContactPlace> where(ContactPlace place, Pattern form, Datum datum) {
    return Optional.of(place).filter(_ -> form.matcher(datum.value()).matches());
  }

  private static boolean isService(Datum datum) {
    String name = datum.label().split(";", 2)[0].toUpperCase(Locale.ROOT);
    return datum.field().role() == FieldRole.OTHER && SERVICES.contains(name);
  }
}
