package fi.kortisto.service;

import fi.kortisto.format.Collation;
import fi.kortisto.format.FieldForms;
import fi.kortisto.format.ValueForms;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.Language;
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
  private final Map<String, Field> named = new HashMap<>();
  private final Collation collation = new Collation();

  RowPreparation(Register register) {
    this.register = register;
    for (Field field : register.openFields()) {
      if (field.role() != FieldRole.NONE) {
        fields.putIfAbsent(field.role(), field);
      } else if (field.type() != FieldType.IMAGE) {
        nameByCodeAndLabels(field);
      }
    }
  }

  /** A field that means nothing to other programs is known by its code and its names alone. */
  private void nameByCodeAndLabels(Field field) {
    named.putIfAbsent(field.code(), field);
    for (Language language : Language.values()) {
      named.putIfAbsent(field.label().in(language).toLowerCase(Locale.ROOT), field);
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
    for (IncomingValue incoming : contact.values()) {
      if (incoming.value().length() > ValueForms.LONGEST) {
        return new PreparedRow.Skipped(contact.row(), SkipReason.TOO_LONG);
      }
      if (!incoming.value().isBlank()) {
        place(incoming, values, kept, dropped);
      }
    }
    if (values.isEmpty() && contact.files().isEmpty()) {
      return new PreparedRow.Skipped(contact.row(), SkipReason.EMPTY);
    }
    contact.entries().stream()
        .filter(entry -> !register.content().entryKinds().contains(entry.kind()))
        .forEach(entry -> dropped.add(entry.kind().code()));
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
        dropped);
  }

  /** Those of kinds that the register keeps. */
  private List<EntryContent> entries(IncomingRow.Contact contact) {
    return contact.entries().stream()
        .filter(entry -> register.content().entryKinds().contains(entry.kind()))
        .toList();
  }

  private void place(
      IncomingValue incoming, List<FieldValue> values, List<String> kept, List<String> dropped) {
    String name = nameOf(incoming);
    Optional<Field> meant = meant(incoming, values);
    if (meant.isPresent()) {
      add(values, meant.get(), "", incoming.value());
      return;
    }
    Optional<Field> own =
        Optional.ofNullable(fields.get(incoming.role())).filter(field -> isOpen(field, values));
    if (own.isPresent() && incoming.role() != FieldRole.OTHER) {
      add(values, own.get(), incoming.label(), incoming.value());
      return;
    }
    Optional<Field> other = Optional.ofNullable(fields.get(FieldRole.OTHER));
    if (other.isPresent()) {
      add(values, other.get(), name, incoming.value());
      kept.add(name);
    } else {
      dropped.add(name);
    }
  }

  private Optional<Field> meant(IncomingValue incoming, List<FieldValue> values) {
    return incoming.role() == FieldRole.OTHER
        ? Optional.ofNullable(named.get(incoming.label().strip().toLowerCase(Locale.ROOT)))
            .filter(field -> isOpen(field, values))
        : Optional.empty();
  }

  private static void add(List<FieldValue> values, Field field, String label, String value) {
    String canonical = canonical(field, value);
    FieldValue placed = new FieldValue(field, label.strip(), canonical);
    if (!canonical.isEmpty() && !values.contains(placed)) {
      values.add(placed);
    }
  }

  /** What an unknown program wrote is kept as it is when it cannot be understood. */
  private static String canonical(Field field, String value) {
    return field.type() == FieldType.ADDRESS ? value : FieldForms.parseLeniently(field, value);
  }

  private static boolean isOpen(Field field, List<FieldValue> values) {
    return field.repeatable() || values.stream().noneMatch(value -> value.field().equals(field));
  }

  private static String nameOf(IncomingValue incoming) {
    return incoming.role() == FieldRole.OTHER ? incoming.label() : incoming.role().property();
  }
}
