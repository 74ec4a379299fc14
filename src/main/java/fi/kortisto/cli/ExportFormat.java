package fi.kortisto.cli;

import fi.kortisto.exchange.SubjectExport;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The forms of file in which a person's data is handed over. */
enum ExportFormat {
  JSON,
  PDF,
  CSV,
  VCF,
  ZIP;

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format that the name's ending asks for. A letter is not machine-readable, as the file of
   * GDPR art. 20 must be.
   *
   * @throws DomainException UNKNOWN_FILE_TYPE
   */
  static ExportFormat of(Path file, SubjectExport.Kind kind) throws DomainException {
    List<ExportFormat> possible =
        Arrays.stream(values())
            .filter(format -> format != PDF || kind == SubjectExport.Kind.ACCESS)
            .toList();
    String ending = endingOf(file);
    return possible.stream()
        .filter(format -> ending.equals("." + format.ending()))
        .findFirst()
        .orElseThrow(
            () ->
                new DomainException(
                    Problem.UNKNOWN_FILE_TYPE,
                    ending,
                    possible.stream()
                        .map(format -> "." + format.ending())
                        .collect(Collectors.joining(" "))));
  }

  /** Checks that the name asks for a PDF. */
  static void requirePdf(Path file) throws DomainException {
    if (!endingOf(file).equals("." + PDF.ending())) {
      throw new DomainException(Problem.UNKNOWN_FILE_TYPE, endingOf(file), "." + PDF.ending());
    }
  }

  private static String endingOf(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.substring(Math.max(0, name.lastIndexOf('.')));
  }
}
