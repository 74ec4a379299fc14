package fi.kortisto.ui.control;

import fi.kortisto.document.Printing;
import fi.kortisto.model.DomainException;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** On which printer, and a button that prints there; says so where the computer has none. */
public final class PrinterChoice extends VBox {

  private final ComboBox<String> printer = new ComboBox<>();
  private final Label none;
  private final Button print;
  private boolean ready;

  /**
   * @param printed hears on which printer
   */
  public PrinterChoice(Texts texts, Consumer<String> printed) {
    getStyleClass().add("column");
    printer.setId("printer");
    printer.setAccessibleText(texts.get("printing.printer"));
    printer.setPromptText(texts.get("printing.printer"));
    printer.setMaxWidth(Double.MAX_VALUE);
    none = Captioned.advice(texts.get("printing.none"));
    print = new Button(texts.get("printing.print"), new FontIcon(Feather.PRINTER));
    print.setId("print");
    print.setMaxWidth(Double.MAX_VALUE);
    print.setOnAction(_ -> printed.accept(printer.getValue()));
    Present.when(none, false);
    Present.when(printer, false);
    print.setDisable(true);
    getChildren().addAll(printer, none, print);
  }

  /** Asks the system for its printers, which may take seconds. */
  public void ask(Background.Work work, Consumer<DomainException> refused) {
    work.run(Printing::printers, this::offer, refused);
    work.run(Printing::defaultPrinter, name -> name.ifPresent(printer::setValue), refused);
  }

  private void offer(List<String> printers) {
    printer.getItems().setAll(printers);
    printers.stream().findFirst().ifPresent(printer::setValue);
    Present.when(printer, !printers.isEmpty());
    Present.when(none, printers.isEmpty());
    ready(ready);
  }

  /** Whether there is something to print. */
  public void ready(boolean now) {
    ready = now;
    print.setDisable(!now || printer.getItems().isEmpty());
  }
}
