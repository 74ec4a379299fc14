package fi.kortisto.exchange;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a person's file is theirs to take along: the data they supplied (GDPR art. 20(1)). */
final class PortableFile {

  private PortableFile() {}

  static SubjectFile of(SubjectFile file) {
    List<RegisterPart> parts =
        file.parts().stream()
            .map(PortableFile::supplied)
            .filter(part -> !part.data().isEmpty() || !part.entries().isEmpty())
            .toList();
    Set<String> pictures =
        parts.stream()
            .flatMap(part -> part.data().stream())
            .filter(datum -> datum.field().type() == FieldType.IMAGE)
            .map(Datum::value)
            .collect(Collectors.toSet());
    List<Attachment> attachments =
        file.attachments().stream()
            .filter(
                attachment ->
                    attachment.provenance().supplied()
                        || pictures.contains(Long.toString(attachment.id())))
            .toList();
    return new SubjectFile(
        file.controller(), file.subject(), parts, attachments, List.of(), List.of(), file.anchor());
  }

  private static RegisterPart supplied(RegisterPart part) {
    return new RegisterPart(
        part.register(),
        part.memberSince(),
        part.data().stream().filter(Datum::supplied).toList(),
        part.entries().stream().filter(Entry::supplied).toList());
  }
}
