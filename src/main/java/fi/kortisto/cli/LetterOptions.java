package fi.kortisto.cli;

import fi.kortisto.exchange.NewFile;
import fi.kortisto.model.DomainException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is done with a letter once it is filed. */
final class LetterOptions {

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "letter-out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Option(
      names = "--print",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "PRINTER",
      descriptionKey = "print")
  private Optional<String> printer = Optional.empty();

  @Option(
      names = "--sent",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "DATE",
      descriptionKey = "sent")
  private Optional<String> sent = Optional.empty();

  /** The file that was named. */
  Optional<Path> out() {
    return out;
  }

  /** A file of that name, which is not written yet. */
  NewFile newFile(Path path) throws DomainException {
    return new NewFile(path, force ? NewFile.IfThere.REPLACE : NewFile.IfThere.REFUSE);
  }

  /** Whether it is to be printed or sent. */
  boolean isHandedOver() {
    return printer.isPresent() || sent.isPresent();
  }

  /** Where it is written, as a PDF or sealed in a ZIP, by the name's ending. */
  Optional<LetterFile> file() throws DomainException {
    return out.isPresent() ? Optional.of(LetterFile.of(out.get(), force)) : Optional.empty();
  }

  /** As {@link #file()}, for a letter without the person's data: there is nothing to seal. */
  Optional<LetterFile> paper() throws DomainException {
    if (out.isPresent()) {
      ExportFormat.requirePdf(out.get());
    }
    return file();
  }

  Optional<String> printer() {
    return printer;
  }

  /** The day on which it left, when it has. */
  Optional<LocalDate> sent(LocalDate today) throws DomainException {
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(sent.get().isBlank() ? today : Codes.day(sent.get()));
  }
}
