package fi.kortisto.ui.home;

import fi.kortisto.model.RetentionFilter;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.User;
import fi.kortisto.ui.Area;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.StorageWatch;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.OpenLine;
import fi.kortisto.ui.control.Present;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How many persons have data that is past its storage time, for those who may clean up. */
final class StoragePart extends VBox {

  private final Texts texts;
  private final StorageWatch watch;
  private final Destinations destinations;
  private final boolean may;

  StoragePart(Texts texts, User user, StorageWatch watch, Destinations destinations) {
    super(8);
    this.texts = texts;
    this.watch = watch;
    this.destinations = destinations;
    this.may = Area.RETENTION.isFor(user);
    setId("home-storage");
    watch.plan().subscribe(this::show);
  }

  /** The first screen is shown: persons are looked through, once since the sign-in. */
  void shown() {
    if (may) {
      watch.lookOnce();
    }
  }

  private void show(Optional<RetentionPlan> plan) {
    getChildren().clear();
    Optional<RetentionPlan> due = plan.filter(found -> may && !found.isNothingDue());
    Present.when(this, due.isPresent());
    if (due.isPresent()) {
      Label title = Captioned.words(texts.get("home.storage"));
      title.getStyleClass().add("section-title");
      getChildren()
          .addAll(
              title,
              new OpenLine(
                  texts.get("home.storage-persons", due.get().due().size()),
                  texts.get("home.storage-items", due.get().items(RetentionFilter.DUE)),
                  () -> destinations.openArea(Area.RETENTION)));
    }
  }
}
