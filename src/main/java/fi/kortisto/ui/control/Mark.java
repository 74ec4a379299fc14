package fi.kortisto.ui.control;

<<<<<<< HEAD
import fi.kortisto.model.Subject;
import fi.kortisto.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What must not be overlooked about a person: a sign and its word. */
public record Mark(Feather sign, String word, String styleClass) {

  /** The marks of a person, the loudest first. */
  public static List<Mark> of(Subject person, Texts texts) {
    List<Mark> marks = new ArrayList<>();
    if (person.bans() > 0) {
      marks.add(new Mark(Feather.SLASH, texts.get("mark.bans", person.bans()), "mark-ban"));
    }
    if (person.restricted()) {
      marks.add(new Mark(Feather.PAUSE_CIRCLE, texts.get("mark.restricted"), "mark-restricted"));
    }
    if (person.protectedAddress()) {
      marks.add(new Mark(Feather.SHIELD, texts.get("mark.protected"), "mark-protected"));
    }
    return marks;
  }

  /** The bans of a card are told one by one, so it leaves their mark out. */
  public boolean isBan() {
    return sign == Feather.SLASH;
  }

  public Label label() {
    Label label = new ShortenedLabel(word, "mark", styleClass);
    label.setGraphic(new FontIcon(sign));
    return label;
=======
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The program's mark: a card index of three cards, the front one with its tab. */
public final class Mark extends StackPane {

  public Mark() {
    getStyleClass().add("mark");
    for (String card : new String[] {"back", "middle", "front"}) {
      Region region = new Region();
      region.getStyleClass().addAll("mark-card", "mark-" + card);
      getChildren().add(region);
    }
    Region line = new Region();
    line.getStyleClass().add("mark-line");
    getChildren().add(line);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
>>>>>>> ui
  }
}
