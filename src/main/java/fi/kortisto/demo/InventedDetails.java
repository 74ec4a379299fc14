package fi.kortisto.demo;

import fi.kortisto.model.BusinessId;
import fi.kortisto.model.Choice;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.RegisterContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Makes up values for the fields that a register has of its own, such as a customer's class. No
 * identity codes: a register does without them until the firm says otherwise.
 */
final class InventedDetails {

  /** Business ids are far from being given out up to here. */
  private static final int NOT_IN_USE = 9_000_000;

  private final List<Field> fields;

  InventedDetails(RegisterContent content) {
    this.fields =
        content.openFields().stream().filter(field -> field.role() == FieldRole.NONE).toList();
  }

  List<IncomingValue> of(InventedPerson person, SplittableRandom random) {
    List<IncomingValue> values = new ArrayList<>();
    for (Field field : fields) {
      value(field, person, random)
          .map(value -> new IncomingValue(FieldRole.OTHER, field.code(), value))
          .ifPresent(values::add);
    }
    return values;
  }

  private static Optional<String> value(
      Field field, InventedPerson person, SplittableRandom random) {
    return switch (field.type()) {
      case TEXT, LONG_TEXT -> Optional.of(text(field.code(), person));
      case CHOICE -> choice(field.choices(), random);
      case YES_NO -> Optional.of(random.nextBoolean() ? "yes" : "no");
      case NUMBER -> Optional.of(Integer.toString(1 + random.nextInt(100)));
      case DATE -> Optional.of("2026-01-" + (10 + random.nextInt(20)));
      case EMAIL -> Optional.of("laskut." + person.email());
      case PHONE -> Optional.of(person.phone());
      case ADDRESS -> Optional.of(address(person.address()).canonical());
      case URL -> Optional.of("https://example.fi/" + person.customerNumber());
      case BUSINESS_ID -> Optional.of(businessId(random));
      case IDENTITY_CODE, IMAGE -> Optional.empty();
    };
  }

  private static String text(String code, InventedPerson person) {
    Phrases phrases = Phrases.in(person.language());
    return switch (code) {
      case "town" -> person.address().town();
      case "user-name" -> person.email().substring(0, person.email().indexOf('@'));
      case "e-invoice-address" -> "0037 0000 0000 " + person.customerNumber();
      case "billing-reference" -> person.customerNumber() + "-1";
      default -> phrases.fields().getOrDefault(code, phrases.detail() + " (" + code + ")");
    };
  }

  private static Optional<String> choice(List<Choice> choices, SplittableRandom random) {
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(choices.get(random.nextInt(choices.size())).code());
  }

  /** Another door in the same street. */
  private static PostalAddress address(PostalAddress home) {
    return PostalAddress.of(
        home.street().replaceFirst(" A .*", "") + " C 3", home.postcode(), home.town());
  }

  private static String businessId(SplittableRandom random) {
    while (true) {
      String digits = Integer.toString(NOT_IN_USE + random.nextInt(1_000_000));
      for (int check = 0; check < 10; check++) {
        if (BusinessId.isValid(digits + "-" + check)) {
          return digits + "-" + check;
        }
      }
    }
  }
}
