package fi.kortisto.ui.log;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogUsers;
import fi.kortisto.model.UseGroup;
import fi.kortisto.model.UseOverTime;
import fi.kortisto.model.UseStep;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.Columns;
import fi.kortisto.ui.control.ProblemLabel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** How much the registers are used, by day, week or month: as bars and as a table. */
final class UsePart implements LogPart {

  private static final double ROW_HEIGHT = 36;
  private static final double AROUND_ROWS = 2.2;

  /** A line of the table: a step, and how many rows of each group. */
  private record Line(LocalDate start, List<Integer> groups) {}

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final LogNames names;
  private final double scale;
  private final ComboBox<UseStep> step;
  private final ComboBox<Optional<LogUsers.Named>> user;
  private final ComboBox<Optional<UseGroup>> group;
  private final ProblemLabel problem = new ProblemLabel();
  private final VBox place = new VBox(16);
  private final VBox root;
  private Optional<UseOverTime> read = Optional.empty();

  UsePart(Desk desk, SignedIn signedIn, LogNames names) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.names = names;
    this.scale = desk.preferences().now().textSize() / 100.0;
    step = Choices.of(List.of(UseStep.values()), texts::beginning);
    step.setId("log-step");
    step.valueProperty().addListener((_, _, _) -> read());
    user =
        Choices.of(
            List.of(Optional.<LogUsers.Named>empty()),
            one -> one.map(LogUsers.Named::called).orElse(texts.get("log.any")));
    user.setId("log-use-user");
    user.valueProperty().addListener((_, _, _) -> show());
    group =
        Choices.of(
            Stream.concat(
                    Stream.of(Optional.<UseGroup>empty()),
                    Arrays.stream(UseGroup.values()).map(Optional::of))
                .toList(),
            one -> one.map(texts::beginning).orElse(texts.get("log.any")));
    group.setId("log-use-group");
    group.valueProperty().addListener((_, _, _) -> show());
    FlowPane head =
        new FlowPane(
            16,
            8,
            new Captioned(texts.get("log.use.step"), step),
            new Captioned(texts.get("log.login"), user),
            new Captioned(texts.get("log.use.group"), group));
    head.setRowValignment(VPos.BOTTOM);
    problem.setId("log-use-problem");
    root = new VBox(16, head, problem, place);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Node first() {
    return step;
  }

  @Override
  public void shown() {
    names.read(this::offer, this::refuse);
    read();
  }

  private void offer(LogUsers users) {
    Optional<LogUsers.Named> chosen = user.getValue();
    List<Optional<LogUsers.Named>> all = new ArrayList<>();
    all.add(Optional.empty());
    users.all().forEach(one -> all.add(Optional.of(one)));
    user.getItems().setAll(all);
    user.setValue(chosen == null ? Optional.empty() : chosen);
  }

  private void read() {
    UseStep wanted = step.getValue();
    problem.clear();
    desk.work()
        .runLong(
            texts.get("log.use.counting"),
            progress -> signedIn.session().log().overTime(wanted, progress),
            use -> {
              if (use.step() == step.getValue()) {
                read = Optional.of(use);
                show();
              }
            },
            this::refuse);
  }

  private void show() {
    read.ifPresent(
        use -> {
          Optional<UseGroup> only = group.getValue() == null ? Optional.empty() : group.getValue();
          List<String> steps = use.starts().stream().map(start -> name(use.step(), start)).toList();
          List<Integer> bars =
              use.rows(count -> isOfUser(count) && only.map(count.group()::equals).orElse(true));
          place
              .getChildren()
              .setAll(
                  Captioned.words(
                      texts.get("log.use.total", bars.stream().mapToInt(Integer::intValue).sum())),
                  new UseChart(texts, scale).of(steps, bars),
                  table(use));
        });
  }

  private boolean isOfUser(UseOverTime.Count count) {
    Optional<LogUsers.Named> chosen = user.getValue();
    return chosen == null
        || chosen.isEmpty()
        || count.user().equals(Optional.of(chosen.get().id()));
  }

  private String name(UseStep of, LocalDate start) {
    return switch (of) {
      case DAY -> texts.date(start);
      case WEEK -> texts.get("log.use.week", texts.date(start));
      case MONTH ->
          texts.beginning(
              DateTimeFormatter.ofPattern("LLLL yyyy", texts.language().locale()).format(start));
    };
  }

  /** The latest step first. */
  private TableView<Line> table(UseOverTime use) {
    List<List<Integer>> counted =
        Arrays.stream(UseGroup.values())
            .map(
                one -> {
                  Predicate<UseOverTime.Count> wanted = count -> count.group() == one;
                  return use.rows(wanted.and(this::isOfUser));
                })
            .toList();
    TableView<Line> table = new TableView<>();
    table.setId("log-use-table");
    table.setAccessibleText(texts.get("log.part.use"));
    table
        .getColumns()
        .add(
            Columns.text(
                texts.beginning(use.step()), 190, scale, line -> name(use.step(), line.start())));
    for (UseGroup one : UseGroup.values()) {
      table
          .getColumns()
          .add(
              Columns.text(
                  texts.beginning(one),
                  116,
                  scale,
                  line -> Integer.toString(line.groups().get(one.ordinal()))));
    }
    List<Line> lines =
        IntStream.range(0, use.starts().size())
            .mapToObj(
                at ->
                    new Line(
                        use.starts().get(at), counted.stream().map(rows -> rows.get(at)).toList()))
            .toList();
    table.getItems().setAll(lines.reversed());
    table.setFixedCellSize(ROW_HEIGHT * scale);
    double height = (lines.size() + AROUND_ROWS) * ROW_HEIGHT * scale;
    table.setMinHeight(height);
    table.setPrefHeight(height);
    return table;
  }

  private void refuse(DomainException why) {
    problem.tell(texts.of(why));
  }
}
