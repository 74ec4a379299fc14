package fi.kortisto.ui.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the inputs of a form, by names under which the same form finds them again: the ids
 * of the input and of what lies around it, or its place among those without an id. Fields, areas,
 * boxes, days, ticks and toggles are remembered; passwords never, nor what is chosen in a table.
 */
public final class FormMemory {

  private static final int LAYERS = 4;
  private static final String BY_PLACE = "#";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final List<Node> roots;
  private final Map<String, String> start;

  /** Remembers how the form begins. */
  public FormMemory(Node... roots) {
    this.roots = List.of(roots);
    this.start = all();
  }

  /** What stands there otherwise than at the beginning. */
  public Map<String, String> typed() {
    Map<String, String> typed = new LinkedHashMap<>();
    all()
        .forEach(
            (name, value) -> {
              if (!value.equals(start.getOrDefault(name, ""))) {
                typed.put(name, value);
              }
            });
    return typed;
  }

  private Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    new Walk((name, input) -> all.put(name, written(input))).through(roots);
    return all;
  }

  /** Writes it again; what the form has not any more is passed over. */
  public void recall(Map<String, String> typed) {
    for (int i = 0; i < LAYERS; i++) {
      write(typed); // a choice may have changed what the form asks or proposes further down
    }
  }

  private void write(Map<String, String> typed) {
    new Walk(
            (name, input) -> {
              String wanted = typed.get(name);
              if (wanted != null && !wanted.equals(written(input))) {
                write(input, wanted);
              }
            })
        .through(roots);
  }

  private static boolean isInput(Node node) {
    return switch (node) {
      case PasswordField _ -> false;
      case TextInputControl field -> field.isEditable();
      case ComboBox<?> _, DatePicker _, CheckBox _, ToggleButton _ -> true;
      case Node _ -> false;
    };
  }

  private static String written(Node input) {
    return switch (input) {
      case TextInputControl field -> Objects.requireNonNullElse(field.getText(), "");
      case ComboBox<?> box -> written(box);
      case DatePicker day -> written(day);
      case CheckBox box -> Boolean.toString(box.isSelected());
      case ToggleButton toggle -> Boolean.toString(toggle.isSelected());
      case Node other -> throw new AssertionError(other.getClass());
    };
  }

  /** A day in the form of no language, and what is no day as it was typed. */
  private static String written(DatePicker day) {
    String text = Objects.requireNonNullElse(day.getEditor().getText(), "");
    @Nullable LocalDate value = day.getValue();
    return value != null && text.equals(day.getConverter().toString(value))
        ? value.toString()
        : text;
  }

  private static void write(DatePicker day, String wanted) {
    if (DAY.matcher(wanted).matches()) {
      LocalDate value = LocalDate.parse(wanted);
      day.setValue(value);
      day.getEditor().setText(day.getConverter().toString(value));
    } else {
      day.getEditor().setText(wanted);
    }
  }

  private static String written(ComboBox<?> box) {
    return box.isEditable()
        ? Objects.requireNonNullElse(box.getEditor().getText(), "")
        : nameOf(box.getValue(), box.getItems());
  }

  /** Not the words that are shown: they are others in another language. */
  private static String nameOf(@Nullable Object value, List<?> items) {
    return switch (value) {
      case null -> "";
      case Enum<?> constant -> constant.name();
      case String text -> text;
      case Optional<?> one when one.isEmpty() -> "";
      case Optional<?> one when one.get() instanceof Enum<?> constant -> constant.name();
      case Object other -> BY_PLACE + items.indexOf(other);
    };
  }

  private static void write(Node input, String wanted) {
    switch (input) {
      case TextInputControl field -> field.setText(wanted);
      case ComboBox<?> box -> choose(box, wanted);
      case DatePicker day -> write(day, wanted);
      case CheckBox box -> box.fire();
      case ToggleButton toggle -> press(toggle, wanted);
      case Node other -> throw new AssertionError(other.getClass());
    }
  }

  /** As somebody would: what hangs on the press follows. One of a group goes when another comes. */
  private static void press(ToggleButton toggle, String wanted) {
    if (toggle.getToggleGroup() == null || Boolean.parseBoolean(wanted)) {
      toggle.fire();
    }
  }

  private static <T> void choose(ComboBox<T> box, String wanted) {
    if (box.isEditable()) {
      box.getEditor().setText(wanted);
      return;
    }
    box.getItems().stream()
        .filter(item -> nameOf(item, box.getItems()).equals(wanted))
        .findFirst()
        .ifPresent(box::setValue);
  }

  /** Goes through a form in its order and names the inputs. */
  private static final class Walk {

    private final BiConsumer<String, Node> hears;
    private final Map<String, Integer> unnamed = new HashMap<>();

    private Walk(BiConsumer<String, Node> hears) {
      this.hears = hears;
    }

    /** The inputs are found first: what is done with one may change what lies around it. */
    private void through(List<Node> roots) {
      Map<String, Node> inputs = new LinkedHashMap<>();
      roots.forEach(root -> walk(root, "", inputs));
      inputs.forEach(hears);
    }

    private void walk(Node node, String within, Map<String, Node> inputs) {
      String id = Objects.requireNonNullElse(node.getId(), "");
      if (isInput(node)) {
        inputs.put(id.isEmpty() ? within + BY_PLACE + next(within) : within + "/" + id, node);
      } else {
        String place = id.isEmpty() ? within : within + "/" + id;
        inside(node).forEach(child -> walk(child, place, inputs));
      }
    }

    private int next(String within) {
      return unnamed.merge(within, 1, Integer::sum);
    }

    private static List<Node> inside(Node node) {
      List<Node> inside = new ArrayList<>();
      switch (node) {
        case ScrollPane pane -> add(inside, pane.getContent());
        case TitledPane pane -> add(inside, pane.getContent());
        case Parent parent -> inside.addAll(parent.getChildrenUnmodifiable());
        case Node _ -> {}
      }
      return inside;
    }

    private static void add(List<Node> inside, @Nullable Node content) {
      if (content != null) {
        inside.add(content);
      }
    }
  }
}
