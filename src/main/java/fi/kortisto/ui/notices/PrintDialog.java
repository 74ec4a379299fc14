package fi.kortisto.ui.notices;

import fi.kortisto.document.Document;
import fi.kortisto.document.Printing;
import fi.kortisto.model.DomainException;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks on which printer. */
final class PrintDialog {

  private final Desk desk;
  private final Texts texts;
  private final Document document;
  private final ComboBox<String> printer = new ComboBox<>();
  private final Label none;
  private final FormDialog dialog;

  PrintDialog(Desk desk, Document document) {
    this.desk = desk;
    this.texts = desk.texts();
    this.document = document;
    printer.setId("notice-printer");
    printer.setAccessibleText(texts.get("printing.printer"));
    printer.setMaxWidth(Double.MAX_VALUE);
    none = new Label(texts.get("notice.no-printer"));
    none.setWrapText(true);
    none.setMinHeight(Label.USE_PREF_SIZE);
    none.getStyleClass().add("quiet");
    offer(List.of());
    none.setVisible(false); // until the system has been asked
    this.dialog =
        desk.dialogs()
            .form(
                texts.get("notice.print-title"),
                new VBox(printer, none),
                texts.get("notice.print-verb"));
    dialog.confirm().disableProperty().bind(printer.valueProperty().isNull());
    dialog.onConfirm(this::print);
  }

  void show() {
    dialog.show(printer);
    desk.work().run(Printing::printers, this::offer, this::tell);
    desk.work()
        .run(Printing::defaultPrinter, name -> name.ifPresent(printer::setValue), this::tell);
  }

  private void offer(List<String> printers) {
    printer.getItems().setAll(printers);
    printers.stream().findFirst().ifPresent(printer::setValue);
    printer.setVisible(!printers.isEmpty());
    printer.setManaged(printer.isVisible());
    none.setVisible(printers.isEmpty());
    none.setManaged(none.isVisible());
  }

  private void print() {
    String chosen = printer.getValue();
    desk.work()
        .act(
            () -> Printing.print(document, chosen),
            () -> {
              dialog.close();
              desk.toasts().show(texts.get("notice.printed", chosen));
            },
            this::tell);
  }

  private void tell(DomainException refused) {
    dialog.tell(texts.of(refused));
  }
}
