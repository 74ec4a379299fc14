package fi.kortisto.exchange;

import fi.kortisto.format.MediaTypes;
import fi.kortisto.model.CommitmentPaper;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A signed confidentiality commitment as a file: a scan, or a document as it was signed. */
public final class CommitmentFile {

  private CommitmentFile() {}

  /**
   * Reads it.
   *
   * @throws DomainException NO_SUCH_FILE, CANNOT_READ, TOO_LARGE_FILE above {@link
   *     CommitmentPaper#LARGEST}
   */
  public static CommitmentPaper read(Path file) throws DomainException {
    try {
      if (Files.size(file) > CommitmentPaper.LARGEST) {
        throw new DomainException(Problem.TOO_LARGE_FILE, CommitmentPaper.LARGEST >> 20);
      }
      byte[] content = Files.readAllBytes(file);
      return new CommitmentPaper(
          String.valueOf(file.getFileName()), MediaTypes.of(content), content);
    } catch (NoSuchFileException absent) {
      throw new DomainException(absent, Problem.NO_SUCH_FILE, file);
    } catch (IOException unreadable) {
      throw new DomainException(unreadable, Problem.CANNOT_READ, file);
    }
  }

  /**
   * Writes it where the user wants it.
   *
   * @throws DomainException as {@link NewFile}
   */
  public static void write(CommitmentPaper paper, Path file, NewFile.IfThere ifThere)
      throws DomainException {
    new NewFile(file, ifThere).write(out -> out.write(paper.content()));
  }
}
