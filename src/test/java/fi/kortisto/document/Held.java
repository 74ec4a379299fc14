package fi.kortisto.document;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.ChatMessage;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryRule;
import fi.kortisto.model.Field;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.Particular;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.Source;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An invented person of whom registers hold all that they can hold. */
final class Held {

  static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final Instant NOW = Instant.parse("2026-01-12T10:00:00Z");
  private static final UserId USER = new UserId(1);

  private Held() {}

  static SubjectFile in(RegisterContent... contents) {
    List<RegisterPart> parts = new ArrayList<>();
    List<Attachment> files = new ArrayList<>();
    for (RegisterContent content : contents) {
      Register register = new Register(new RegisterId(parts.size() + 1L), "invented", content);
      RegisterPart part = part(register);
      part.entries().stream()
          .filter(entry -> entry.kind() == EntryKind.RECORDING)
          .forEach(entry -> files.add(recording(register, entry)));
      parts.add(part);
    }
    Subject subject =
        new Subject(
            new SubjectId(1), "Esimerkki, Aino", "", "", Language.EN, false, false, 0, 1, NOW);
    return new SubjectFile(
        Invented.CONTROLLER,
        subject,
        parts,
        files,
        List.of(),
        List.of(),
        new LogAnchor(7, DAY, "9f86d081884c7d65"));
  }

  /** What stands in the field, as the field's type wants it. */
  static String valueOf(Field field) {
    return switch (field.type()) {
      case TEXT, LONG_TEXT -> "held in " + field.code().replace('-', ' ');
      case NUMBER -> "42";
      case DATE -> "1970-02-03";
      case CHOICE -> field.choices().getFirst().code();
      case YES_NO -> "yes";
      case EMAIL -> "aino@example.fi";
      case PHONE -> "+358401234567";
      case ADDRESS -> PostalAddress.of("Keksittytie 1", "20100", "Turku").canonical();
      case URL -> "https://example.fi";
      case IDENTITY_CODE -> "010594Y9032";
      case BUSINESS_ID -> "1457511-2";
      case IMAGE -> "picture.png";
    };
  }

  static String valueOf(Particular particular) {
    return switch (particular.type()) {
      case NUMBER -> "7";
      case DATE -> "2026-02-01";
      case YES_NO -> "no";
      case PHONE -> "+35891234567";
      case TEXT, LONG_TEXT, CHOICE, EMAIL, ADDRESS, URL, IDENTITY_CODE, BUSINESS_ID, IMAGE ->
          "told of " + particular.code().replace('-', ' ');
    };
  }

  private static RegisterPart part(Register register) {
    List<Source> sources = register.content().openSources();
    List<Datum> data = new ArrayList<>();
    for (Field field : register.openFields()) {
      Source source = sources.get(data.size() % sources.size());
      data.add(
          new Datum(
              data.size() + 1,
              field,
              valueOf(field),
              "",
              source.code(),
              Optional.of(DAY),
              source.person(),
              NOW,
              USER));
    }
    List<Entry> entries = new ArrayList<>();
    for (EntryRule rule : register.content().entryRules()) {
      entries.add(
          new Entry(entries.size() + 1L, content(rule.kind(), sources.getFirst()), NOW, USER));
    }
    return new RegisterPart(register, DAY, data, entries);
  }

  private static EntryContent content(EntryKind kind, Source source) {
    Map<Particular, String> values = new EnumMap<>(Particular.class);
    kind.particulars().forEach(particular -> values.put(particular, valueOf(particular)));
    LocalDateTime at = DAY.atTime(9, 5);
    return new EntryContent(
        kind,
        at,
        kind.lasts() ? Optional.of(at.plusMinutes(4)) : Optional.empty(),
        "words of " + kind.code(),
        values,
        kind == EntryKind.CHAT
            ? List.of(
                new ChatMessage(Optional.of(LocalTime.of(9, 5)), "Aino", "Hello, anybody there?"),
                new ChatMessage(Optional.of(LocalTime.of(9, 6)), "Agent", "How may I help?"))
            : List.of(),
        new Provenance(source.code(), Optional.of(DAY), source.person()));
  }

  private static Attachment recording(Register register, Entry entry) {
    return new Attachment(
        1,
        "call.wav",
        "audio/x-wav",
        2_400_000,
        "9f86d081884c7d65".repeat(4),
        register.id(),
        Optional.of(entry.id()),
        entry.content().provenance(),
        NOW);
  }
}
