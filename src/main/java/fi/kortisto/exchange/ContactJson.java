package fi.kortisto.exchange;

import fi.kortisto.exchange.ContactPlaces.Placed;
import fi.kortisto.model.Datum;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Language;
import fi.kortisto.model.PostalAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contact properties of a JSContact Card (RFC 9553, 2.2 to 2.8), in an object that is open.
 * Each value tells under {@value #FROM} in which register and field it was, and when it was got.
 */
final class ContactJson {

  /** A vendor's property (RFC 9553, 1.8.1). */
  static final String FROM = "kortisto.fi:from";

  /** Of the parts of a name (RFC 9553, 2.2.1.2; RFC 9555, 2.5.3). */
  private static final Map<FieldRole, String> NAME_KINDS =
      Map.of(
          FieldRole.NAME_PREFIX, "title",
          FieldRole.GIVEN_NAME, "given",
          FieldRole.ADDITIONAL_NAME, "given2",
          FieldRole.FAMILY_NAME, "surname",
          FieldRole.NAME_SUFFIX, "credential");

  private final JsonText json;
  private final Language language;
  private final ContactPlaces places;
  private final ContactPictures pictures;

  ContactJson(JsonText json, Language language, ContactPlaces places, ContactPictures pictures) {
    this.json = json;
    this.language = language;
    this.places = places;
    this.pictures = pictures;
  }

  void write() {
    for (ContactPlace place : ContactPlace.values()) {
      if (!places.in(place).isEmpty()) {
        json.object(place.property(), () -> write(place));
      }
    }
  }

  private void write(ContactPlace place) {
    switch (place) {
      case NAME -> writeName();
      case ORGANIZATIONS -> writeOrganizations();
      case NICKNAMES,
          TITLES,
          EMAILS,
          PHONES,
          ADDRESSES,
          ONLINE_SERVICES,
          LINKS,
          MEDIA,
          ANNIVERSARIES,
          PREFERRED_LANGUAGES,
          NOTES ->
          places
              .in(place)
              .forEach(
                  one ->
                      json.object(
                          id(one),
                          () -> {
                            write(place, one.datum());
                            writeFrom(one);
                          }));
    }
  }

  private static String id(Placed one) {
    return "d" + one.datum().number();
  }

  private void writeFrom(Placed one) {
    Datum datum = one.datum();
    json.object(
        FROM,
        () -> {
          json.put("register", one.register().id().value());
          json.put("number", datum.number());
          json.put("field", datum.field().code());
          json.put("fieldLabel", datum.field().label().in(language));
          json.put("label", datum.label());
          json.put("obtained", datum.obtained());
        });
  }

  private void writeName() {
    List<Placed> components = new ArrayList<>(places.in(ContactPlace.NAME));
    Optional<Placed> full =
        components.stream()
            .filter(one -> one.datum().field().role() == FieldRole.FULL_NAME)
            .findFirst();
    full.ifPresent(components::remove);
    if (!components.isEmpty()) {
      json.array("components", components, this::writeComponent);
    }
    full.ifPresent(
        one -> {
          json.put("full", one.datum().value());
          writeFrom(one);
        });
  }

  private void writeComponent(Placed one) {
    json.put("kind", NAME_KINDS.getOrDefault(one.datum().field().role(), ""));
    json.put("value", one.datum().value());
    writeFrom(one);
  }

  /** An organisation takes along the departments that have the same label in its register. */
  private void writeOrganizations() {
    List<Placed> departments = new ArrayList<>();
    List<Placed> organisations = new ArrayList<>();
    for (Placed one : places.in(ContactPlace.ORGANIZATIONS)) {
      (one.datum().field().role() == FieldRole.DEPARTMENT ? departments : organisations).add(one);
    }
    for (Placed organisation : organisations) {
      List<Placed> units =
          departments.stream().filter(unit -> belongsTo(organisation, unit)).toList();
      departments.removeAll(units);
      json.object(
          id(organisation),
          () -> {
            json.put("name", organisation.datum().value());
            writeUnits(units);
            ContactLabel.of(organisation.datum().label()).writeContexts(json);
            writeFrom(organisation);
          });
    }
    departments.forEach(unit -> json.object(id(unit), () -> writeUnits(List.of(unit))));
  }

  private static boolean belongsTo(Placed organisation, Placed unit) {
    return unit.register().equals(organisation.register())
        && unit.datum().label().equals(organisation.datum().label());
  }

  private void writeUnits(List<Placed> units) {
    if (!units.isEmpty()) {
      json.array(
          "units",
          units,
          unit -> {
            json.put("name", unit.datum().value());
            writeFrom(unit);
          });
    }
  }

  private void write(ContactPlace place, Datum datum) {
    ContactLabel label = ContactLabel.of(datum.label());
    String value = datum.value();
    switch (place) {
      case NICKNAMES -> json.put("name", value);
      case TITLES -> {
        json.put("name", value);
        json.put("kind", "title");
      }
      case EMAILS -> {
        json.put("address", value);
        label.writeWithRest(json, otherwise(datum));
      }
      case PHONES -> {
        json.put("number", value);
        label.writeFeatures(json);
        label.writeWithRest(json, otherwise(datum));
      }
      case ADDRESSES -> {
        writeAddress(PostalAddress.parse(value));
        label.writeForAddress(json);
      }
      case ONLINE_SERVICES, LINKS -> {
        json.put("uri", value);
        label.writeWithRest(json, otherwise(datum));
      }
      case MEDIA -> {
        json.put("kind", "photo");
        pictures
            .of(datum)
            .ifPresent(
                picture -> {
                  json.put("uri", picture.uri());
                  json.put("mediaType", picture.mediaType());
                });
      }
      case ANNIVERSARIES -> {
        json.put("kind", "birth");
        json.object("date", () -> writeDay(value));
      }
      case PREFERRED_LANGUAGES -> json.put("language", value);
      case NOTES -> json.put("note", value);
      case NAME, ORGANIZATIONS -> throw new IllegalArgumentException(place.name());
    }
  }

  /** What a value of a field without a role is called, such as an e-mail for invoices. */
  private String otherwise(Datum datum) {
    return datum.field().role() == FieldRole.NONE ? datum.field().label().in(language) : "";
  }

  private void writeAddress(PostalAddress address) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("postOfficeBox", address.poBox());
    parts.put("apartment", address.extended());
    parts.put("name", address.street());
    parts.put("postcode", address.postcode());
    parts.put("locality", address.town());
    parts.put("region", address.region());
    parts.put("country", address.country());
    parts.values().removeIf(String::isBlank);
    json.array(
        "components",
        List.copyOf(parts.entrySet()),
        part -> {
          json.put("kind", part.getKey());
          json.put("value", part.getValue());
        });
  }

  /** {@code 2026-02-03}, or {@code --0203} where the year is not known. */
  private void writeDay(String day) {
    String digits = day.replace("-", "");
    json.put("@type", "PartialDate");
    if (digits.length() == 8) {
      json.put("year", Integer.parseInt(digits, 0, 4, 10));
    }
    json.put("month", Integer.parseInt(digits, digits.length() - 4, digits.length() - 2, 10));
    json.put("day", Integer.parseInt(digits, digits.length() - 2, digits.length(), 10));
  }
}
