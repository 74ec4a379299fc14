package fi.kortisto.service;

import fi.kortisto.format.Collation;
import fi.kortisto.format.FieldForms;
import fi.kortisto.format.ValueForms;
import fi.kortisto.model.CellProblem;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.IdentityCode;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.Language;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.SkipReason;
import fi.kortisto.model.SubjectSummary;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.service.PreparedRow.FieldValue;
import fi.kortisto.store.ContactWriter.SearchRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds each value of an imported row its field and its canonical form. For one thread. */
final class RowPreparation {

  private final Register register;
  private final Map<FieldRole, Field> fields = new EnumMap<>(FieldRole.class);
  private final Map<String, Field> byName = new HashMap<>();
  private final Collation collation = new Collation();

  RowPreparation(Register register) {
    this.register = register;
    for (Field field : register.openFields()) {
      if (field.role() != FieldRole.NONE) {
        fields.putIfAbsent(field.role(), field);
      } else if (field.type() != FieldType.IMAGE) {
        byName.put(key(field.code()), field);
        for (Language language : Language.values()) {
          byName.putIfAbsent(key(field.label().in(language)), field);
        }
      }
    }
  }

  PreparedRow prepare(IncomingRow row) {
    return switch (row) {
      case IncomingRow.Unreadable unreadable ->
          new PreparedRow.Skipped(unreadable.row(), unreadable.reason());
      case IncomingRow.Contact contact -> prepare(contact);
    };
  }

  private PreparedRow prepare(IncomingRow.Contact contact) {
    List<FieldValue> values = new ArrayList<>(contact.values().size());
    List<String> kept = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    List<CellProblem> problems = new ArrayList<>();
    for (IncomingValue incoming : contact.values()) {
      if (incoming.value().length() > ValueForms.LONGEST) {
        return new PreparedRow.Skipped(contact.row(), SkipReason.TOO_LONG);
      }
      if (!incoming.value().isBlank()) {
        place(incoming, values, kept, dropped, problems);
      }
    }
    if (values.isEmpty() && contact.files().isEmpty()) {
      return new PreparedRow.Skipped(contact.row(), SkipReason.EMPTY);
    }
    for (EntryContent entry : contact.entries()) {
      if (!keeps(entry)) {
        dropped.add(entry.kind().code());
      }
    }
    List<RoleValue> roles = PreparedRow.roleValues(values);
    SubjectSummary summary = SubjectSummary.of(roles, SubjectEdit.FALLBACK);
    if (summary.displayName().isBlank()) {
      return new PreparedRow.Skipped(contact.row(), SkipReason.NOBODY);
    }
    return new PreparedRow.Contact(
        contact.row(),
        values,
        contact.files(),
        contact.bans(),
        entries(contact),
        summary,
        SearchRow.of(collation, summary, roles, register.id()),
        ContactKeys.of(summary, roles),
        kept,
        dropped,
        problems);
  }

  /** Those of kinds that the register keeps. */
  private List<EntryContent> entries(IncomingRow.Contact contact) {
    return contact.entries().isEmpty()
        ? List.of()
        : contact.entries().stream().filter(this::keeps).toList();
  }

  private boolean keeps(EntryContent entry) {
    return register.content().entryKinds().contains(entry.kind());
  }

  private void place(
      IncomingValue incoming,
      List<FieldValue> values,
      List<String> kept,
      List<String> dropped,
      List<CellProblem> problems) {
    String name = nameOf(incoming);
    Optional<Field> own =
        ownField(incoming).filter(field -> field.repeatable() || isFirst(field, values));
    if (own.isPresent()) {
      String label = incoming.role() == FieldRole.OTHER ? "" : incoming.label();
      add(values, own.get(), label, incoming.value(), problems);
      return;
    }
    Optional<Field> other =
        Optional.ofNullable(fields.get(FieldRole.OTHER)).filter(_ -> !isIdentityCode(incoming));
    if (other.isPresent()) {
      add(values, other.get(), name, incoming.value(), problems);
      kept.add(name);
    } else {
      dropped.add(name);
    }
  }

  private Optional<Field> ownField(IncomingValue incoming) {
    if (isIdentityCode(incoming)) {
      return Optional.ofNullable(fields.get(FieldRole.IDENTITY_CODE));
    }
    return incoming.role() == FieldRole.OTHER
        ? named(incoming)
        : Optional.ofNullable(fields.get(incoming.role()));
  }

  /**
   * Whether it is an identity code, whatever the file calls it: such is kept where the register has
   * a field for it (tietosuojalaki 29 §), which masks it, and nowhere else.
   */
  private static boolean isIdentityCode(IncomingValue incoming) {
    return incoming.role() == FieldRole.IDENTITY_CODE
        || (incoming.role() == FieldRole.OTHER
            && IdentityCode.isValid(incoming.value().strip().toUpperCase(Locale.ROOT)));
  }

  /** The field that the file calls by its code or its name in any language. */
  private Optional<Field> named(IncomingValue incoming) {
    return Optional.ofNullable(byName.get(key(incoming.label())))
        .filter(field -> isUnderstood(field, incoming.value()));
  }

  private static boolean isUnderstood(Field field, String value) {
    try {
      return !FieldForms.parse(field, value).isEmpty();
    } catch (DomainException notUnderstood) {
      return false;
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static void add(
      List<FieldValue> values,
      Field field,
      String label,
      String value,
      List<CellProblem> problems) {
    String canonical = canonical(field, value, problems);
    FieldValue placed = new FieldValue(field, label.strip(), canonical);
    if (!canonical.isEmpty() && !values.contains(placed)) {
      values.add(placed);
    }
  }

  /** What an unknown program wrote is kept as it is when it cannot be understood. */
  private static String canonical(Field field, String value, List<CellProblem> problems) {
    if (field.type() == FieldType.ADDRESS) {
      PostalAddress address = PostalAddress.parse(value);
      if (address.hasOddPostcode()) {
        problems.add(new CellProblem(field, address.postcode(), Problem.BAD_POSTCODE));
      }
      return value;
    }
    try {
      return FieldForms.parse(field, value);
    } catch (DomainException notUnderstood) {
      problems.add(new CellProblem(field, value, notUnderstood.problem()));
      return FieldForms.parseLeniently(field, value);
    }
  }

  private static boolean isFirst(Field field, List<FieldValue> values) {
    return values.stream().noneMatch(value -> value.field().equals(field));
  }

  private static String nameOf(IncomingValue incoming) {
    return incoming.role() == FieldRole.OTHER ? incoming.label() : incoming.role().property();
  }
}
