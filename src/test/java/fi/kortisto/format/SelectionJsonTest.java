package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldCondition;
import fi.kortisto.model.FieldCondition.Operator;
import fi.kortisto.model.FieldCondition.Part;
import fi.kortisto.model.Language;
import fi.kortisto.model.LeftOutReason;
import fi.kortisto.model.ListTally;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.Selection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionJsonTest {

  @Test
  void isReadAgainAsTheSameChoice() {
    Selection all =
        Selection.EVERYBODY
            .in(Set.of(new RegisterId(2), new RegisterId(1)))
            .withText("mäkinen \"oy\"")
            .where(
                List.of(
                    new FieldCondition("address", Part.TOWN, Operator.IS, "Ähtäri"),
                    new FieldCondition("email", Part.WHOLE, Operator.IS_EMPTY, "")))
            .activeSince(LocalDate.of(2026, 1, 2), Set.of(EntryKind.INVOICE, EntryKind.CALL));

    assertThat(SelectionJson.read(SelectionJson.write(all))).isEqualTo(all);
    assertThat(SelectionJson.write(Selection.EVERYBODY)).isEqualTo("{}");
    assertThat(SelectionJson.read("{}")).isEqualTo(Selection.EVERYBODY);
  }

  @Test
  void keepsTheCountsByReason() {
    ListTally tally =
        new ListTally(9, Map.of(LeftOutReason.BANNED, 2, LeftOutReason.NO_CONTACT, 1));

    assertThat(SelectionJson.tally(9, SelectionJson.write(tally))).isEqualTo(tally);
    assertThat(tally.included()).isEqualTo(6);
  }

  @Test
  void whatAListWasDrawnForIsSaidInWords() {
    assertThat(new PurposeWords(Language.FI).of(Purpose.of("direct-advertising/post")))
        .isEqualTo("suoramainonta, posti");
    assertThat(new PurposeWords(Language.EN).of(Purpose.of("publication")))
        .isEqualTo("publication");
    assertThat(new PurposeWords(Language.FI).of(Purpose.of("laskun selvittely / Esimerkki")))
        .isEqualTo("laskun selvittely / Esimerkki");
  }
}
