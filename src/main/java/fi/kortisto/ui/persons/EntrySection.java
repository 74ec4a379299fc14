package fi.kortisto.ui.persons;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryCounts;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.EntryPage;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Present;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * What has happened, the newest first, all of it or of one kind, a page at a time. An entry is
 * written in its place; what was chosen and unfolded stays when the card is shown again.
 */
final class EntrySection extends VBox implements EntryLine.Wishes {

  /** So many more are shown at a time. */
  private static final int PAGE = 20;

  private static final long NONE = -1;

  private final Desk desk;
  private final Texts texts;
  private final Register register;
  private final EntryDeeds deeds;
  private final FileDeeds files;
  private final Predicate<EntrySection> othersClosed;
  private final Label title = new Label();
  private final MenuButton add = new MenuButton();
  private final Label empty = new Label();
  private final EntryFilter filter;
  private final VBox lines = new VBox(12);
  private final List<Entry> entries = new ArrayList<>();
  private Optional<SubjectFile> file = Optional.empty();
  private Optional<ItemTerms> terms = Optional.empty();
  private EntryCounts counts = EntryCounts.NONE;
  private Optional<EntryKind> kind = Optional.empty();
  private Optional<EntryForm> form = Optional.empty();
  private long toFocus = NONE;
  private int asked;

  /**
   * @param othersClosed closes the form of any other section; false when the user wants to keep it
   */
  EntrySection(
      Desk desk,
      Register register,
      EntryDeeds deeds,
      FileDeeds files,
      Predicate<EntrySection> othersClosed) {
    super(8);
    setMinWidth(0);
    this.othersClosed = othersClosed;
    this.desk = desk;
    this.texts = desk.texts();
    this.register = register;
    this.deeds = deeds;
    this.files = files;
    this.filter = new EntryFilter(texts, this::choose);
    setId("entries-" + register.id().value());
    title.getStyleClass().add("section-title");
    empty.getStyleClass().add("quiet");
    empty.setWrapText(true);
    empty.setMinHeight(USE_PREF_SIZE);
    FlowPane head = new FlowPane(8, 0, title);
    head.setAlignment(Pos.CENTER_LEFT);
    if (deeds.mayEdit() && !register.content().entryKinds().isEmpty()) {
      offerAdding();
      head.getChildren().add(add);
    }
    getChildren().addAll(head, filter, empty, lines);
  }

  private void offerAdding() {
    add.setText(texts.get("entry.add"));
    add.setId("entry-add");
    add.getStyleClass().addAll("flat", "accent", "small", "form-add");
    for (EntryKind one : register.content().entryKinds()) {
      MenuItem item = new MenuItem(texts.beginning(one));
      item.setOnAction(_ -> write(one, Optional.empty()));
      add.getItems().add(item);
    }
  }

  /** Whether there is anything to show or to add. */
  static boolean belongsOn(RegisterPart part) {
    return part.counts().total() > 0 || !part.register().content().entryKinds().isEmpty();
  }

  /** The form that is open; nothing of it is kept yet. */
  Optional<EntryForm> form() {
    return form;
  }

  /**
   * Opens the form of an entry again.
   *
   * @param which its id, or that it is a new one
   */
  void resume(EntryKind of, String which) {
    if (which.equals(EntryForm.NEW)) {
      write(of, Optional.empty());
    } else {
      entries.stream()
          .filter(entry -> Long.toString(entry.id()).equals(which))
          .findFirst()
          .ifPresent(this::edit);
    }
  }

  /** Closes the form that is open, unless the user wants to keep it. */
  boolean closeForm() {
    if (form.isPresent()) {
      if (!form.get().mayLeave()) {
        return false;
      }
      form = Optional.empty();
      render();
    }
    return true;
  }

  /** Shows the person as they are now, of entries as many and of the kind as were shown before. */
  void show(SubjectFile now, RegisterPart part, ItemTerms kept) {
    file = Optional.of(now);
    terms = Optional.of(kept);
    counts = part.counts();
    int shown = entries.size();
    kind = kind.filter(one -> counts.of(one) > 0);
    title.setText(texts.get("card.entries", counts.total()));
    filter.show(counts, kind);
    if (kind.isEmpty() && shown <= PAGE) {
      asked++;
      entries.clear();
      entries.addAll(part.entries());
      render();
    } else {
      load(Optional.empty(), Math.max(shown, PAGE));
    }
  }

  private void choose(Optional<EntryKind> wanted) {
    kind = wanted;
    load(Optional.empty(), PAGE);
  }

