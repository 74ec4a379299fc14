package fi.kortisto.ui.control;

import fi.kortisto.model.Subject;
import fi.kortisto.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What must not be overlooked about a person: a sign and its word. */
public record Notable(Feather sign, String word, String styleClass) {

  /** The marks of a person, the loudest first. */
  public static List<Notable> of(Subject person, Texts texts) {
    List<Notable> marks = new ArrayList<>();
    if (person.bans() > 0) {
      marks.add(new Notable(Feather.SLASH, texts.get("mark.bans", person.bans()), "notable-ban"));
    }
    if (person.restricted()) {
      marks.add(
          new Notable(Feather.PAUSE_CIRCLE, texts.get("mark.restricted"), "notable-restricted"));
    }
    if (person.protectedAddress()) {
      marks.add(new Notable(Feather.SHIELD, texts.get("mark.protected"), "notable-protected"));
    }
    return marks;
  }

  /** The bans of a card are told one by one, so it leaves their mark out. */
  public boolean isBan() {
    return sign == Feather.SLASH;
  }

  public Label label() {
    Label label = new ShortenedLabel(word, "notable", styleClass);
    label.setGraphic(new FontIcon(sign));
    return label;
  }
}
