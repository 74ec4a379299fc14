package fi.kortisto.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Difference;
import fi.kortisto.model.Difference.Topic;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.NoticeVersion;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingWordsTest {

  private final StandingWords words = new StandingWords(new Texts(Language.EN));

  @Test
  void saysThatNoneWasPublished() {
    assertThat(words.brief(Standing.of(state(List.of(), List.of()))))
        .isEqualTo("Not published yet");
  }

  @Test
  void saysThatTheNewestVersionIsUpToDate() {
    assertThat(words.brief(Standing.of(state(List.of(version(2), version(1)), List.of()))))
        .isEqualTo("Version 2, 3 Feb 2026 · up to date");
  }

  @Test
  void countsTheChangesInTheListAndTellsThemBesideTheNotice() {
    Standing old =
        Standing.of(
            state(
                List.of(version(1)),
                List.of(
                    new Difference.Added(Topic.SOURCE, Label.same("web shop")),
                    new Difference.Removed(Topic.FIELD, Label.same("fax")))));

    assertThat(words.brief(old)).isEqualTo("Version 1, 3 Feb 2026 · out of date, 2 changes");
    assertThat(words.changes(old))
        .containsExactly("Source: web shop was added", "Field: fax was removed");
  }

  private static NoticeState state(List<NoticeVersion> versions, List<Difference> differences) {
    return new NoticeState(register(), facts(), versions, differences);
  }

  private static NoticeVersion version(int number) {
    return new NoticeVersion(number, register().id(), number, LocalDate.of(2026, 2, 3), facts());
  }

  private static NoticeFacts facts() {
    return new NoticeFacts(
        Controller.named("Puutarha Esimerkki Oy", "1457511-2"), register().content());
  }

  private static Register register() {
    try {
      return new Register(
          new RegisterId(1), "small-vendor", Templates.builtIn().find("small-vendor").content());
    } catch (DomainException missing) {
      throw new AssertionError(missing);
    }
  }
}
