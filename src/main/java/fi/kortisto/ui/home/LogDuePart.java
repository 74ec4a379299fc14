package fi.kortisto.ui.home;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogPruning;
import fi.kortisto.model.Permission;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.OpenLine;
import fi.kortisto.ui.control.Present;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** That the log has rows past its storage time, for those who may remove them. */
final class LogDuePart extends VBox {

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Destinations destinations;
  private final Consumer<DomainException> refused;

  LogDuePart(
      Desk desk, SignedIn signedIn, Destinations destinations, Consumer<DomainException> refused) {
    super(8);
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.destinations = destinations;
    this.refused = refused;
    setId("home-log");
    Present.when(this, false);
  }

  void shown() {
    if (signedIn.user().may(Permission.CLEAN_UP) && signedIn.user().may(Permission.READ_LOG)) {
      desk.work().run(() -> signedIn.session().log().keeping().due(), this::show, refused);
    }
  }

  private void show(LogPruning due) {
    getChildren().clear();
    Present.when(this, !due.isNothing());
    if (!due.isNothing()) {
      Label title = Captioned.words(texts.get("home.log"));
      title.getStyleClass().add("section-title");
      getChildren()
          .addAll(
              title,
              new OpenLine(
                  texts.get("home.log-rows", due.rows()),
                  texts.get("home.log-limit", texts.date(due.limit())),
                  destinations::keepLog));
    }
  }
}