  private void load(Optional<EntryPage.Mark> after, int rows) {
    int number = ++asked;
    deeds.page(
        register.id(),
        kind,
        after,
        rows,
        page -> {
          if (number == asked) {
            if (after.isEmpty()) {
              entries.clear();
            }
            entries.addAll(page.entries());
            render();
          }
        });
  }

  private void more() {
    Entry last = entries.getLast();
    toFocus = last.id();
    load(Optional.of(new EntryPage.Mark(last.at().toString(), last.id())), PAGE);
  }

  private void render() {
    List<Node> nodes = new ArrayList<>();
    form.filter(EntryForm::isNew).ifPresent(nodes::add);
    for (Entry entry : entries) {
      nodes.add(
          form.filter(open -> open.isOf(entry))
              .<Node>map(open -> open)
              .orElseGet(() -> line(entry)));
    }
    int rest = kind.map(counts::of).orElse(counts.total()) - entries.size();
    if (rest > 0 && !entries.isEmpty()) {
      Button more = new Button(texts.get("card.more-entries", rest));
      more.setId("entries-more");
      more.getStyleClass().addAll("flat", "accent", "small");
      more.setOnAction(_ -> more());
      nodes.add(more);
    }
    lines.getChildren().setAll(nodes);
    tellEmpty();
    focusWanted();
  }

  private EntryLine line(Entry entry) {
    SubjectFile person = file.orElseThrow();
    return new EntryLine(
        entry,
        register,
        person.attachmentsOf(entry),
        texts,
        this,
        (attachment, of) ->
            new FileLine(person.subject().id(), attachment, of, texts, files, terms()));
  }

  private void tellEmpty() {
    String kinds =
        register.content().entryKinds().stream().map(texts::of).collect(Collectors.joining(", "));
    empty.setText(texts.get("entry.none", kinds));
    boolean nothing = counts.total() == 0 && form.isEmpty();
    Present.when(empty, nothing);
  }

  private void focusWanted() {
    if (toFocus != NONE) {
      focus(toFocus);
      toFocus = NONE;
    }
  }

  /** To an entry, or to where one is added when it is not there. */
  private void focus(long id) {
    lines.getChildren().stream()
        .filter(node -> node instanceof EntryLine line && line.entry().id() == id)
        .findFirst()
        .orElse(add)
        .requestFocus();
  }

  @Override
  public ItemTerms terms() {
    return terms.orElseThrow();
  }

  @Override
  public boolean mayEdit() {
    return deeds.mayEdit();
  }

  @Override
  public void edit(Entry entry) {
    write(entry.kind(), Optional.of(entry));
  }

  private void write(EntryKind of, Optional<Entry> entry) {
    if (!othersClosed.test(this) || form.isPresent() && !form.get().mayLeave()) {
      return;
    }
    EntryForm opened = new EntryForm(desk, register, of, entry, new Writing(entry));
    desk.forms()
        .opened(EntryForm.place(register, of, entry), file.map(one -> one.subject().id()))
        .ifPresent(opened::recall);
    form = Optional.of(opened);
    render();
    opened.applyCss();
    opened.layout();
    opened.focus();
  }

  /** What comes of the form of one entry, or of a new one. */
  private final class Writing implements EntryForm.Wishes {

    private final Optional<Entry> entry;

    private Writing(Optional<Entry> entry) {
      this.entry = entry;
    }

    @Override
    public void keep(EntryDeeds.Written written) {
      LongConsumer done =
          id -> {
            form = Optional.empty();
            desk.forms().settled();
            toFocus = id;
          };
      if (entry.isPresent()) {
        deeds.replace(register.id(), entry.get(), written, done, this::refused);
      } else {
        deeds.add(register.id(), written, done, this::refused);
      }
    }

    private void refused(DomainException why) {
      form.ifPresent(open -> open.refused(why));
    }

    @Override
    public void leave() {
      form = Optional.empty();
      desk.forms().settled();
      toFocus = entry.map(Entry::id).orElse(0L);
      render();
    }
  }

  @Override
  public void remove(Entry entry) {
    int kept = file.map(person -> person.attachmentsOf(entry).size()).orElse(0);
    int place = entries.indexOf(entry);
    long neighbour =
        place + 1 < entries.size()
            ? entries.get(place + 1).id()
            : place > 0 ? entries.get(place - 1).id() : 0;
    deeds.remove(entry, kept, () -> toFocus = neighbour);
  }

  @Override
  public void attach(Entry entry, List<Path> chosen) {
    Optional<FileDeeds.EntryPlace> place =
        Optional.of(new FileDeeds.EntryPlace(register, entry.id()));
    if (chosen.isEmpty()) {
      files.choose(place);
    } else {
      files.add(chosen, place);
    }
  }
}
