package fi.kortisto.exchange;

import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Portability.Barrier;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectFile;
import java.util.List;

/**
 * What a copy of a person's data holds.
 *
 * @param file as much of it as the copy is of
 * @param leftOut the person's registers of which nothing is
 */
record SubjectCopy(ExportKind kind, SubjectFile file, List<LeftOut> leftOut) {

  /** A register of which nothing is handed over. */
  record LeftOut(Register register, Barrier why) {}

  SubjectCopy {
    leftOut = List.copyOf(leftOut);
  }

  static SubjectCopy of(SubjectFile file, ExportKind kind) {
    return switch (kind) {
      case ACCESS -> new SubjectCopy(kind, file, List.of());
      case PORTABILITY -> PortableFile.of(file);
    };
  }
}
