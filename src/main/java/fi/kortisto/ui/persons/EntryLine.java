package fi.kortisto.ui.persons;

import fi.kortisto.format.EntryForms;
import fi.kortisto.format.TimesOfDay;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Entry;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Register;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.ConversationView;
import fi.kortisto.ui.control.FileDrop;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One entry on the card. It can be reached by Tab; Enter opens it and Delete removes it, after a
 * question.
 */
final class EntryLine extends HBox {

  /** What can be wished of an entry. */
  interface Wishes {

    boolean mayEdit();

    void edit(Entry entry);

    void remove(Entry entry);

    void attach(Entry entry, List<Path> files);

    /** Until when the items are kept. */
    ItemTerms terms();
  }

  private final Entry entry;
  private final Register register;
  private final Texts texts;
  private final Wishes wishes;

  EntryLine(
      Entry entry,
      Register register,
      List<Attachment> attachments,
      Texts texts,
      Wishes wishes,
      FileLine.Maker files) {
    super(12);
    this.entry = entry;
    this.register = register;
    this.texts = texts;
    this.wishes = wishes;
    getStyleClass().add("entry");
    setAlignment(Pos.TOP_LEFT);
    VBox words = words(attachments, files);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    getChildren().addAll(when(), words);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(
        texts.beginning(entry.kind())
            + ", "
            + texts.date(entry.at().toLocalDate())
            + (entry.text().isBlank() ? "" : ": " + entry.text()));
    wishes
        .terms()
        .tell(
            ItemKey.of(entry),
            sentence -> setAccessibleText(getAccessibleText() + ". " + sentence));
    if (wishes.mayEdit()) {
      listen();
      getChildren().add(menu());
    }
  }

  Entry entry() {
    return entry;
  }

  private void listen() {
    ContextMenu menu = new ContextMenu(items());
    setOnContextMenuRequested(
        asked -> {
          menu.show(this, asked.getScreenX(), asked.getScreenY());
          asked.consume();
        });
    setOnKeyPressed(this::pressed);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        click -> {
          if (click.getClickCount() == 2) {
            wishes.edit(entry);
          }
        });
    FileDrop.on(this, _ -> true, files -> wishes.attach(entry, files));
  }

  private void pressed(KeyEvent key) {
    boolean mine = key.getTarget() == this;
    if (mine && key.getCode() == KeyCode.ENTER) {
      wishes.edit(entry);
      key.consume();
    } else if (mine && key.getCode() == KeyCode.DELETE) {
      wishes.remove(entry);
      key.consume();
    }
  }

  private MenuButton menu() {
    MenuButton more = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL), items());
    more.getStyleClass().addAll("flat", "button-icon", "small", "entry-more");
    more.setMinWidth(USE_PREF_SIZE);
    more.setAccessibleText(texts.get("entry.more", texts.beginning(entry.kind())));
    more.setFocusTraversable(false);
    return more;
  }

  private MenuItem[] items() {
    List<MenuItem> items = new ArrayList<>();
    items.add(item("entry.edit", () -> wishes.edit(entry)));
    items.add(item("entry.attach", () -> wishes.attach(entry, List.of())));
    wishes.terms().offer(ItemKey.of(entry)).ifPresent(items::add);
    items.add(item("entry.remove", () -> wishes.remove(entry)));
    return items.toArray(MenuItem[]::new);
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setOnAction(_ -> action.run());
    return item;
  }

  private Region when() {
    Label day = new Label(texts.date(entry.at().toLocalDate()));
    day.getStyleClass().addAll("quiet", "entry-date");
    VBox when = new VBox(day);
    if (entry.kind().hasTime() || !entry.at().toLocalTime().equals(LocalTime.MIDNIGHT)) {
      Label time = new Label(TimesOfDay.show(entry.at().toLocalTime(), texts.language()));
      time.getStyleClass().add("quiet");
      when.getChildren().add(time);
    }
    when.setMinWidth(USE_PREF_SIZE);
    return when;
  }

  private VBox words(List<Attachment> attachments, FileLine.Maker files) {
    VBox words = new VBox(4, heading());
    wishes.terms().mark(ItemKey.of(entry)).ifPresent(words.getChildren()::add);
    if (!entry.text().isBlank()) {
      words.getChildren().add(wrapped(entry.text(), "datum-value"));
    }
    if (!entry.values().isEmpty()) {
      words.getChildren().add(wrapped(particulars(), "quiet"));
    }
    if (!entry.messages().isEmpty()) {
      words.getChildren().add(new ConversationView(entry.messages(), texts));
    }
    attachments.forEach(one -> words.getChildren().add(files.line(one, register)));
    return words;
  }

  private Region heading() {
    Label kind = new Label(texts.beginning(entry.kind()));
    kind.getStyleClass().add("entry-kind");
    kind.setMinWidth(USE_PREF_SIZE);
    FlowPane what = new FlowPane(8, 0, kind);
    length().ifPresent(words -> what.getChildren().add(quiet(words)));
    what.setMinWidth(0);
    what.setPrefWrapLength(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    ProvenanceLine from = new ProvenanceLine(entry, register, texts);
    wishes.terms().tell(ItemKey.of(entry), from::tell);
    HBox line = new HBox(8, what, from);
    VBox heading = new VBox(line);
    heading.widthProperty().subscribe(_ -> arrange(heading, line, what, from));
    return heading;
  }

  /** A source with a long name goes beneath what it is the source of. */
  private static void arrange(VBox heading, HBox line, FlowPane what, ProvenanceLine from) {
    double words = what.getChildren().stream().mapToDouble(word -> word.prefWidth(-1) + 8).sum();
    boolean beneath = words + from.prefWidth(-1) > heading.getWidth();
    Pane home = beneath ? heading : line;
    if (!home.getChildren().contains(from)) {
      (beneath ? line : heading).getChildren().remove(from);
      home.getChildren().add(from);
    }
    from.lieBeneath(beneath);
  }

  /** How long a call took; until when an assignment went on. */
  private Optional<String> length() {
    return entry.kind().hasTime()
        ? entry.content().duration().map(EntryForms::duration)
        : entry
            .content()
            .ended()
            .map(end -> texts.get("entry.until", texts.date(end.toLocalDate())));
  }

  private String particulars() {
    return entry.values().entrySet().stream()
        .map(
            value ->
                texts.beginning(value.getKey())
                    + ": "
                    + EntryForms.show(value.getKey(), value.getValue(), texts.language()))
        .collect(Collectors.joining(" · "));
  }

  private static Label quiet(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("quiet");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label wrapped(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
