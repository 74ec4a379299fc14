package fi.kortisto.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a letter says, in one value.
 *
 * @param to whom; its address is empty where it must not be printed or is not known
 * @param registers whose rules the request falls under
 * @param file the person's file, for the letters that give data; narrowed to what was granted
 * @param effects of the decision
 * @param passOn for the letters to others
 * @param log for the log extract; for other letters without lines
 * @param lifting why the restriction is lifted, for that letter; blank otherwise
 * @param anchor head of the access log, with the row of this very letter in it
 */
public record LetterFacts(
    LetterKind kind,
    Language language,
    LocalDate date,
    Controller controller,
    Correspondent to,
    RequestCase request,
    List<Register> registers,
    Optional<SubjectFile> file,
    List<Effect> effects,
    Optional<PassOn> passOn,
    LogExtract log,
    String lifting,
    Stationery stationery,
    LogAnchor anchor) {

  public LetterFacts {
    registers = List.copyOf(registers);
    effects = List.copyOf(effects);
  }
}
