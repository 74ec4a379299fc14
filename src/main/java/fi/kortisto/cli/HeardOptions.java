package fi.kortisto.cli;

import fi.kortisto.model.StatedBy;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How and from whom a ban or a consent came, and for how long it stands. */
final class HeardOptions {

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "heard-on")
  private Optional<LocalDate> on = Optional.empty();

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "until")
  private Optional<LocalDate> until = Optional.empty();

  @Option(names = "--source", paramLabel = "TEXT", descriptionKey = "source")
  private String received = "";

  @Option(names = "--stated-by", paramLabel = "WHO", descriptionKey = "stated-by")
  private StatedBy statedBy = StatedBy.PERSON;

  @Option(names = "--evidence", paramLabel = "TEXT", descriptionKey = "evidence")
  private String evidence = "";

  LocalDate on(LocalDate today) {
    return on.orElse(today);
  }

  Optional<LocalDate> until() {
    return until;
  }

  String received() {
    return received;
  }

  StatedBy statedBy() {
    return statedBy;
  }

  String evidence() {
    return evidence;
  }
}
