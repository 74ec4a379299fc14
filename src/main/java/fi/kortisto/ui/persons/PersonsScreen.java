package fi.kortisto.ui.persons;

import fi.kortisto.model.Draft;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import fi.kortisto.ui.Deed;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Errand;
import fi.kortisto.ui.Screen;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.control.Divider;
import fi.kortisto.ui.control.FileDrop;
import fi.kortisto.ui.control.Present;
import fi.kortisto.ui.control.RememberedColumns;
import fi.kortisto.ui.control.SideBySide;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The list of persons and, beside it or on a narrow window over it, the card of one of them. */
public final class PersonsScreen
    implements Screen, SearchBar.Wishes, PersonList.Wishes, CardPlace.Surroundings {

  private static final String AREA = "persons";
  private static final double ROOM_FOR_BOTH = 760;
  private static final SideBySide.Share CARD = new SideBySide.Share(0.54, 496, 760);

  private final Desk desk;
  private final SignedIn signedIn;
  private final PersonActions actions;
  private final PersonRows rows;
  private final SearchBar bar;
  private final PersonList list;
  private final CardPlace place;
  private final Parent root;
  private final List<Deed> deeds;
  private final SideBySide beside;
  private final Divider divider;
  private boolean filled;
  private boolean begun;
  private boolean merging;

  @FXML private StackPane top;
  @FXML private HBox desktop;

  public PersonsScreen(Desk desk, SignedIn signedIn, PersonActions actions) {
    this.desk = desk;
    this.signedIn = signedIn;
    this.actions = actions;
    this.divider = new Divider(desk, "persons", CARD, this::arrange);
    this.beside = new SideBySide(ROOM_FOR_BOTH, desk.preferences().now().textSize() / 100.0);
    this.rows = new PersonRows(signedIn.session(), desk.work(), desk.dialogs()::problem);
    this.bar = new SearchBar(desk, signedIn, rows, this);
    this.list = new PersonList(desk, rows, this);
    this.place = new CardPlace(desk, signedIn, actions, this);
    this.root = desk.load(this);
    FileDrop.on(root, _ -> mayImport(), files -> bringIn(Optional.of(files.getFirst())));
    this.deeds = allDeeds();
    top.getChildren().add(bar.root());
    desktop.getChildren().addAll(list.root(), divider, place.root());
    HBox.setHgrow(list.root(), Priority.ALWAYS);
    desktop.widthProperty().addListener(_ -> arrange());
    rows.found().addListener(_ -> arrange());
  }

  private List<Deed> allDeeds() {
    return List.of(
        deed("persons.search", "keys.search", bar::focus).by(KeyCode.F),
        deed("persons.new", "keys.new", this::create).by(KeyCode.N).onlyWhile(this::mayCreate),
        deed("persons.edit", "keys.edit", () -> place.edit(Optional.empty()))
            .by(KeyCode.E)
            .onlyWhile(this::isOpen),
        deed("persons.save", "keys.save", place::save).by(KeyCode.S).onlyWhile(place::unsaved),
        deed("persons.ban", "keys.ban", place.deeds()::ban).by(KeyCode.B).onlyWhile(this::isOpen),
        deed("persons.answer", "keys.answer", place.deeds()::answer)
            .by(KeyCode.P)
            .onlyWhile(this::isOpen),
        deed("persons.export", "keys.export", place.deeds()::export)
            .byShifted(KeyCode.E)
            .onlyWhile(this::isOpen),
        deed("persons.undo", "keys.undo", place::undo).by(KeyCode.Z).onlyWhile(this::isOpen),
        deed("persons.columns", "keys.columns", list::chooseColumns).by(RememberedColumns.KEY),
        deed("persons.import", "keys.import", this::importContacts).onlyWhile(this::mayImport),
        deed("persons.duplicates", "keys.duplicates", this::duplicates).onlyWhile(this::mayMerge));
  }

  private Deed deed(String id, String key, Runnable action) {
    return Deed.of(id, desk.texts().get(key), action);
  }

  private boolean isOpen() {
    return filled;
  }

  @Override
  public List<Deed> deeds() {
    return deeds;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    if (!begun) {
      begun = true;
      lookAgain();
      bar.look();
    } else if (merging) {
      rows.again();
    }
    merging = false;
    countDuplicates();
    bar.focus();
  }

  private void countDuplicates() {
    if (mayMerge()) {
      desk.work()
          .run(
              () -> signedIn.session().duplicates().count(),
              bar::tellDuplicates,
              desk.dialogs()::problem);
    }
  }

  @Override
  public List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>(place.draft().stream().toList());
    if (!bar.typed().isEmpty()) {
      drafts.add(Draft.ofView(AREA, bar.typed()));
    }
    return drafts;
  }

  @Override
  public boolean resume(Draft draft) {
    return draft.isView() ? lookAgain() : place.resume(draft);
  }

  /** As before a lock; false where nothing was looked for then. */
  private boolean lookAgain() {
    Optional<Draft> before = desk.forms().opened(Draft.viewOf(AREA), Optional.empty());
    before.ifPresent(draft -> bar.recall(draft.values()));
    return before.isPresent();
  }

  @Override
  public boolean unsaved() {
    return place.unsaved();
  }

  @Override
  public void open(Subject person) {
    place.open(person.id());
  }

  @Override
  public void take(Errand errand) {
    switch (errand) {
      case Errand.OpenPerson(SubjectId person) -> place.open(person);
      case Errand.EnterPerson _ -> {
        if (mayCreate()) {
          create();
        }
      }
      case Errand.Compare _,
          Errand.OpenRequest _,
          Errand.OpenStorage _,
          Errand.WhoLooked _,
          Errand.KeepLog _,
          Errand.EnterRequest _ -> {}
    }
  }

  @Override
  public void openFirst() {
    list.openFirst();
  }

  @Override
  public void toList() {
    list.focus();
  }

  @Override
  public void toSearch() {
    bar.focus();
  }

  @Override
  public void clearSearch() {
    bar.clear();
  }

  @Override
  public void create() {
    place.create();
  }

  @Override
  public void importContacts() {
    bringIn(Optional.empty());
  }

  @Override
  public void duplicates() {
    merging = true;
    actions.duplicates();
  }

  @Override
  public boolean mayMerge() {
    return signedIn.may(Permission.MERGE_SUBJECTS);
  }

  @Override
  public boolean mayCreate() {
    return signedIn.may(Permission.EDIT_SUBJECTS);
  }

  @Override
  public boolean mayImport() {
    return signedIn.may(Permission.IMPORT_SUBJECTS);
  }

  @Override
  public void changed(Subject person) {
    rows.replace(person);
    list.select(person);
  }

  @Override
  public void added(Subject person) {
    rows.again();
  }

  @Override
  public void filled(boolean now) {
    filled = now;
    arrange();
  }

  @Override
  public void back() {
    filled(false);
    list.focus();
  }

  @FXML
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      place.leaveForm();
    } else {
      Deed.press(deeds, event);
    }
  }

  private void bringIn(Optional<Path> file) {
    if (mayImport()) {
      actions.importContacts(file, rows::again);
    }
  }

  private void arrange() {
    double width = desktop.getWidth();
    boolean both = beside.fits(width);
    boolean nobody = rows.found().get().map(PersonRows.Found::isNobodyAtAll).orElse(true);
    Present.when(list.root(), both || !filled);
    Present.when(place.root(), filled || (both && !nobody));
    place.offerBack(!both);
    Present.when(divider, list.root().isVisible() && place.root().isVisible());
    beside.share(place.root(), width, both, divider.share());
  }
}
