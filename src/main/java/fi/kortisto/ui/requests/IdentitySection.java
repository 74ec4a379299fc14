package fi.kortisto.ui.requests;

import fi.kortisto.model.IdentityQuery;
import fi.kortisto.model.Register;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestRules;
import fi.kortisto.model.RequestView;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Fold;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How it was made sure who asks, and what the registers' notices demand of that. */
final class IdentitySection extends Section {

  private final Texts texts;

  IdentitySection(RequestView view, Desk desk) {
    super(desk.texts().get("request.section.identity"));
    this.texts = desk.texts();
    RequestCase request = view.request();
    Label how = Captioned.words(how(request));
    how.setId("request-identity");
    line(how);
    request.identification().ifPresent(known -> note(known.note()));
    request.queries().forEach(query -> advice(query(query)));
    if (request.kind().needsIdentity()) {
      new ReleaseRules(view.registers())
          .refusing(request.content().form())
          .ifPresent(register -> caution(register, request));
    }
    line(Fold.remembered(desk, "request-rules", texts.get("request.rules"), () -> rules(view)));
  }

  private String how(RequestCase request) {
    if (request.identification().isPresent()) {
      var known = request.identification().get();
      return texts.get("request.identified", texts.date(known.on()), texts.of(known.method()));
    }
    return texts.get(
        request.kind().needsIdentity() ? "request.not-identified" : "request.identity-not-needed");
  }

  private void note(String words) {
    if (!words.isBlank()) {
      advice(words);
    }
  }

  private String query(IdentityQuery query) {
    return query
        .answered()
        .map(
            day ->
                texts.get(
                    "request.query-answered",
                    texts.date(query.asked()),
                    texts.date(day),
                    query.doubt()))
        .orElseGet(() -> texts.get("request.query", texts.date(query.asked()), query.doubt()));
  }

  private void caution(Register register, RequestCase request) {
    Label caution =
        Captioned.words(
            texts.get(
                "request.form-not-enough",
                texts.of(register.name()),
                words(register.content().requests().forms(), "")));
    caution.setId("request-form-caution");
    caution.getStyleClass().add("caution");
    line(caution);
  }

  private VBox rules(RequestView view) {
    VBox all = new VBox();
    all.getStyleClass().add("fields");
    view.registers().forEach(register -> all.getChildren().add(rules(register)));
    return all;
  }

  private VBox rules(Register register) {
    RequestRules rules = register.content().requests();
    String any = texts.get("request.rules.any");
    VBox lines = new VBox(Captioned.words(texts.of(register.name())));
    lines
        .getChildren()
        .addAll(
            List.of(
                Captioned.advice(texts.get("request.rules.forms", words(rules.forms(), any))),
                Captioned.advice(texts.get("request.rules.identity", words(rules.identity(), any))),
                Captioned.advice(texts.get("request.rules.roads", words(rules.delivery(), any)))));
    return lines;
  }

  private String words(Collection<? extends Enum<?>> values, String none) {
    return values.isEmpty()
        ? none
        : values.stream()
            .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
            .map(texts::of)
            .collect(Collectors.joining(", "));
  }
}
