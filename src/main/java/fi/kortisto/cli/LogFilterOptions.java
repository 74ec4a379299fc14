package fi.kortisto.cli;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.Problem;
import fi.kortisto.model.SubjectId;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which rows of the access log are wanted. */
final class LogFilterOptions {

  @Option(names = "--subject", paramLabel = "S", descriptionKey = "log-subject")
  private Optional<Long> subject = Optional.empty();

  @Option(names = "--by", paramLabel = "LOGIN", descriptionKey = "log-by")
  private Optional<String> login = Optional.empty();

  @Option(names = "--action", paramLabel = "ACTION", descriptionKey = "log-action")
  private Optional<LogAction> action = Optional.empty();

  @Option(names = "--purpose", paramLabel = "TEXT", descriptionKey = "log-purpose")
  private String purpose = "";

  @Option(names = "--from", paramLabel = "DATE[THH:MM]", descriptionKey = "log-from")
  private Optional<String> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE[THH:MM]", descriptionKey = "log-to")
  private Optional<String> to = Optional.empty();

  @Option(names = "--refused", descriptionKey = "log-refused")
  private boolean refused;

  Optional<SubjectId> subject() {
    return subject.map(SubjectId::new);
  }

  /**
   * @throws DomainException BAD_DATE
   */
  LogFilter filter() throws DomainException {
    return new LogFilter(
        login,
        subject(),
        action,
        purpose.strip(),
        from.isPresent() ? Optional.of(moment(from.get(), 0)) : Optional.empty(),
        to.isPresent() ? Optional.of(moment(to.get(), 1)) : Optional.empty(),
        refused,
        Optional.empty());
  }

  /**
   * A day alone stands for its beginning, or for its end.
   *
   * @param days added to a day alone
   */
  private static LocalDateTime moment(String typed, int days) throws DomainException {
    int time = typed.indexOf('T');
    if (time < 0) {
      return Codes.day(typed).plusDays(days).atStartOfDay();
    }
    try {
      return LocalDateTime.parse(typed);
    } catch (DateTimeException noMoment) {
      throw new DomainException(noMoment, Problem.BAD_DATE);
    }
  }
}
