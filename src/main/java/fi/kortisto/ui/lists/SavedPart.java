package fi.kortisto.ui.lists;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.SavedList;
import fi.kortisto.service.Done;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The saved selections: choosing one, keeping what is chosen, another name, taking one away. */
final class SavedPart extends VBox {

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Supplier<Optional<ListOrder>> wanted;
  private final Consumer<DomainException> refused;
  private final ComboBox<Optional<SavedList>> saved = new ComboBox<>();
  private final Button keep;
  private final Button rename;
  private final Button remove;
  private boolean filling;

  /**
   * @param wanted what is chosen on the screen
   * @param chosen hears of the saved list that is to be shown
   */
  SavedPart(
      Desk desk,
      SignedIn signedIn,
      Supplier<Optional<ListOrder>> wanted,
      Consumer<ListOrder> chosen,
      Consumer<DomainException> refused) {
    super(8);
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.wanted = wanted;
    this.refused = refused;
    saved.setId("lists-saved");
    saved.setMaxWidth(Double.MAX_VALUE);
    keep = button("lists.keep", "lists-keep", this::keep);
    rename = button("lists.rename", "lists-rename", this::rename);
    remove = button("lists.remove", "lists-remove", this::remove);
    fill(List.of(), Optional.empty());
    saved
        .valueProperty()
        .addListener(
            (_, _, one) -> {
              arrange();
              if (!filling && one != null) {
                one.map(SavedList::order).ifPresent(chosen);
              }
            });
    getChildren()
        .addAll(
            new Captioned(texts.get("lists.saved-ones"), saved),
            new FlowPane(8, 4, keep, rename, remove));
  }

  private Button button(String key, String id, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.getStyleClass().addAll("flat", "small");
    button.setOnAction(_ -> action.run());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  /** Reads the saved lists again. */
  void again() {
    again(chosen().map(SavedList::name));
  }

  private void again(Optional<String> name) {
    desk.work().run(() -> signedIn.session().savedLists().all(), all -> fill(all, name), refused);
  }

  /** The name of the saved list that is shown as it was saved. */
  Optional<SavedList> chosen() {
    return Optional.ofNullable(saved.getValue()).flatMap(one -> one);
  }

  private void fill(List<SavedList> all, Optional<String> name) {
    filling = true;
    List<Optional<SavedList>> offered = new ArrayList<>();
    offered.add(Optional.empty());
    all.forEach(one -> offered.add(Optional.of(one)));
    Choices.fill(saved, offered, this::words);
    offered.stream()
        .filter(one -> one.map(SavedList::name).equals(name) && name.isPresent())
        .findFirst()
        .ifPresent(saved::setValue);
    filling = false;
    arrange();
  }

  private String words(Optional<SavedList> one) {
    return one.map(
            list ->
                list.last()
                    .map(
                        day ->
                            texts.get(
                                "lists.saved-one", list.name(), list.times(), texts.date(day)))
                    .orElse(list.name()))
        .orElseGet(() -> texts.get("lists.saved-none"));
  }

  private void arrange() {
    rename.setVisible(chosen().isPresent());
    remove.setVisible(chosen().isPresent());
  }

  private void keep() {
    if (wanted.get().isEmpty()) {
      return;
    }
    named(
        "lists.keep-title",
        "lists.keep-verb",
        chosen().map(SavedList::name).orElse(""),
        name -> () -> signedIn.session().savedLists().keep(wanted.get().orElseThrow().named(name)));
  }

  private void rename() {
    chosen()
        .ifPresent(
            one ->
                named(
                    "lists.rename-title",
                    "lists.rename-verb",
                    one.name(),
                    name -> () -> signedIn.session().savedLists().rename(one.name(), name)));
  }

  private void named(
      String title,
      String verb,
      String before,
      Function<String, Background.Task<Done<SavedList>>> task) {
    TextField name = new TextField(before);
    name.setId("list-name");
    FormDialog dialog =
        desk.dialogs()
            .form(
                texts.get(title),
                new Captioned(
                    texts.get("lists.name"), name, Captioned.advice(texts.get("lists.name-what"))),
                texts.get(verb));
    dialog.onConfirm(
        () ->
            desk.work()
                .run(
                    task.apply(name.getText().strip()),
                    kept -> {
                      dialog.close();
                      again(Optional.of(kept.now().name()));
                      told("lists.kept", kept.now(), kept.undo()::run);
                    },
                    problem -> dialog.tell(texts.of(problem))));
    dialog.show(name);
  }

  private void remove() {
    chosen()
        .filter(
            one ->
                desk.dialogs()
                    .ask(
                        texts.get("lists.remove-question", one.name()),
                        texts.get("lists.remove-what"),
                        texts.get("lists.remove-verb")))
        .ifPresent(
            one ->
                desk.work()
                    .run(
                        () -> signedIn.session().savedLists().remove(one.name()),
                        _ -> removed(one),
                        refused));
  }

  /** Taking it back keeps how the list is chosen; how often it was drawn is counted anew. */
  private void removed(SavedList one) {
    again(Optional.empty());
    told("lists.removed", one, () -> signedIn.session().savedLists().keep(one.order()).now());
  }

  /**
   * @param back takes it back, and gives the list that is to be shown then, if it is still there
   */
  private void told(String told, SavedList list, Background.Task<SavedList> back) {
    desk.toasts()
        .showDone(
            texts.get(told, list.name()),
            texts.get("card.undo"),
            () ->
                desk.work()
                    .run(
                        back,
                        there -> {
                          again(Optional.of(there.name()));
                          desk.toasts().show(texts.get("card.undone"));
                        },
                        refused));
  }
}
