package fi.kortisto.ui.control;

import fi.kortisto.format.ValueForms;
import fi.kortisto.ui.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Date pickers that show and read days as the rest of the program does. */
public final class Days {

  private Days() {}

  /** Makes the picker read and show days in this language; what is no day leaves it empty. */
  public static void speak(DatePicker picker, Texts texts) {
    picker.setShowWeekNumbers(true);
    picker.setConverter(
        new StringConverter<LocalDate>() {
          @Override
          public String toString(@Nullable LocalDate day) {
            return day == null ? "" : texts.date(day);
          }

          @Override
          public @Nullable LocalDate fromString(String text) {
            return ValueForms.day(text).orElse(null);
          }
        });
    picker.setPromptText(texts.get("day.prompt"));
  }

  /** The day chosen. */
  public static Optional<LocalDate> chosen(DatePicker picker) {
    return Optional.ofNullable(picker.getValue());
  }
}
