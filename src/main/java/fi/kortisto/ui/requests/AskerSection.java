package fi.kortisto.ui.requests;

import fi.kortisto.model.Correspondent;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.Register;
import fi.kortisto.model.RequestView;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Who asks, for whom, how it came and what is wished. */
final class AskerSection extends Section {

  AskerSection(RequestView view, Texts texts, RequestDeeds deeds) {
    super(texts.get("request.section.asker"));
    NewRequest content = view.request().content();
    fact(texts.get("request.on-file"), onFile(view, texts, deeds));
    fact(texts.get("request.from"), from(content.from()));
    content
        .representative()
        .ifPresent(
            one ->
                fact(
                    texts.get("request.representative"),
                    texts.get("request.representative-by", one.name(), one.authority())));
    fact(
        texts.get("request.received"),
        texts.get(
            "request.received-how",
            texts.date(content.received()),
            texts.of(content.road()),
            texts.of(content.form())));
    fact(texts.get("request.concerns"), registers(view, texts));
    fact(texts.get("request.language"), texts.name(content.language()));
    fact(texts.get("request.wish"), content.wish());
    fact(
        texts.get("request.handler"),
        view.request().handler().isBlank()
            ? texts.get("request.nobody")
            : view.request().handler());
  }

  private static Node onFile(RequestView view, Texts texts, RequestDeeds deeds) {
    if (view.subject().isPresent()) {
      return new VBox(
          Captioned.words(view.subject().get().displayName()),
          verbs(verb(texts.get("request.open-person"), "request-person", deeds::openPerson)));
    }
    return Captioned.words(
        texts.get(view.request().subject().isPresent() ? "request.erased" : "request.not-linked"));
  }

  private static String from(Correspondent from) {
    return Stream.of(
            List.of(from.name()),
            from.address().lines(),
            from.email().isBlank() ? List.<String>of() : List.of(from.email()))
        .flatMap(List::stream)
        .collect(Collectors.joining("\n"));
  }

  private static String registers(RequestView view, Texts texts) {
    String names =
        view.registers().stream()
            .map(Register::name)
            .map(texts::of)
            .collect(Collectors.joining(", "));
    return view.request().content().registers().isEmpty() && !names.isEmpty()
        ? texts.get("request.concerns-all", names)
        : names;
  }
}
