package fi.kortisto.ui.requests;

import fi.kortisto.model.RequestStep;
import fi.kortisto.model.RequestView;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.List;
import javafx.scene.layout.VBox;

/** What was done, when and by whom, the last first. */
final class StepSection extends Section {

  StepSection(RequestView view, Texts texts) {
    super(texts.get("request.section.steps"));
    VBox lines = new VBox(8);
    lines.setId("request-steps");
    List<String> words = new StepWords(view, texts).all();
    for (int i = words.size() - 1; i >= 0; i--) {
      RequestStep step = view.steps().get(i);
      lines
          .getChildren()
          .add(
              new VBox(
                  Captioned.words(words.get(i)),
                  Captioned.advice(texts.dateTime(step.at()) + " · " + step.login())));
    }
    line(lines);
  }
}
