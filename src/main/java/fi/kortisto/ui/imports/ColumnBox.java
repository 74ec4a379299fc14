package fi.kortisto.ui.imports;

import fi.kortisto.model.ColumnChoice;
import fi.kortisto.ui.control.Shown;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

/** The box in which is chosen what a column holds. */
final class ColumnBox extends ComboBox<ColumnChoice> {

  /**
   * @param what said to those who do not see the row
   */
  ColumnBox(
      List<ColumnChoice> choices,
      ColumnChoice chosen,
      Function<ColumnChoice, String> name,
      String what,
      Consumer<ColumnChoice> onChoice) {
    setConverter(new Shown<>(name));
    getItems().setAll(choices);
    setValue(chosen);
    setAccessibleText(what);
    setMaxWidth(Double.MAX_VALUE);
    setOnAction(_ -> onChoice.accept(getValue()));
  }
}
