package fi.kortisto.ui.lists;

import fi.kortisto.document.AddressLabels;
import fi.kortisto.document.Document;
import fi.kortisto.document.LabelSheets;
import fi.kortisto.document.Printing;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LabelSheet;
import fi.kortisto.model.ListForm;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListPreview;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Address labels: on which sheet, with which label it begins, and how it will look. A test print
 * shows frames and no person.
 */
final class LabelsDialog {

  private final ListDeeds deeds;
  private final Desk desk;
  private final Texts texts;
  private final ListOrder order;
  private final ListPreview preview;
  private final PaperDialog paper;
  private final ComboBox<LabelSheet> sheet;
  private final SheetPicture picture;
  private final CheckBox test;
  private final Label begin = Captioned.advice("");

  LabelsDialog(ListDeeds deeds, ListOrder order, ListPreview preview, List<LabelSheet> own) {
    this.deeds = deeds;
    this.desk = deeds.desk();
    this.texts = desk.texts();
    this.order = order;
    this.preview = preview;
    this.paper = new PaperDialog(desk, texts.get("labels.title"), this::print);
    this.sheet = Choices.of(LabelSheets.with(own), this::name);
    sheet.setValue(LabelSheets.known().getFirst());
    sheet.setId("labels-sheet");
    picture = new SheetPicture(texts, sheet.getValue(), _ -> {});
    test = new CheckBox(texts.get("labels.test"));
    test.setId("labels-test");
    build();
  }

  private String name(LabelSheet one) {
    return texts.get(
        "labels.sheet", one.name(), one.labelWidth() / 100.0, one.labelHeight() / 100.0);
  }

  private void build() {
    Button own = new Button(texts.get("labels.own"), new FontIcon(Feather.PLUS));
    own.setId("labels-own");
    own.getStyleClass().addAll("flat", "small");
    own.setOnAction(_ -> addOwn());
    Button gone = new Button(texts.get("labels.remove"));
    gone.getStyleClass().addAll("flat", "small");
    gone.setOnAction(_ -> removeOwn());
    gone.managedProperty().bind(gone.visibleProperty());
    sheet.valueProperty().subscribe(chosen -> gone.setVisible(chosen != null && isOwn(chosen)));
    FlowPane sheets = new FlowPane(8, 4, own, gone);
    VBox first = new VBox(8, Captioned.words(texts.get("labels.begin")), picture, begin);
    first.getStyleClass().add("field");
    Button save = new Button(texts.get("labels.save"), new FontIcon(Feather.DOWNLOAD));
    save.setId("labels-save");
    save.setMaxWidth(Double.MAX_VALUE);
    save.setOnAction(_ -> save());
    paper.ask(
        new Captioned(texts.get("labels.which"), sheet),
        sheets,
        first,
        new VBox(4, test, Captioned.advice(texts.get("labels.test-what"))));
    paper.offer(save, Captioned.advice(texts.get("labels.scale")));
    sheet
        .valueProperty()
        .addListener(
            (_, _, chosen) -> {
              if (chosen != null) {
                picture.show(chosen);
              }
            });
    test.selectedProperty().addListener(_ -> set());
    picture.accessibleTextProperty().subscribe(begin::setText);
    picture.accessibleTextProperty().addListener(_ -> set());
    picture.disableProperty().bind(test.selectedProperty());
  }

  private static boolean isOwn(LabelSheet one) {
    return !LabelSheets.known().contains(one);
  }

  void show() {
    paper.show(sheet);
    set();
  }

  private void set() {
    LabelSheet chosen = sheet.getValue();
    int start = picture.start();
    boolean frames = test.isSelected();
    paper.set(
        () ->
            frames
                ? labels(chosen).test()
                : labels(chosen).render(new ShownRows(preview.rows()), start));
  }

  private AddressLabels labels(LabelSheet chosen) {
    return new AddressLabels(chosen, texts.language());
  }

  private void print(String printer) {
    LabelSheet chosen = sheet.getValue();
    if (test.isSelected()) {
      act(
          () -> Printing.print(labels(chosen).test(), printer),
          texts.get("lists.printed", printer));
      return;
    }
    int start = picture.start();
    deeds.draw(
        order,
        ListForm.LABELS,
        drawn -> {
          Printing.print(labels(chosen).render(drawn, start), printer);
          return drawn;
        },
        _ -> done(texts.get("lists.printed", printer)));
  }

  private void save() {
    Optional<Path> file =
        desk.files()
            .save(
                texts.get("labels.save-title"),
                texts.get("labels.file-name") + ".pdf",
                List.of(new FileChoice.Kind("PDF", List.of("pdf"))));
    file.ifPresent(this::save);
  }

  private void save(Path file) {
    LabelSheet chosen = sheet.getValue();
    String told = texts.get("labels.saved", file.getFileName());
    if (test.isSelected()) {
      act(() -> write(labels(chosen).test(), file), told);
      return;
    }
    int start = picture.start();
    deeds.draw(
        order,
        ListForm.LABELS,
        drawn -> {
          write(labels(chosen).render(drawn, start), file);
          return drawn;
        },
        _ -> done(told));
  }

  private static void write(Document document, Path file) throws DomainException {
    new NewFile(file, IfThere.REPLACE).write(document::writeTo);
  }

  private void act(Background.Action action, String told) {
    desk.work().act(action, () -> desk.toasts().show(told), paper::tell);
  }

  private void done(String told) {
    paper.close();
    desk.toasts().show(told);
  }

  private void addOwn() {
    new OwnSheetForm(desk, deeds.signedIn(), sheet.getValue(), this::offerAgain).show();
  }

  private void removeOwn() {
    LabelSheet chosen = sheet.getValue();
    desk.work()
        .act(
            () -> deeds.signedIn().session().savedLists().removeSheet(chosen.code()),
            () -> offerAgain(LabelSheets.known().getFirst()),
            paper::tell);
  }

  private void offerAgain(LabelSheet chosen) {
    desk.work()
        .run(
            () -> deeds.signedIn().session().savedLists().sheets(),
            own -> {
              sheet.getItems().setAll(LabelSheets.with(own));
              sheet.setValue(chosen);
            },
            paper::tell);
  }
}
