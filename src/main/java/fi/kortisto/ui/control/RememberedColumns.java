package fi.kortisto.ui.control;

import fi.kortisto.ui.Desk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Which columns of a table are shown, in which order, how wide and sorted by what: as somebody left
 * them on this computer. A right click on a heading or Ctrl+Shift+C chooses, a heading is dragged
 * to its place and its edge to a width. The settings hold the names of columns and nothing of the
 * rows.
 */
public final class RememberedColumns<T> {

  /** Opens the choice of columns. */
  public static final KeyCombination KEY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private static final String PREFIX = "table.";

  private final TableView<T> table;
  private final String name;
  private final Desk desk;
  private final double scale;
  private final List<TableColumn<T, ?>> original;
  private final Map<TableColumn<T, ?>, Double> usual = new HashMap<>();
  private final Map<TableColumn<T, ?>, BooleanSupplier> room = new HashMap<>();
  private final Set<TableColumn<T, ?>> fixed = new HashSet<>();
  private final Set<TableColumn<T, ?>> hidden = new HashSet<>();
  private Map<TableColumn<T, ?>, Double> pressed = Map.of();
  private boolean resized;
  private boolean arranging;
  private boolean sorting;

  private RememberedColumns(TableView<T> table, String name, Desk desk) {
    this.table = table;
    this.name = PREFIX + name;
    this.desk = desk;
    this.scale = desk.preferences().now().textSize() / 100.0;
    this.original = List.copyOf(table.getColumns());
    for (int i = 0; i < original.size(); i++) {
      prepare(original.get(i), i);
    }
    arrange(desk.preferences().now().remembered(this.name));
    table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) _ -> keep());
    table.getSortOrder().addListener((ListChangeListener<TableColumn<T, ?>>) _ -> keep());
    if (original.stream().anyMatch(TableColumn::isSortable)) {
      table.getItems().addListener((ListChangeListener<T>) _ -> sortAgain());
    }
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressed = widths());
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> released());
  }

  /**
   * Takes care of a table whose columns are made.
   *
   * @param name of the table among all tables of the program
   */
  public static <T> RememberedColumns<T> of(TableView<T> table, String name, Desk desk) {
    return new RememberedColumns<>(table, name, desk);
  }

  /** Always shows these: without them a row would not tell what it must. */
  public void always(List<TableColumn<T, ?>> columns) {
    fixed.addAll(columns);
    hidden.removeAll(columns);
    fit();
  }

  /** Shows the column only where there is room, whatever was chosen. */
  public void onlyWhere(TableColumn<T, ?> column, BooleanSupplier hasRoom) {
    room.put(column, hasRoom);
    fit();
  }

  /** There may be more room than before, or less. */
  public void fit() {
    original.forEach(
        column ->
            column.setVisible(
                !hidden.contains(column) && room.getOrDefault(column, () -> true).getAsBoolean()));
  }

  private void prepare(TableColumn<T, ?> column, int place) {
    if (column.getId() == null) {
      column.setId("c" + (place + 1));
    }
    double head = Columns.headOf(column.getText(), scale);
    column.setMinWidth(Math.max(column.getMinWidth(), head));
    column.setPrefWidth(Math.max(column.getPrefWidth(), column.getMinWidth()));
    usual.put(column, column.getPrefWidth());
    column.setReorderable(true);
    column.sortTypeProperty().addListener(_ -> keep());
    column.setContextMenu(menu(column));
  }

  private ContextMenu menu(TableColumn<T, ?> column) {
    ContextMenu menu = new ContextMenu();
    menu.setOnShowing(_ -> fill(menu));
    menu.getItems().add(new MenuItem(column.getText()));
    return menu;
  }

  private void fill(ContextMenu menu) {
    menu.getItems().clear();
    for (TableColumn<T, ?> column : original) {
      CheckMenuItem item = new CheckMenuItem(column.getText());
      item.setMnemonicParsing(false);
      item.setSelected(!hidden.contains(column));
      item.setDisable(fixed.contains(column) || isLast(column));
      item.setOnAction(_ -> show(column, item.isSelected()));
      menu.getItems().add(item);
    }
    MenuItem all = new MenuItem(desk.texts().get("columns.choose"));
    all.setAccelerator(KEY);
    all.setOnAction(_ -> choose());
    MenuItem first = new MenuItem(desk.texts().get("columns.as-first"));
    first.setOnAction(_ -> asAtFirst());
    menu.getItems().addAll(new SeparatorMenuItem(), all, first);
  }

  private boolean isLast(TableColumn<T, ?> column) {
    return hidden.size() == original.size() - 1 && !hidden.contains(column);
  }

  private void show(TableColumn<T, ?> column, boolean shown) {
    if (shown) {
      hidden.remove(column);
    } else {
      hidden.add(column);
    }
    fit();
    keep();
  }

  private void pressed(KeyEvent key) {
    if (KEY.match(key)) {
      key.consume();
      choose();
    }
  }

  /** Lets the columns be chosen and ordered by the keyboard too. */
  public void choose() {
    new ColumnsDialog(
            desk,
            table.getColumns().stream()
                .map(
                    column ->
                        new ColumnsDialog.Choice(
                            column.getId(),
                            column.getText(),
                            !hidden.contains(column),
                            fixed.contains(column)))
                .toList())
        .show(this::chosen);
  }

  private void chosen(List<ColumnsDialog.Choice> choices) {
    List<String> order = choices.stream().map(ColumnsDialog.Choice::id).toList();
    hidden.clear();
    for (TableColumn<T, ?> column : original) {
      if (choices.stream().anyMatch(one -> one.id().equals(column.getId()) && !one.shown())) {
        hidden.add(column);
      }
    }
    List<TableColumn<T, ?>> ordered = new ArrayList<>(original);
    ordered.sort(Comparator.comparingInt(column -> order.indexOf(column.getId())));
    table.getColumns().setAll(ordered);
    fit();
    keep();
    table.requestFocus();
  }

  /** As the program has it. */
  public void asAtFirst() {
    resized = false;
    hidden.clear();
    arrange(Optional.empty());
    desk.preferences().remember(name, "");
  }

  private void arrange(Optional<String> left) {
    arranging = true;
    ColumnLayout layout = ColumnLayout.read(left.orElse(""));
    List<TableColumn<T, ?>> ordered = new ArrayList<>(original);
    ordered.sort(Comparator.comparingInt(column -> layout.place(column.getId())));
    for (TableColumn<T, ?> column : ordered) {
      int width = layout.of(column.getId()).map(ColumnLayout.Column::width).orElse(0);
      if (width > 0) {
        resized = true;
        column.setMinWidth(Columns.headOf(column.getText(), scale));
      }
      column.setPrefWidth(width > 0 ? width * scale : usual.getOrDefault(column, 0.0));
      if (!layout.of(column.getId()).map(ColumnLayout.Column::shown).orElse(true)) {
        hidden.add(column);
      }
    }
    if (hidden.size() == original.size()) {
      hidden.clear();
    }
    table.getColumns().setAll(ordered);
    table.getSortOrder().clear();
    layout.sort().ifPresent(by -> sort(ordered, by));
    fit();
    arranging = false;
  }

  private void sort(List<TableColumn<T, ?>> columns, ColumnLayout.Sort by) {
    for (TableColumn<T, ?> column : columns) {
      if (column.isSortable() && by.id().equals(column.getId())) {
        column.setSortType(by.ascending() ? SortType.ASCENDING : SortType.DESCENDING);
        table.getSortOrder().add(column);
      }
    }
  }

  /** What was read anew comes in the order of the service. */
  private void sortAgain() {
    if (!sorting && !table.getSortOrder().isEmpty()) {
      Platform.runLater(
          () -> {
            sorting = true;
            table.sort();
            sorting = false;
          });
    }
  }

  private Map<TableColumn<T, ?>, Double> widths() {
    Map<TableColumn<T, ?>, Double> now = new HashMap<>();
    table.getVisibleLeafColumns().forEach(column -> now.put(column, column.getWidth()));
    return now;
  }

  /** A width that somebody dragged, and not one that came of the window's own. */
  private void released() {
    if (!widths().equals(pressed) && pressed.keySet().equals(widths().keySet())) {
      resized = true;
      keep();
    }
  }

  private void keep() {
    if (arranging || table.getColumns().size() != original.size()) {
      return;
    }
    List<ColumnLayout.Column> columns =
        table.getColumns().stream()
            .map(
                column ->
                    new ColumnLayout.Column(
                        column.getId(),
                        resized ? (int) Math.round(column.getWidth() / scale) : 0,
                        !hidden.contains(column)))
            .toList();
    Optional<ColumnLayout.Sort> sort =
        table.getSortOrder().stream()
            .findFirst()
            .map(
                column ->
                    new ColumnLayout.Sort(
                        column.getId(), column.getSortType() == SortType.ASCENDING));
    desk.preferences().remember(name, new ColumnLayout(columns, sort).written());
  }
}
