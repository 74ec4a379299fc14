package fi.kortisto.ui.export;

import fi.kortisto.document.AnswerOptions;
import fi.kortisto.document.Document;
import fi.kortisto.document.InspectionAnswer;
import fi.kortisto.exchange.SubjectExport;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Language;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.Attachments;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The forms in which a person's data can be written to a file. */
enum ExportFormat {
  JSON,
  CSV,
  VCF,
  PDF,
  ZIP;

  /** Of the file's name, without the point. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isMachineReadable() {
    return this != PDF;
  }

  /**
   * Writes the person's data.
   *
   * @param language of the names of fields
   * @throws DomainException from the reading of attachments
   */
  void write(
      SubjectFile person,
      ExportKind kind,
      Attachments attachments,
      Language language,
      OutputStream out)
      throws IOException, DomainException {
    SubjectExport export =
        new SubjectExport(
            person,
            kind,
            language,
            attachment -> attachments.open(person.subject().id(), attachment.id(), Purpose.NONE));
    switch (this) {
      case JSON -> export.write(SubjectExport.Format.JSON, out);
      case CSV -> export.write(SubjectExport.Format.CSV, out);
      case VCF -> export.write(SubjectExport.Format.VCF, out);
      case PDF -> letter(person).writeTo(out);
      case ZIP -> export.writeArchive(out, extras(person, kind));
    }
  }

  private static List<SubjectExport.ExtraFile> extras(SubjectFile person, ExportKind kind) {
    return switch (kind) {
      case ACCESS -> List.of(new SubjectExport.ExtraFile("answer.pdf", letter(person).bytes()));
      case PORTABILITY -> List.of();
    };
  }

  private static Document letter(SubjectFile person) {
    return InspectionAnswer.render(
        person, AnswerOptions.standard(person.subject().language(), LocalDate.now()));
  }
}
