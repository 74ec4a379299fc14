package fi.kortisto.ui.lists;

import fi.kortisto.format.ValueForms;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.LabelSheet;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Asks for the measures of a sheet of labels that the program does not know. */
final class OwnSheetForm {

  private static final int A4_WIDTH = 21_000;
  private static final int A4_HEIGHT = 29_700;

  private final Texts texts;
  private final TextField name = new TextField();
  private final Map<String, TextField> measures = new LinkedHashMap<>();
  private final FormDialog dialog;

  /**
   * @param like the sheet whose measures stand there to begin with
   * @param kept hears of the new sheet
   */
  OwnSheetForm(Desk desk, SignedIn signedIn, LabelSheet like, Consumer<LabelSheet> kept) {
    this.texts = desk.texts();
    name.setId("sheet-name");
    GridPane grid = new GridPane(16, 8);
    measure(grid, "columns", like.columns());
    measure(grid, "rows", like.rows());
    length(grid, "width", like.labelWidth());
    length(grid, "height", like.labelHeight());
    length(grid, "left", like.marginLeft());
    length(grid, "top", like.marginTop());
    length(grid, "pitch-x", like.pitchX());
    length(grid, "pitch-y", like.pitchY());
    VBox form =
        new VBox(
            new Captioned(texts.get("sheet.name"), name),
            grid,
            Captioned.advice(texts.get("sheet.what")));
    form.getStyleClass().add("fields");
    dialog = desk.dialogs().tallForm(texts.get("sheet.title"), form, texts.get("sheet.verb"));
    dialog.askBeforeClosing(() -> !name.getText().isBlank());
    dialog.remember("lists.sheet", Optional.empty());
    dialog.onConfirm(
        () -> {
          try {
            LabelSheet wanted = sheet();
            desk.work()
                .run(
                    () -> signedIn.session().savedLists().keep(wanted),
                    sheet -> {
                      dialog.close();
                      kept.accept(sheet);
                    },
                    refused -> dialog.tell(texts.of(refused)));
          } catch (DomainException noNumber) {
            dialog.tell(texts.of(noNumber));
          }
        });
  }

  void show() {
    dialog.show(name);
  }

  private void length(GridPane grid, String key, int hundredths) {
    measure(
        grid,
        key,
        ValueForms.show(
            FieldType.NUMBER,
            BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString(),
            texts.language()));
  }

  private void measure(GridPane grid, String key, int number) {
    measure(grid, key, Integer.toString(number));
  }

  private void measure(GridPane grid, String key, String value) {
    TextField field = new TextField(value);
    field.setId("sheet-" + key);
    field.setPrefColumnCount(7);
    int place = measures.size();
    measures.put(key, field);
    grid.add(new Captioned(texts.get("sheet." + key), field), place % 2, place / 2);
  }

  private LabelSheet sheet() throws DomainException {
    String called = name.getText().strip();
    return new LabelSheet(
        called,
        called,
        A4_WIDTH,
        A4_HEIGHT,
        number("columns").intValue(),
        number("rows").intValue(),
        hundredths("width"),
        hundredths("height"),
        hundredths("left"),
        hundredths("top"),
        hundredths("pitch-x"),
        hundredths("pitch-y"));
  }

  private BigDecimal number(String key) throws DomainException {
    TextField field = measures.getOrDefault(key, new TextField());
    return new BigDecimal(ValueForms.parse(FieldType.NUMBER, field.getText()));
  }

  private int hundredths(String key) throws DomainException {
    return number(key).movePointRight(2).intValue();
  }
}
