package fi.kortisto.exchange;

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
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogLine;
import fi.kortisto.model.Particular;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A person's file as an import of a contact would leave it, for tests. */
final class InventedFile {

  static final Instant THEN = Instant.parse("2026-03-05T10:00:00Z");
  static final LocalDate DAY = LocalDate.of(2026, 3, 5);

  private final Register register;
  private final List<Datum> data = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final List<Ban> bans = new ArrayList<>();
  private final List<byte[]> contents = new ArrayList<>();

  InventedFile() throws DomainException {
    register =
        new Register(
            new RegisterId(1),
            "trading-customers",
            Templates.builtIn().find("trading-customers").content());
  }

  InventedFile with(IncomingRow.Contact contact) {
    contact.values().forEach(value -> with(value, true));
    contact
        .files()
        .forEach(
            file -> {
              contents.add(file.content());
              attachments.add(
                  new Attachment(
                      contents.size(),
                      file.name(),
                      "image/jpeg",
                      file.content().length,
                      "00",
                      register.id(),
                      Optional.empty(),
                      new Provenance("person", Optional.of(DAY), true),
                      THEN));
            });
    return this;
  }

  InventedFile with(FieldRole role, String label, String value, boolean supplied) {
    return with(new IncomingValue(role, label, value), supplied);
  }

  private InventedFile with(IncomingValue value, boolean supplied) {
    Field field =
        register.content().fields().stream()
            .filter(candidate -> candidate.role() == value.role())
            .findFirst()
            .orElseGet(() -> fieldOf(value.role()));
    data.add(
        new Datum(
            data.size() + 1,
            field,
            value.value(),
            value.label(),
            "person",
            Optional.of(DAY),
            supplied,
            THEN,
            new UserId(1)));
    return this;
  }

  /** A field that the template lacks, such as a birthday. */
  private Field fieldOf(FieldRole role) {
    Field like = register.content().fields().getFirst();
    return new Field(
        like.id(),
        role.name(),
        like.label(),
        like.categoryCode(),
        like.type(),
        role,
        Set.of(FieldTrait.SUPPLIED, FieldTrait.REPEATABLE),
        List.of());
  }

  InventedFile withEntryAndBan() {
    entries.add(
        new Entry(
            5,
            new EntryContent(
                EntryKind.ASSIGNMENT,
                LocalDateTime.of(2026, 3, 5, 9, 30),
                Optional.empty(),
                "=Katon maalaus",
                Map.of(Particular.REFERENCE, "T-100"),
                List.of(),
                new Provenance("staff", Optional.of(DAY), false)),
            THEN,
            new UserId(1)));
    bans.add(
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
            Optional.empty()));
    return this;
  }

  SubjectFile build() {
    return new SubjectFile(
        Controller.named("Esimerkki Oy", "1457511-2"),
        new Subject(
            new SubjectId(77),
            "Esimerkki, Aino",
            "",
            "",
            Language.FI,
            false,
            false,
            bans.size(),
            1,
            THEN),
        List.of(new RegisterPart(register, DAY, data, entries)),
        attachments,
        bans,
        List.of(new LogLine(THEN, LogAction.VIEW, "customer-relation")),
        new LogAnchor(12, DAY, "9f86d081884c7d65"));
  }

  InputStream content(Attachment attachment) {
    return new ByteArrayInputStream(contents.get((int) attachment.id() - 1));
  }
}
