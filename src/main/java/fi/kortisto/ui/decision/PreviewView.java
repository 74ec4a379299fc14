package fi.kortisto.ui.decision;

import fi.kortisto.format.EffectWords;
import fi.kortisto.model.Effect;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a decision would do, as sentences: now, later, refused, and who will be told. */
final class PreviewView extends VBox {

  private final Texts texts;

  PreviewView(Texts texts) {
    this.texts = texts;
    getStyleClass().add("effects");
    setId("effects");
  }

  void show(RequestView request, List<Effect> effects) {
    EffectWords words = new EffectWords(request.registers(), texts.language());
    getChildren().clear();
    getChildren().add(Captioned.words(texts.get("decision.preview")));
    for (Outcome outcome : Outcome.values()) {
      List<Effect> here = effects.stream().filter(effect -> Outcome.of(effect) == outcome).toList();
      if (!here.isEmpty()) {
        getChildren().add(section(outcome, here, words));
      }
    }
    if (effects.isEmpty()) {
      getChildren().add(Captioned.words(nothing(request.request().kind())));
    }
    if (effects.stream().anyMatch(Effect.Erased.class::isInstance)) {
      Label caution = Captioned.words(texts.get("decision.no-way-back"));
      caution.getStyleClass().add("caution");
      getChildren().add(caution);
    }
    getChildren().add(Captioned.advice(texts.get("decision.final")));
  }

  /** What is answered without changing anything. */
  private String nothing(RequestKind kind) {
    return texts.get(
        kind == RequestKind.LOG_EXTRACT || kind == RequestKind.COMPLAINT
            ? "decision.nothing." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
            : "decision.nothing");
  }

  private VBox section(Outcome outcome, List<Effect> effects, EffectWords words) {
    Label heading = new Label(texts.get("decision.outcome." + outcome.code()));
    heading.getStyleClass().add("section-title");
    VBox section = new VBox(heading);
    section.getStyleClass().add("effects-section");
    for (Effect effect : effects) {
      Label sentence = Captioned.words("– " + words.of(effect));
      sentence.getStyleClass().add("effect");
      section.getChildren().add(sentence);
    }
    return section;
  }
}
