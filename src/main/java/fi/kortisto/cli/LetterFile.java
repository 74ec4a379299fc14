package fi.kortisto.cli;

import fi.kortisto.exchange.NewFile;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file that a letter is written to: a PDF to be printed, or a sealed ZIP for an answer that
 * leaves electronically. A PDF in clear is never meant for e-mail.
 *
 * @param sealed whether it is the ZIP
 */
record LetterFile(Path path, NewFile file, boolean sealed) {

  private static final String PDF = "pdf";
  private static final String ZIP = "zip";

  /**
   * The file, which is not written yet.
   *
   * @throws DomainException UNKNOWN_FILE_TYPE, ALREADY_EXISTS, CANNOT_WRITE
   */
  static LetterFile of(Path path, boolean force) throws DomainException {
    boolean sealed = FileEnding.of(path, List.of(PDF, ZIP)).equals(ZIP);
    NewFile.IfThere ifThere = force ? NewFile.IfThere.REPLACE : NewFile.IfThere.REFUSE;
    return new LetterFile(path, new NewFile(path, ifThere), sealed);
  }

  /**
   * The road by which a letter leaves that is written to such a file.
   *
   * @param wanted empty for the one that the registers allow and the file is for
   * @throws DomainException UNKNOWN_FILE_TYPE when the file is of the other sort
   */
  AnswerDelivery road(Optional<AnswerDelivery> wanted, Set<AnswerDelivery> allowed)
      throws DomainException {
    AnswerDelivery road =
        wanted.orElseGet(() -> sealed ? AnswerDelivery.ELECTRONIC : onPaper(allowed));
    if (sealed != (road == AnswerDelivery.ELECTRONIC)) {
      throw new DomainException(
          Problem.UNKNOWN_FILE_TYPE, "." + (sealed ? ZIP : PDF), "." + (sealed ? PDF : ZIP));
    }
    return road;
  }

  /** Where no road is one of paper, the first refusal tells the rule. */
  static AnswerDelivery onPaper(Set<AnswerDelivery> allowed) {
    return allowed.contains(AnswerDelivery.VIEWING_ON_SITE)
            && !allowed.contains(AnswerDelivery.POST_TO_ADDRESS_ON_FILE)
        ? AnswerDelivery.VIEWING_ON_SITE
        : AnswerDelivery.POST_TO_ADDRESS_ON_FILE;
  }
}
