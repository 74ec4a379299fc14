package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RequestFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that is kept with a request, such as the scanned letter. */
record RequestPaper(String name, byte[] content) {

  /**
   * Reads the files, before anything is entered.
   *
   * @throws DomainException NO_SUCH_FILE, TOO_LARGE_FILE, CANNOT_READ
   */
  static List<RequestPaper> read(List<Path> files) throws DomainException {
    List<RequestPaper> papers = new ArrayList<>();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new DomainException(Problem.NO_SUCH_FILE, file);
      }
      try {
        if (Files.size(file) > RequestFile.LARGEST) {
          throw new DomainException(Problem.TOO_LARGE_FILE, RequestFile.LARGEST >> 20);
        }
        papers.add(new RequestPaper(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
      } catch (IOException unreadable) {
        throw new DomainException(unreadable, Problem.CANNOT_READ, file);
      }
    }
    return papers;
  }
}
