package fi.kortisto.service;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Correction;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryChange;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.SheetItem;
import fi.kortisto.model.SheetLine;
import fi.kortisto.model.Source;
import fi.kortisto.model.SubjectId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts values right (GDPR art. 16) and remembers where the wrong ones came from. */
final class Rectifying {

  private final Desk desk;
  private final SubjectId subject;
  private final DecisionSheet sheet;
  private final RequestCase request;
  private final Trace trace;
  private final List<DatumChange> changes = new ArrayList<>();
  private final Map<RegisterId, Set<String>> fields = new LinkedHashMap<>();
  private final Map<RegisterId, Map<String, Set<String>>> sources = new LinkedHashMap<>();

  Rectifying(Desk desk, SubjectId subject, DecisionSheet sheet, RequestCase request, Trace trace) {
    this.desk = desk;
    this.subject = subject;
    this.sheet = sheet;
    this.request = request;
    this.trace = trace;
  }

  /** Makes the corrections, and tells the old and new values as they are kept. */
  List<Effect.Corrected> apply(List<Correction> corrections) throws DomainException {
    List<Effect.Corrected> corrected = new ArrayList<>();
    StringBuilder details = new StringBuilder();
    Set<String> touched = new LinkedHashSet<>();
    for (Correction correction : corrections) {
      corrected.add(one(correction, details));
    }
    if (!changes.isEmpty()) {
      List<Datum> before = sheet.file().data().toList();
      new SubjectEdit(desk, subject, before).apply(changes, trace);
      touched.addAll(trace.fields());
      trace.detail().ifPresent(details::append);
    }
    fields.values().forEach(touched::addAll);
    if (!corrections.isEmpty()) {
      trace.fields(List.copyOf(touched)).detail(details.toString());
    }
    return corrected;
  }

  private Effect.Corrected one(Correction correction, StringBuilder details)
      throws DomainException {
    if (correction.item().isEmpty()) {
      return complete(correction);
    }
    SheetLine line =
        sheet
            .line(correction.item().get())
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DATUM));
    note(line.register(), line.item());
    return switch (line.item()) {
      case SheetItem.OfDatum(Datum datum) -> replace(line.register(), datum, correction);
      case SheetItem.OfEntry(Entry entry) -> {
        RegisterId register = line.register().id();
        yield reword(register, entry, line.item().field(), correction, details);
      }
      case SheetItem.OfFile _ -> throw new DomainException(Problem.NO_SUCH_DATUM);
    };
  }

  private void note(Register register, SheetItem item) {
    fields.computeIfAbsent(register.id(), _ -> new LinkedHashSet<>()).add(item.field());
    String source = item.provenance().sourceCode();
    boolean elsewhere = register.sourceOf(source).filter(Source::isOthers).isPresent();
    if (elsewhere) {
      sources
          .computeIfAbsent(register.id(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(source, _ -> new LinkedHashSet<>())
          .add(item.field());
    }
  }

  private Effect.Corrected replace(Register register, Datum old, Correction correction)
      throws DomainException {
    if (correction.value().isBlank()) {
      changes.add(new DatumChange.Remove(old.number()));
    } else {
      changes.add(
          new DatumChange.Replace(
              old.number(),
              correction.value(),
              old.label(),
              personIn(register),
              Optional.of(request.content().received()),
              true));
    }
    return new Effect.Corrected(
        register.id(),
        old.field().code(),
        old.value(),
        canonical(old.field(), correction.value()),
        correction.why());
  }

  private Effect.Corrected complete(Correction correction) throws DomainException {
    FieldId wanted =
        correction.field().orElseThrow(() -> new DomainException(Problem.NO_SUCH_DATUM));
    for (Register register : desk.registers()) {
      for (Field field : register.openFields()) {
        if (field.id().equals(wanted)) {
          changes.add(
              new DatumChange.Add(
                  wanted,
                  correction.value(),
                  "",
                  personIn(register),
                  Optional.of(request.content().received()),
                  true));
          fields.computeIfAbsent(register.id(), _ -> new LinkedHashSet<>()).add(field.code());
          return new Effect.Corrected(
              register.id(),
              field.code(),
              "",
              canonical(field, correction.value()),
              correction.why());
        }
      }
    }
    throw new DomainException(Problem.NO_SUCH_DATUM);
  }

  private static String canonical(Field field, String typed) throws DomainException {
    return typed.isBlank() ? "" : FieldForms.parse(field, typed);
  }

  private Effect.Corrected reword(
      RegisterId register, Entry entry, String field, Correction correction, StringBuilder details)
      throws DomainException {
    EntryContent old = entry.content();
    EntryContent now =
        new EntryContent(
            old.kind(),
            old.at(),
            old.ended(),
            correction.value().strip(),
            old.values(),
            old.messages(),
            old.provenance());
    new EntryEdit(desk, subject, trace).apply(new EntryChange.Replace(entry.id(), now));
    trace.detail().ifPresent(details::append);
    return new Effect.Corrected(
        register, field, old.text(), correction.value().strip(), correction.why());
  }

  /** The source that is the person; blank where the register knows none. */
  private static String personIn(Register register) {
    return register.content().openSources().stream()
        .filter(Source::person)
        .map(Source::code)
        .findFirst()
        .orElse("");
  }

  Map<RegisterId, Set<String>> fields() {
    return fields;
  }

  Map<RegisterId, Map<String, Set<String>>> sources() {
    return sources;
  }
}
