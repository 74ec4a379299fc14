package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the end of a file's name says the file is to be. */
final class FileEnding {

  private FileEnding() {}

  /**
   * The ending, in lower case and without its point.
   *
   * @param possible endings in lower case
   * @throws DomainException UNKNOWN_FILE_TYPE when it is none of them
   */
  static String of(Path file, List<String> possible) throws DomainException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
    return possible.stream()
        .filter(known -> ending.equals("." + known))
        .findFirst()
        .orElseThrow(
            () ->
                new DomainException(
                    Problem.UNKNOWN_FILE_TYPE,
                    ending,
                    possible.stream().map(known -> "." + known).collect(Collectors.joining(" "))));
  }
}
