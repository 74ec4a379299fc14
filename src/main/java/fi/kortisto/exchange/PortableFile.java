package fi.kortisto.exchange;

import fi.kortisto.exchange.SubjectCopy.LeftOut;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Portability;
import fi.kortisto.model.Portability.Barrier;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a person's file is theirs to take along, by {@link Portability} (GDPR art. 20(1)). */
final class PortableFile {

  private PortableFile() {}

  static SubjectCopy of(SubjectFile file) {
    List<RegisterPart> carried = new ArrayList<>();
    List<Attachment> attachments = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (RegisterPart part : file.parts()) {
      RegisterPart narrowed = narrowed(part);
      List<Attachment> files = attachments(file, part);
      if (narrowed.data().isEmpty() && narrowed.entries().isEmpty() && files.isEmpty()) {
        leftOut.add(new LeftOut(part.register(), whyNothing(part)));
      } else {
        carried.add(narrowed);
        attachments.addAll(files);
      }
    }
    SubjectFile covered =
        new SubjectFile(
            file.controller(),
            file.subject(),
            carried,
            attachments,
            List.of(),
            List.of(),
            file.anchor());
    return new SubjectCopy(ExportKind.PORTABILITY, covered, leftOut);
  }

  private static RegisterPart narrowed(RegisterPart part) {
    Portability portability = new Portability(part);
    return new RegisterPart(
        part.register(), part.membership(), portability.data(), portability.entries());
  }

  private static List<Attachment> attachments(SubjectFile file, RegisterPart part) {
    Portability portability = new Portability(part);
    return file.attachments().stream()
        .filter(attachment -> attachment.register().equals(part.register().id()))
        .filter(attachment -> portability.against(attachment).isEmpty())
        .toList();
  }

  private static Barrier whyNothing(RegisterPart part) {
    Optional<Barrier> ofAll = Portability.against(part.register());
    return ofAll.orElse(Barrier.NOT_SUPPLIED);
  }
}
