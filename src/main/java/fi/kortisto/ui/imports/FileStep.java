package fi.kortisto.ui.imports;

import fi.kortisto.exchange.ContactFiles;
import fi.kortisto.exchange.FileLook;
import fi.kortisto.model.BanListOrder;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.Source;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import fi.kortisto.ui.control.FileDrop;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.ProblemLabel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The file, and into what register, from whom and when it came. */
final class FileStep implements Step {

  private static final List<String> ENDINGS = List.of("vcf", "csv", "tsv", "txt", "xlsx", "ods");

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final DayField obtained;
  private final BanListForm bans;
  private final EarlierImports earlierImports;
  private final Parent root;
  private Optional<Path> path = Optional.empty();
  private Optional<FileLook> look = Optional.empty();

  @FXML private Label file;
  @FXML private Label what;
  @FXML private Button choose;
  @FXML private ProblemLabel problem;
  @FXML private GridPane grid;
  @FXML private Label registerLabel;
  @FXML private ComboBox<Register> register;
  @FXML private Label sourceLabel;
  @FXML private ComboBox<Source> source;
  @FXML private Label obtainedLabel;
  @FXML private CheckBox banList;
  @FXML private VBox banPlace;
  @FXML private Hyperlink earlier;

  FileStep(Desk desk, SignedIn signedIn, Runnable done) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.obtained = new DayField(texts, Optional.of(LocalDate.now()));
    this.bans = new BanListForm(desk);
    this.earlierImports = new EarlierImports(desk, signedIn, done);
    this.root = desk.load(this, "file");
    FileDrop.on(root, _ -> true, files -> take(files.getFirst()));
  }

  @FXML
  private void initialize() {
    Choices.fill(register, signedIn.registers(), one -> texts.of(one.name()));
    register.valueProperty().subscribe(this::offerSources);
    obtained.setId("import-obtained");
    obtainedLabel.setLabelFor(obtained);
    grid.add(obtained, 1, 2);
    banPlace.getChildren().setAll(bans.root());
    banList.selectedProperty().subscribe(this::arrange);
    choose.setOnAction(_ -> choose());
    earlier.setOnAction(_ -> earlierImports.show());
  }

  private void offerSources(Register chosen) {
    List<Source> open = chosen.content().sources().stream().filter(one -> !one.retired()).toList();
    Choices.fill(source, open, one -> texts.of(one.label()));
    open.stream()
        .filter(one -> one.code().equals(Source.IMPORTED))
        .findFirst()
        .ifPresent(source::setValue);
    arrange(banList.isSelected());
  }

  /** A list of bans concerns persons and no register. */
  private void arrange(boolean ofBans) {
    boolean several = signedIn.registers().size() > 1;
    boolean sources = !source.getItems().isEmpty();
    for (Node part : List.of(registerLabel, register)) {
      Present.when(part, several && !ofBans);
    }
    for (Node part : List.of(sourceLabel, source)) {
      Present.when(part, sources && !ofBans);
    }
    Present.when(banPlace, ofBans);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void focus() {
    choose.requestFocus();
  }

  private void choose() {
    FileChoice.Kind kind = new FileChoice.Kind(texts.get("import.kind"), ENDINGS);
    desk.files().open(texts.get("import.choose"), List.of(kind)).ifPresent(this::take);
  }

  /** Looks what a file is. */
  void take(Path chosen) {
    path = Optional.of(chosen);
    look = Optional.empty();
    file.setText(String.valueOf(chosen.getFileName()));
    what.setText(texts.get("import.looking"));
    problem.clear();
    desk.work().run(() -> ContactFiles.look(chosen), seen -> seen(chosen, seen), this::refused);
  }

  private void seen(Path chosen, FileLook seen) {
    if (path.equals(Optional.of(chosen))) {
      look = Optional.of(seen);
      what.setText(new LookWords(texts).of(seen));
    }
  }

  private void refused(DomainException refused) {
    what.setText("");
    problem.tell(texts.of(refused));
  }

  /** What is asked for; empty when something is missing, which is then said. */
  Optional<Wanted> wanted() {
    if (path.isEmpty() || look.isEmpty()) {
      if (problem.isSilent()) {
        problem.tell(texts.get("import.file.missing"));
      }
      choose.requestFocus();
      return Optional.empty();
    }
    problem.clear();
    try {
      return Optional.of(wanted(path.get(), look.get()));
    } catch (DomainException refused) {
      problem.tell(texts.of(refused));
      return Optional.empty();
    }
  }

  private Wanted wanted(Path chosen, FileLook seen) throws DomainException {
    Optional<LocalDate> day = obtained.day();
    if (day.filter(one -> one.isAfter(LocalDate.now())).isPresent()) {
      throw new DomainException(Problem.RECEIVED_IN_FUTURE);
    }
    Optional<BanListOrder> list =
        banList.isSelected()
            ? Optional.of(bans.order(String.valueOf(chosen.getFileName()), day))
            : Optional.empty();
    return new Wanted(
        chosen,
        seen,
        register.getValue(),
        Optional.ofNullable(source.getValue()).map(Source::code),
        day,
        list);
  }
}
