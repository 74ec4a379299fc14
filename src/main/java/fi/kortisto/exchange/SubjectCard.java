package fi.kortisto.exchange;

import fi.kortisto.exchange.CardWriter.CardFile;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a person's file as a vCard. */
final class SubjectCard {

  private SubjectCard() {}

  static void write(SubjectCopy copy, SubjectExport.AttachmentBytes bytes, OutputStream out)
      throws IOException, DomainException {
    SubjectFile file = copy.file();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    new CardWriter(writer).write(CardKind.of(copy), values(file), files(file, bytes), name(copy));
    writer.flush();
  }

  /** The list's name may be of data that is not carried along. */
  private static String name(SubjectCopy copy) {
    Subject subject = copy.file().subject();
    return switch (copy.kind()) {
      case ACCESS -> subject.displayName();
      case PORTABILITY -> Long.toString(subject.id().value());
    };
  }

  /** What two registers say alike is said once. */
  private static List<IncomingValue> values(SubjectFile file) {
    List<IncomingValue> values = new ArrayList<>();
    for (RegisterPart part : file.parts()) {
      List<IncomingValue> more = new ArrayList<>();
      part.data().forEach(datum -> value(datum).ifPresent(more::add));
      part.entries().forEach(entry -> more.add(CardEntry.write(entry.content())));
      more.removeAll(List.copyOf(values));
      values.addAll(more);
    }
    file.bans().forEach(ban -> values.add(CardBan.write(ban)));
    return values;
  }

  private static Optional<IncomingValue> value(Datum datum) {
    if (datum.field().type() == FieldType.IMAGE) {
      return Optional.empty();
    }
    return Optional.of(
        datum.field().role() == FieldRole.NONE
            ? new IncomingValue(FieldRole.OTHER, datum.field().code(), datum.value())
            : new IncomingValue(datum.field().role(), datum.label(), datum.value()));
  }

  private static List<CardFile> files(SubjectFile file, SubjectExport.AttachmentBytes bytes)
      throws IOException, DomainException {
    Set<String> pictures =
        file.data()
            .filter(datum -> datum.field().role() == FieldRole.PHOTO)
            .map(Datum::value)
            .collect(Collectors.toSet());
    List<CardFile> files = new ArrayList<>();
    for (Attachment attachment : file.attachments()) {
      Optional<String> property =
          InlineFile.propertyOf(attachment.name())
              .or(
                  () ->
                      Optional.of("PHOTO")
                          .filter(photo -> pictures.contains(Long.toString(attachment.id()))));
      if (property.isPresent()) {
        try (InputStream content = bytes.open(attachment)) {
          files.add(new CardFile(property.get(), attachment.mediaType(), content.readAllBytes()));
        }
      }
    }
    return files;
  }
}
