package fi.kortisto.ui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterText;
import fi.kortisto.ui.notices.TextChange.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextChangeTest {

  private static final Place COOKIES_IN_SWEDISH = new Place(RegisterText.COOKIES, Language.SV);

  private final RegisterContent content = with(Label.same("Ei evästeitä."));

  @Test
  void changesOneLanguageAndLeavesTheOthers() {
    RegisterContent changed = typed("Inga kakor.").over(content);

    assertThat(changed.text(RegisterText.COOKIES))
        .contains(new Label("Ei evästeitä.", "Inga kakor.", "Ei evästeitä."));
  }

  @Test
  void keepsWhatWasChangedElsewhereMeanwhile() {
    RegisterContent meanwhile =
        with(new Label("Ei evästeitä.", "Ei evästeitä.", "No cookies.")).withSources(List.of());

    RegisterContent changed = typed("Inga kakor.").over(meanwhile);

    assertThat(changed.sources()).isEmpty();
    assertThat(changed.text(RegisterText.COOKIES))
        .contains(new Label("Ei evästeitä.", "Inga kakor.", "No cookies."));
  }

  @Test
  void isNoChangeWhenTheWordsAreTypedBack() {
    assertThat(typed("Inga kakor.").with(COOKIES_IN_SWEDISH, "Ei evästeitä.", content).isEmpty())
        .isTrue();
  }

  @Test
  void leavesOutATextOfWhichNothingIsLeft() {
    RegisterContent swedishOnly = with(new Label("", "Inga kakor.", ""));
    TextChange emptied = TextChange.NONE.with(COOKIES_IN_SWEDISH, "", swedishOnly);

    assertThat(emptied.over(swedishOnly).texts()).doesNotContainKey(RegisterText.COOKIES);
  }

  @Test
  void takenBackIsWhatItWas() {
    TextChange change =
        typed("Inga kakor.").with(new Place(RegisterText.BANS, Language.EN), "None.", content);

    RegisterContent back = change.takenBack(content).over(change.over(content));

    assertThat(back).isEqualTo(content);
  }

  private TextChange typed(String words) {
    return TextChange.NONE.with(COOKIES_IN_SWEDISH, words, content);
  }

  /** A register without words of its own but these on cookies. */
  private static RegisterContent with(Label cookies) {
    try {
      RegisterContent template = Templates.builtIn().find("small-vendor").content();
      Map<RegisterText, Label> texts = new HashMap<>();
      texts.put(RegisterText.COOKIES, cookies);
      return template.withTexts(texts);
    } catch (DomainException missing) {
      throw new AssertionError(missing);
    }
  }
}
