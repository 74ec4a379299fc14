package fi.kortisto.ui.lists;

import fi.kortisto.document.Document;
import fi.kortisto.document.ListDocument;
import fi.kortisto.exchange.ListCards;
import fi.kortisto.exchange.ListCsv;
import fi.kortisto.exchange.ListText;
import fi.kortisto.exchange.ListXlsx;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.format.ListTable;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ListForm;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListPreview;
import fi.kortisto.model.Register;
import fi.kortisto.service.DrawnList;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What can be done with a list: each way first draws it, so that it is logged, counted and stands
 * on the cards of those on it, and only then reads what leaves.
 */
final class ListDeeds {

  /** Does with a drawn list what was asked; on the background thread. */
  @FunctionalInterface
  interface Use<T> {
    T of(DrawnList drawn) throws DomainException;
  }

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Consumer<String> problem;
  private final Runnable drawn;

  /**
   * @param problem tells what was the matter
   * @param drawn hears that a list was drawn
   */
  ListDeeds(Desk desk, SignedIn signedIn, Consumer<String> problem, Runnable drawn) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.problem = problem;
    this.drawn = drawn;
  }

  Desk desk() {
    return desk;
  }

  SignedIn signedIn() {
    return signedIn;
  }

  /** Asks for a file and writes the list to it. */
  void save(ListOrder order, SaveForm form) {
    Optional<Path> wanted =
        desk.files()
            .save(
                texts.get("lists.save-title"),
                texts.get("lists.file-name") + "." + form.ending(),
                List.of(
                    new FileChoice.Kind(
                        form.ending().toUpperCase(Locale.ROOT), List.of(form.ending()))));
    wanted.ifPresent(
        file ->
            draw(
                order,
                form.form(),
                list -> written(list, form, file),
                list ->
                    desk.toasts().show(texts.get("lists.saved", file.getFileName(), list.size()))));
  }

  private DrawnList written(DrawnList list, SaveForm form, Path path) throws DomainException {
    NewFile file = new NewFile(path, IfThere.REPLACE);
    ListTable table = table(list.order());
    switch (form) {
      case EXCEL -> file.write(out -> ListXlsx.write(table, list, list.order().name(), out));
      case CSV_SEMICOLON, CSV_COMMA ->
          file.write(out -> ListCsv.write(table, list, form.separator(), out));
      case CARDS -> file.write(out -> ListCards.write(list, out));
      case PDF -> file.write(paper(list)::writeTo);
    }
    return list;
  }

  private ListTable table(ListOrder order) {
    return new ListTable(order, signedIn.registers(), texts.language());
  }

  Document paper(DrawnList list) throws DomainException {
    return ListDocument.render(
        new ListDocument.Head(signedIn.controller().name(), list.order(), list.day(), list.tally()),
        table(list.order()),
        list,
        texts.language());
  }

  /** The first pages of the list as it would print, of those whom the screen shows already. */
  Document paper(ListOrder order, ListPreview preview) throws DomainException {
    return ListDocument.render(
        new ListDocument.Head(
            signedIn.controller().name(), order, LocalDate.now(), preview.tally()),
        table(order),
        new ShownRows(preview.rows()),
        texts.language());
  }

  /** Copies the list to the clipboard. */
  void copy(ListOrder order) {
    draw(
        order,
        ListForm.CLIPBOARD,
        list -> ListText.of(table(list.order()), list),
        text -> desk.copying().personal(text, texts.get("lists.copied", text.lines().count() - 1)));
  }

  /**
   * Draws the list and does something with it; what is disclosed is asked about first.
   *
   * @param done on the screen's thread
   */
  <T> void draw(ListOrder order, ListForm form, Use<T> use, Consumer<T> done) {
    if (order.purpose() != BanPurpose.DISCLOSURE) {
      desk.work()
          .run(
              () -> use.of(signedIn.session().lists().draw(order, form)),
              result -> {
                drawn.run();
                done.accept(result);
              },
              this::tell);
      return;
    }
    List<Register> among = order.selection().among(signedIn.registers());
    if (among.size() != 1) {
      problem.accept(texts.get("lists.disclosure-one-register"));
      return;
    }
    new DisclosureAsk(
            desk,
            among.getFirst(),
            (content, dialog) ->
                desk.work()
                    .run(
                        () -> use.of(disclosed(order, form, content)),
                        result -> {
                          dialog.close();
                          drawn.run();
                          done.accept(result);
                        },
                        refused -> dialog.tell(texts.of(refused))))
        .show();
  }

  private DrawnList disclosed(ListOrder order, ListForm form, DisclosureContent content)
      throws DomainException {
    return signedIn.session().lists().draw(order, form, content);
  }

  private void tell(DomainException refused) {
    problem.accept(texts.of(refused));
  }
}
