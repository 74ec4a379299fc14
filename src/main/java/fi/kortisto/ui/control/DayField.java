package fi.kortisto.ui.control;

import fi.kortisto.format.ValueForms;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.ui.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day, typed as people type it or picked from a calendar. */
public final class DayField extends DatePicker {

  private final Texts texts;

  public DayField(Texts texts, Optional<LocalDate> start) {
    this.texts = texts;
    getStyleClass().add("day-field");
    setShowWeekNumbers(true);
    setPromptText(texts.date(LocalDate.of(2026, 2, 3)));
    setConverter(new Form());
    setValue(start.orElse(null));
    getEditor().setText(start.map(texts::date).orElse(""));
  }

  /**
   * The day that is written; empty when nothing is.
   *
   * @throws DomainException BAD_DATE when what is written is no day
   */
  public Optional<LocalDate> day() throws DomainException {
    String written = getEditor().getText() == null ? "" : getEditor().getText().strip();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = read(written);
    if (day.isEmpty()) {
      throw new DomainException(Problem.BAD_DATE);
    }
    return day;
  }

  /** The day shown may be in a form that only this language writes, such as 3 Feb 2026. */
  private Optional<LocalDate> read(String written) {
    @Nullable LocalDate value = getValue();
    return value != null && written.equals(texts.date(value))
        ? Optional.of(value)
        : ValueForms.day(written);
  }

  /** Keeps what was typed in the field even when it is no day, so that it can be mended. */
  private final class Form extends StringConverter<LocalDate> {

    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : texts.date(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String written) {
      return written == null ? null : read(written.strip()).orElse(getValue());
    }
  }
}
