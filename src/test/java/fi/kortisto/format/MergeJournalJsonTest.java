package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Membership;
import fi.kortisto.model.MergeJournal;
import fi.kortisto.model.RegisterId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The journal of a merge as it is kept. */
class MergeJournalJsonTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

  @Test
  void isReadAsItWasWritten() {
    MergeJournal journal =
        new MergeJournal(
            Map.of(1, 4),
            List.of(),
            Map.of("entry", List.of(7L)),
            Map.of(),
            Map.of(new RegisterId(1), Membership.since(DAY)),
            Map.of(
                new RegisterId(1),
                new Membership(DAY, Optional.of(DAY.plusDays(1)), Optional.of(DAY.plusDays(2)))),
            true);

    assertThat(MergeJournalJson.read(MergeJournalJson.write(journal))).isEqualTo(journal);
  }

  @Test
  void ofEarlierVersionsTellsTheFirstDayOnly() {
    MergeJournal journal =
        MergeJournalJson.read(
            """
            {"numbers": {}, "left": [], "moved": {}, "shared": {},
             "keptSince": {"1": "2026-03-05"}, "goneSince": {}, "keptProtected": false}
            """);

    assertThat(journal.ofKept()).isEqualTo(Map.of(new RegisterId(1), Membership.since(DAY)));
  }
}
