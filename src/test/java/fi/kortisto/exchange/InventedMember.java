package fi.kortisto.exchange;

import fi.kortisto.demo.InventedSet;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingFile;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogLine;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody of the invented people of each register, with all that a register may hold. */
final class InventedMember {

  private static final Instant THEN = Instant.parse("2026-03-05T10:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

  private static final Ban BAN =
      new Ban(
          9,
          new SubjectId(77),
          BanPurpose.DIRECT_MARKETING,
          BanChannel.PHONE,
          DAY,
          Optional.empty(),
          "puhelimessa",
          StatedBy.PERSON,
          "",
          Optional.empty(),
          THEN,
          new UserId(1),
          Optional.empty());

  private final List<RegisterPart> parts = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final List<byte[]> contents = new ArrayList<>();
  private int numbers;

  static InventedMember of(String template) throws DomainException {
    return new InventedMember().in(template);
  }

  static InventedMember ofAll() throws DomainException {
    InventedMember member = new InventedMember();
    for (String template : Templates.ids()) {
      member.in(template);
    }
    return member;
  }

  private InventedMember in(String template) throws DomainException {
    return in(template, Templates.builtIn().find(template).content());
  }

  /** Into a register of that content, with a photo and a recording where it keeps such. */
  InventedMember in(String template, RegisterContent content) {
    Register register = new Register(new RegisterId(parts.size() + 1), template, content);
    IncomingRow.Contact contact =
        new InventedSet(template, content, 3, DAY)
            .contacts()
            .filter(one -> !one.files().isEmpty())
            .findFirst()
            .orElseThrow();
    List<Datum> data = new ArrayList<>();
    contact.values().forEach(value -> data.add(datum(field(content, value), value)));
    List<Entry> entries = new ArrayList<>();
    contact.entries().forEach(entry -> entries.add(entry(entry)));
    for (IncomingFile file : contact.files()) {
      attach(register, file.name(), "image/png", Optional.empty(), file.content(), false);
      String id = Integer.toString(contents.size());
      Field photo = register.fieldOf(FieldRole.PHOTO).orElseThrow();
      data.add(datum(photo, new IncomingValue(FieldRole.PHOTO, "", id)));
    }
    entries.stream()
        .filter(entry -> entry.kind() == EntryKind.RECORDING)
        .forEach(
            entry ->
                attach(
                    register,
                    "sound.wav",
                    "audio/wav",
                    Optional.of(entry.id()),
                    new byte[] {1, 2, 3},
                    false));
    attach(register, "sopimus.pdf", "application/pdf", Optional.empty(), new byte[] {4}, true);
    attach(register, "muistio.pdf", "application/pdf", Optional.empty(), new byte[] {5}, false);
    parts.add(new RegisterPart(register, DAY.minusYears(1), data, entries));
    return this;
  }

  private static Field field(RegisterContent content, IncomingValue value) {
    return content.fields().stream()
        .filter(
            field ->
                value.role() == FieldRole.OTHER
                    ? field.code().equals(value.label())
                    : field.role() == value.role())
        .findFirst()
        .orElseThrow();
  }

  private Datum datum(Field field, IncomingValue value) {
    numbers++;
    return new Datum(
        numbers,
        field,
        value.value(),
        value.role() == FieldRole.OTHER ? "" : value.label(),
        field.suppliedByDefault() ? "person" : "staff",
        numbers % 5 == 0 ? Optional.empty() : Optional.of(DAY.minusDays(numbers)),
        field.suppliedByDefault(),
        THEN,
        new UserId(1));
  }

  private Entry entry(EntryContent content) {
    numbers++;
    return new Entry(numbers, content, THEN, new UserId(1));
  }

  private void attach(
      Register register,
      String name,
      String type,
      Optional<Long> entry,
      byte[] content,
      boolean supplied) {
    contents.add(content);
    attachments.add(
        new Attachment(
            contents.size(),
            name,
            type,
            content.length,
            "00",
            register.id(),
            entry,
            new Provenance("staff", Optional.of(DAY), supplied),
            THEN));
  }

  SubjectFile file() {
    Subject subject =
        new Subject(
            new SubjectId(77),
            "Esimerkki, Aino",
            "",
            "Lumijärvi",
            Language.FI,
            false,
            false,
            0,
            1,
            THEN);
    PastValue before = new PastValue("Vanha", "", new Provenance("person", Optional.of(DAY), true));
    return new SubjectFile(
            Controller.named("Esimerkki Oy", "1457511-2"),
            subject,
            parts,
            attachments,
            List.of(BAN),
            List.of(new LogLine(THEN, LogAction.VIEW, "customer-relation")),
            new LogAnchor(12, DAY, "9f86d081884c7d65"))
        .withHistory(
            List.of(
                new PastChange(
                    THEN,
                    "demo",
                    LogAction.CHANGE,
                    "family-name",
                    Optional.of(before),
                    Optional.empty())));
  }

  InputStream content(Attachment attachment) {
    return new ByteArrayInputStream(contents.get((int) attachment.id() - 1));
  }
}
