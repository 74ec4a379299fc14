package fi.kortisto.ui.wording;

import fi.kortisto.document.Document;
import fi.kortisto.document.EnvelopeTestPage;
import fi.kortisto.document.EnvelopeWindow;
import fi.kortisto.document.LogoPicture;
import fi.kortisto.document.Printing;
import fi.kortisto.document.RequestLetter;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.Logo;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Stationery;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.PageView;
import fi.kortisto.ui.control.PrinterChoice;
import fi.kortisto.ui.control.ProblemLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What all letters have in common: the mark above the sender, and where the address stands. */
final class LetterheadPlace {

  private static final double ROOM_FOR_BOTH = 640;
  private static final double SHARE_OF_CHOICES = 0.45;

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Session session;
  private final Consumer<Stationery> changed;
  private final PageView pages;
  private final PrinterChoice printing;
  private final Latest latest;
  private final double scale;
  private final Parent root;
  private Stationery stationery = Stationery.PLAIN;

  @FXML private GridPane columns;
  @FXML private ScrollPane left;
  @FXML private VBox envelope;
  @FXML private VBox right;
  @FXML private Label logo;
  @FXML private Button choose;
  @FXML private Button remove;
  @FXML private Button save;
  @FXML private ToggleButton letter;
  @FXML private ToggleButton test;
  @FXML private ProblemLabel problem;

  /**
   * @param changed hears of the stationery when the mark was changed
   */
  LetterheadPlace(Desk desk, SignedIn signedIn, Consumer<Stationery> changed) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.session = signedIn.session();
    this.changed = changed;
    this.pages = new PageView(texts, desk.work());
    this.printing = new PrinterChoice(texts, this::print);
    this.latest = new Latest(desk.work(), set -> pages.show(set.preview()), this::tell);
    this.scale = desk.preferences().now().textSize() / 100.0;
    this.root = desk.load(this, "letterhead");
  }

  @FXML
  private void initialize() {
    VBox.setVgrow(pages, Priority.ALWAYS);
    right.getChildren().add(pages);
    columns.widthProperty().addListener(_ -> arrange());
    columns.heightProperty().addListener(_ -> arrange());
    printing.ready(true);
    envelope.getChildren().add(printing);
    ToggleGroup group = new ToggleGroup();
    group.getToggles().setAll(letter, test);
    letter.setSelected(true);
    letter.setOnAction(_ -> view(letter));
    test.setOnAction(_ -> view(test));
    choose.setOnAction(_ -> choose());
    remove.setOnAction(_ -> remove());
    save.setOnAction(_ -> save());
  }

  /** The pages stand beside the choices, or beneath them where there is no room. */
  private void arrange() {
    boolean both = columns.getWidth() >= ROOM_FOR_BOTH * scale;
    GridPane.setConstraints(right, both ? 1 : 0, both ? 0 : 1);
    GridPane.setColumnSpan(left, both ? 1 : 2);
    GridPane.setColumnSpan(right, both ? 1 : 2);
    left.setMinHeight(both ? 0 : columns.getHeight() * SHARE_OF_CHOICES);
    left.setMaxHeight(both ? Double.MAX_VALUE : left.getMinHeight());
  }

  Parent root() {
    return root;
  }

  void changed(Stationery now) {
    stationery = now;
    boolean has = now.logo().isPresent();
    logo.setText(texts.get(has ? "letterhead.has-logo" : "letterhead.no-logo"));
    remove.setDisable(!has);
  }

  /** Shows a sample letter with the letterhead, and asks for the printers. */
  void show() {
    problem.clear();
    printing.ask(desk.work(), this::tell);
    set();
  }

  private void view(ToggleButton chosen) {
    chosen.setSelected(true); // pressing it again must not leave none
    set();
  }

  private void set() {
    Stationery now = stationery;
    latest.now(
        test.isSelected()
            ? this::testPage
            : () ->
                RequestLetter.sample(
                    LetterKind.ACKNOWLEDGEMENT,
                    texts.language(),
                    signedIn.controller(),
                    now,
                    window()));
  }

  private Document testPage() {
    return EnvelopeTestPage.render(window(), texts.language());
  }

  private EnvelopeWindow window() {
    return desk.preferences().now().envelope().window();
  }

  private void choose() {
    problem.clear();
    Optional<Path> chosen =
        desk.files()
            .open(
                texts.get("letterhead.choose-title"),
                List.of(
                    new FileChoice.Kind(
                        texts.get("letterhead.pictures"), List.of("png", "jpg", "jpeg"))));
    Stationery before = stationery;
    chosen.ifPresent(
        file ->
            desk.work()
                .run(
                    () -> keep(file, before),
                    now -> kept(now, "letterhead.logo-kept", before),
                    this::tell));
  }

  /** A picture that can be kept is not yet one that can be printed. */
  private Stationery keep(Path file, Stationery before) throws DomainException {
    byte[] picture = read(file);
    Stationery now = session.letters().setLogo(Optional.of(picture));
    if (now.logo().isPresent()) {
      try {
        LogoPicture.check(now.logo().get());
      } catch (DomainException notPrintable) {
        session.letters().setLogo(before.logo().map(Logo::content));
        throw notPrintable;
      }
    }
    return now;
  }

  private static byte[] read(Path file) throws DomainException {
    try {
      if (Files.size(file) > Logo.LARGEST) {
        throw new DomainException(Problem.NOT_A_LOGO);
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new DomainException(unreadable, Problem.CANNOT_READ, file);
    }
  }

  private void remove() {
    Stationery before = stationery;
    set(Optional.empty(), now -> kept(now, "letterhead.logo-removed", before));
  }

  private void set(Optional<byte[]> picture, Consumer<Stationery> done) {
    problem.clear();
    desk.work().run(() -> session.letters().setLogo(picture), done, this::tell);
  }

  private void kept(Stationery now, String told, Stationery before) {
    show(now);
    desk.toasts()
        .showDone(
            texts.get(told),
            texts.get("card.undo"),
            () ->
                set(
                    before.logo().map(Logo::content),
                    back -> {
                      show(back);
                      desk.toasts().show(texts.get("card.undone"));
                    }));
  }

  private void show(Stationery now) {
    changed.accept(now);
    letter.setSelected(true);
    set();
  }

  private void save() {
    Optional<Path> wanted =
        desk.files()
            .save(
                texts.get("letterhead.test-title"),
                texts.get("letterhead.test-file") + ".pdf",
                List.of(new FileChoice.Kind("PDF", List.of("pdf"))));
    wanted.ifPresent(
        file ->
            desk.work()
                .act(
                    () -> new NewFile(file, IfThere.REPLACE).write(testPage()::writeTo),
                    () -> desk.toasts().show(texts.get("letterhead.saved", file.getFileName())),
                    this::tell));
  }

  private void print(String printer) {
    desk.work()
        .act(
            () -> Printing.print(testPage(), printer),
            () -> desk.toasts().show(texts.get("letterhead.printed", printer)),
            this::tell);
  }

  private void tell(DomainException refused) {
    problem.tell(texts.of(refused));
  }
}
