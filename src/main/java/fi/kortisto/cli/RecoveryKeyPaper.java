package fi.kortisto.cli;

import fi.kortisto.crypto.RecoveryKey;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.model.DomainException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Where a new recovery key goes, once: to a file of its owner, or where data goes. */
final class RecoveryKeyPaper {

  private final Workplace place;
  private final Optional<Path> path;
  private final Optional<NewFile> file;

  /**
   * @throws DomainException ALREADY_EXISTS, CANNOT_WRITE: before there is a key to be lost
   */
  RecoveryKeyPaper(Workplace place, Optional<Path> path) throws DomainException {
    this.place = place;
    this.path = path;
    this.file =
        path.isPresent()
            ? Optional.of(new NewFile(path.get(), NewFile.IfThere.REFUSE))
            : Optional.empty();
  }

  /** Hands the key over; where the file cannot be written after all, the key is shown. */
  void take(RecoveryKey key) throws DomainException {
    if (file.isEmpty()) {
      show(key);
      return;
    }
    try {
      file.get().write(out -> out.write((key.text() + "\n").getBytes(StandardCharsets.UTF_8)));
    } catch (DomainException notWritten) {
      show(key);
      throw notWritten;
    }
    place.tell("create.key-saved", path.orElseThrow());
  }

  private void show(RecoveryKey key) {
    place.tell("create.key-shown");
    place.out().println(key.text());
  }
}
