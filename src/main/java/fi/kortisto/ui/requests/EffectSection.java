package fi.kortisto.ui.requests;

import fi.kortisto.format.EffectWords;
import fi.kortisto.model.Decision;
import fi.kortisto.model.RequestView;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import javafx.scene.layout.VBox;

/** What the decision changed and left. */
final class EffectSection extends Section {

  EffectSection(RequestView view, Texts texts) {
    super(texts.get("request.section.effects"));
    view.request()
        .decided()
        .ifPresent(day -> advice(texts.get("request.decided", texts.date(day))));
    EffectWords words = new EffectWords(view.registers(), texts.language());
    VBox lines = new VBox(4);
    lines.setId("request-effects");
    view.effects().forEach(effect -> lines.getChildren().add(Captioned.words(words.of(effect))));
    line(lines);
    view.request()
        .decision()
        .map(Decision::explanation)
        .filter(explanation -> !explanation.isBlank())
        .ifPresent(this::advice);
  }
}
