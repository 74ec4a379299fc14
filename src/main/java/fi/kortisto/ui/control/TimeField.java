package fi.kortisto.ui.control;

import fi.kortisto.format.TimesOfDay;
import fi.kortisto.model.DomainException;
import fi.kortisto.ui.Texts;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.TextField;

/** A time of day, typed as people type it. */
public final class TimeField extends TextField {

  public TimeField(Texts texts, Optional<LocalTime> start) {
    getStyleClass().add("time-field");
    setPromptText(TimesOfDay.show(LocalTime.of(14, 5), texts.language()));
    start.ifPresent(time -> setText(TimesOfDay.show(time, texts.language())));
  }

  /**
   * The time that is written; empty when nothing is.
   *
   * @throws DomainException BAD_TIME_OF_DAY when what is written is no time
   */
  public Optional<LocalTime> time() throws DomainException {
    return getText().isBlank() ? Optional.empty() : Optional.of(TimesOfDay.parse(getText()));
  }
}
