package fi.kortisto.ui.lists;

import fi.kortisto.document.Printing;
import fi.kortisto.model.ListForm;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListPreview;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.control.Captioned;

/** The list as it will print, and on which printer. */
final class ListPrintDialog {

  private final ListDeeds deeds;
  private final Desk desk;
  private final ListOrder order;
  private final ListPreview preview;
  private final PaperDialog paper;

  ListPrintDialog(ListDeeds deeds, ListOrder order, ListPreview preview) {
    this.deeds = deeds;
    this.desk = deeds.desk();
    this.order = order;
    this.preview = preview;
    this.paper = new PaperDialog(desk, desk.texts().get("lists.print-title"), this::print);
    paper.ask(Captioned.advice(desk.texts().get("lists.print-what")));
  }

  void show() {
    paper.show(paper.printer());
    paper.set(() -> deeds.paper(order, preview));
  }

  private void print(String printer) {
    deeds.draw(
        order,
        ListForm.PRINT,
        drawn -> {
          Printing.print(deeds.paper(drawn), printer);
          return drawn;
        },
        _ -> {
          paper.close();
          desk.toasts().show(desk.texts().get("lists.printed", printer));
        });
  }
}
