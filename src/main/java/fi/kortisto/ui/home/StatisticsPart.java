package fi.kortisto.ui.home;

import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.exchange.RequestStatisticsCsv;
import fi.kortisto.format.StatisticsColumn;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.RequestStatistics;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.Columns;
import fi.kortisto.ui.control.EmptyPlace;
import fi.kortisto.ui.control.ProblemLabel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** A year's requests by kind, as bars and as a table. */
final class StatisticsPart {

  private static final double ROW_HEIGHT = 36;
  private static final double TEXT_SIZE = 14;
  private static final double AROUND_WORD = 24;

  /** The header, and the bar by which a narrow table is rolled. */
  private static final double AROUND_ROWS = 2.2;

  private final Desk desk;
  private final Texts texts;
  private final Session session;
  private final double scale;
  private final ComboBox<Integer> year;
  private final Label received = new Label();
  private final Button save;
  private final ProblemLabel problem = new ProblemLabel();
  private final FlowPane head;
  private final VBox place = new VBox(16);
  private final VBox root;
  private Optional<RequestStatistics> shown = Optional.empty();

  StatisticsPart(Desk desk, Session session) {
    this.desk = desk;
    this.texts = desk.texts();
    this.session = session;
    this.scale = desk.preferences().now().textSize() / 100.0;
    this.year = Choices.of(List.of(), number -> Integer.toString(number));
    year.setId("statistics-year");
    year.setAccessibleText(texts.get("home.year"));
    year.valueProperty().addListener((_, _, chosen) -> read(chosen));
    Label caption = new Label(texts.get("home.year"));
    caption.setLabelFor(year);
    received.setId("statistics-received");
    this.save = new Button(texts.get("home.save"));
    save.setId("statistics-save");
    save.setOnAction(_ -> save());
    head = new FlowPane(16, 8, caption, year, received, save);
    head.setAlignment(Pos.CENTER_LEFT);
    root = new VBox(16, head, problem, place);
  }

  Node root() {
    return root;
  }

  /** Reads which years there are, and the counts of the one that is chosen. */
  void shown() {
    desk.work().run(() -> session.due().years(), this::offer, this::tell);
  }

  private void offer(List<Integer> years) {
    if (years.isEmpty()) {
      root.getChildren()
          .setAll(new EmptyPlace(texts.get("home.no-years"), texts.get("home.no-years-what")));
      return;
    }
    root.getChildren().setAll(head, problem, place);
    Integer before = year.getValue();
    year.getItems().setAll(years);
    Integer wanted = before != null && years.contains(before) ? before : years.getFirst();
    if (wanted.equals(year.getValue())) {
      read(wanted);
    } else {
      year.setValue(wanted);
    }
  }

  private void read(Integer chosen) {
    if (chosen != null) {
      problem.clear();
      desk.work().run(() -> session.due().statistics(chosen), this::show, this::tell);
    }
  }

  private void show(RequestStatistics statistics) {
    if (!Integer.valueOf(statistics.year()).equals(year.getValue())) {
      return;
    }
    shown = Optional.of(statistics);
    received.setText(texts.get("home.received", statistics.received()));
    place
        .getChildren()
        .setAll(new RequestChart(texts, scale).of(statistics), table(statistics), refusedNote());
  }

  private TableView<RequestStatistics.Line> table(RequestStatistics statistics) {
    TableView<RequestStatistics.Line> table = new TableView<>();
    table.setId("statistics-table");
    table.setAccessibleText(texts.get("home.statistics"));
    for (StatisticsColumn column : StatisticsColumn.values()) {
      String name = texts.beginning(column);
      double width =
          Stream.concat(
                      Stream.of(name),
                      statistics.lines().stream().map(line -> column.of(line, texts.language())))
                  .mapToDouble(StatisticsPart::widthOf)
                  .max()
                  .orElse(0)
              + AROUND_WORD;
      table
          .getColumns()
          .add(Columns.text(name, width, scale, line -> column.of(line, texts.language())));
    }
    table.getItems().setAll(statistics.lines());
    table.setFixedCellSize(ROW_HEIGHT * scale);
    double height = (statistics.lines().size() + AROUND_ROWS) * ROW_HEIGHT * scale;
    table.setMinHeight(height);
    table.setPrefHeight(height);
    return table;
  }

  /** As it is drawn at text size 100 %. */
  private static double widthOf(String word) {
    Text drawn = new Text(word);
    drawn.setFont(Font.font(TEXT_SIZE));
    return drawn.getLayoutBounds().getWidth();
  }

  private Label refusedNote() {
    Label note = new Label(texts.get("home.refused-note"));
    note.getStyleClass().add("quiet");
    note.setWrapText(true);
    note.setMinHeight(Label.USE_PREF_SIZE);
    return note;
  }

  private void save() {
    shown.ifPresent(
        statistics -> {
          Optional<Path> wanted =
              desk.files()
                  .save(
                      texts.get("home.save-title"),
                      texts.get("home.file-name", Integer.toString(statistics.year())) + ".csv",
                      List.of(new FileChoice.Kind("CSV", List.of("csv"))));
          wanted.ifPresent(file -> write(statistics, file));
        });
  }

  private void write(RequestStatistics statistics, Path file) {
    desk.work()
        .act(
            () ->
                new NewFile(file, IfThere.REPLACE)
                    .write(out -> RequestStatisticsCsv.write(statistics, texts.language(), out)),
            () -> desk.toasts().show(texts.get("home.saved", file.getFileName())),
            this::tell);
  }

  private void tell(DomainException refused) {
    problem.tell(texts.of(refused));
  }
}
