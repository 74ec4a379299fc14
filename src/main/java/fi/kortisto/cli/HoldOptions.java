package fi.kortisto.cli;

import fi.kortisto.model.HoldGround;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.NewHold;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is to be done about a person's holds: at most one deed. */
final class HoldOptions {

  @Option(names = "--item", paramLabel = "ITEM", descriptionKey = "hold-item")
  private Optional<ItemKey> item = Optional.empty();

  @Option(names = "--ground", paramLabel = "G", descriptionKey = "hold-ground")
  private Optional<HoldGround> ground = Optional.empty();

  @Option(names = "--change", paramLabel = "ID", descriptionKey = "hold-change")
  private Optional<Long> change = Optional.empty();

  @Option(names = "--until", paramLabel = "DATE", descriptionKey = "hold-until")
  private Optional<LocalDate> until = Optional.empty();

  @Option(names = "--expected", paramLabel = "DATE", descriptionKey = "hold-expected")
  private Optional<LocalDate> expected = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "hold-note")
  private Optional<String> note = Optional.empty();

  @Option(names = "--end", paramLabel = "ID", descriptionKey = "hold-end")
  private Optional<Long> end = Optional.empty();

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "end-hold-reason")
  private Optional<String> reason = Optional.empty();

  /** One of the deeds, with what it concerns. */
  sealed interface Deed {}

  /** Lists the holds. */
  record Look() implements Deed {}

  record Record(NewHold hold) implements Deed {}

  record Change(
      long hold, Optional<LocalDate> until, Optional<LocalDate> expected, Optional<String> note)
      implements Deed {}

  record End(long hold, String reason) implements Deed {}

  /** What was chosen. Options that belong to another deed are refused. */
  Deed deed(CommandLine command) {
    long deeds = Stream.of(item, change, end).filter(Optional::isPresent).count();
    boolean terms = until.isPresent() || expected.isPresent() || note.isPresent();
    if (deeds > 1
        || ground.isPresent() != item.isPresent()
        || reason.isPresent() != end.isPresent()
        || (terms && item.isEmpty() && change.isEmpty())) {
      throw new ParameterException(command, "--item --ground | --change | --end --reason");
    }
    if (item.isPresent()) {
      return new Record(
          new NewHold(item.get(), ground.orElseThrow(), until, expected, note.orElse("")));
    }
    if (change.isPresent()) {
      return new Change(change.get(), until, expected, note);
    }
    return end.isPresent() ? new End(end.get(), reason.orElseThrow()) : new Look();
  }
}
