package fi.kortisto.ui.decision;

import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.TabLeaves;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/** The text as it goes out, with what is said about others taken out of it, and why. */
final class CoverDetail implements ItemDetail {

  private static final int ROWS_AT_MOST = 8;
  private static final int CHARACTERS_OF_A_ROW = 80;

  private final TextArea shown;
  private final RefusalForm form;
  private final List<Node> nodes;

  CoverDetail(ItemChoice choice, Texts texts, String id) {
    shown = new TextArea(choice.shown());
    shown.setId(id + "-shown");
    shown.setWrapText(true);
    shown.setPrefRowCount(
        Math.clamp(1 + choice.shown().length() / CHARACTERS_OF_A_ROW, 2, ROWS_AT_MOST));
    TabLeaves.in(shown);
    shown.textProperty().addListener((_, _, now) -> choice.show(now));
    form = new RefusalForm(texts, id, choice.grounds(), choice.refusal(), choice::refuse);
    nodes =
        List.of(
            new Captioned(
                texts.get("decision.shown"),
                shown,
                Captioned.advice(texts.get("decision.shown-what"))),
            form);
  }

  @Override
  public List<Node> nodes() {
    return nodes;
  }

  @Override
  public boolean check() {
    return form.check();
  }

  @Override
  public void focus() {
    shown.requestFocus();
  }
}
