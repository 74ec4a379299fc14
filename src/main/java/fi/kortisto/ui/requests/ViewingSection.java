package fi.kortisto.ui.requests;

import fi.kortisto.format.TimesOfDay;
import fi.kortisto.model.Viewing;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The appointment at which the person looks at the data at an office. */
final class ViewingSection extends Section {

  ViewingSection(Possible possible, Texts texts, ViewingDeeds deeds) {
    super(texts.get("request.section.viewing"));
    Label when =
        Captioned.words(
            possible
                .view()
                .request()
                .viewing()
                .map(viewing -> words(viewing, texts))
                .orElseGet(() -> texts.get("request.no-viewing")));
    when.setId("request-viewing");
    line(when);
    if (possible.isForViewing() && possible.mayAnswer()) {
      Button show = button(texts.get("request.show.do"), "request-show", deeds::show);
      boolean known = !possible.wantsIdentity();
      show.setDisable(!known);
      line(
          new FlowPane(
              8,
              8,
              button(texts.get("request.appoint.do"), "request-appoint", deeds::appoint),
              show));
      if (!known) {
        advice(texts.get("request.show.first-identify"));
      }
    }
  }

  private static Button button(String words, String id, Runnable deed) {
    Button button = new Button(words);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> deed.run());
    return button;
  }

  private static String words(Viewing viewing, Texts texts) {
    String when =
        texts.get(
            "request.viewing",
            texts.date(viewing.at().toLocalDate()),
            TimesOfDay.show(viewing.at().toLocalTime(), texts.language()));
    String where = viewing.place().isBlank() ? when : when + ", " + viewing.place();
    return viewing
        .held()
        .map(day -> where + "\n" + texts.get("request.viewing-held", texts.date(day)))
        .orElse(where);
  }
}
