package fi.kortisto.ui;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.Category;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.StorageClock;
import fi.kortisto.model.StorageRule;
import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

/**
 * The screen of notices as a user works it. The session that it shows is at hand too, for what
 * happens elsewhere: only while the program waits for its user, for it serves one thread at a time.
 */
final class Notices {

  private final RunningProgram program;
  private final Session session;

  private Notices(RunningProgram program, Session session) {
    this.program = program;
    this.session = session;
  }

  /** Signs in to the folder and opens the screen; the first register's pages are drawn then. */
  static Notices open(RunningProgram program, Path folder, String login, String secret) {
    Notices notices = signedInTo(program, folder, login, secret);
    notices.awaitPage();
    return notices;
  }

  /** As {@link #open}, for a window on which the list may cover the pages. */
  static Notices signedInTo(RunningProgram program, Path folder, String login, String secret) {
    Session session;
    try (Password password = RunningProgram.password(secret)) {
      session = Given.folders().open(folder).signIn(login, password);
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
    program.soon(() -> program.navigator().signedIn(session));
    program.awaitShown("countdown");
    program.go(Area.NOTICES);
    return new Notices(program, session);
  }

  /** The register that stands first in the list. */
  Register first() {
    return session.registers().getFirst();
  }

  /** How the first register's notice stands. */
  NoticeState stored() {
    try {
      return session.notices().of(first().id());
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  Session session() {
    return session;
  }

  /** Changes the first register as another screen would, and comes back to this one. */
  void changeElsewhere(UnaryOperator<RegisterContent> change) {
    changeUnseen(change);
    program.go(Area.LOG);
    program.go(Area.NOTICES);
  }

  /** Changes the first register while this screen stays open. */
  void changeUnseen(UnaryOperator<RegisterContent> change) {
    try {
      session.rules().change(first().id(), change.apply(first().content()));
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }

  /** The first data group is kept for ninety days, whatever was promised. */
  static RegisterContent keptNinetyDays(RegisterContent content) {
    List<Category> categories = new ArrayList<>(content.categories());
    Category first = categories.getFirst();
    categories.set(
        0,
        new Category(
            first.code(),
            first.label(),
            new StorageRule(
                Optional.of(Period.ofDays(90)),
                StorageClock.RECORDED,
                Ending.ERASE,
                first.storage().reason())));
    return content.withCategories(categories);
  }

  void publish(int number) {
    program.press("notice-publish");
    program.answer("Publish version " + number);
    program.await(
        number + " is published",
        () -> program.text("notice-standing").startsWith("Version " + number + " was published"));
    awaitPage();
  }

  /** Opens the texts for editing, by its key. */
  void edit() {
    program.pressAtFocus(KeyCode.E, true);
    program.awaitShown("words-introduction");
  }

  void awaitPage() {
    program.await("a page is drawn", () -> pageIsDrawn(program.stage().getScene().getRoot()));
    program.await("and can be saved", () -> isReady("notice-save-as"));
  }

  static boolean pageIsDrawn(Node in) {
    return in.lookupAll(".page").stream()
        .anyMatch(node -> node instanceof ImageView view && view.getImage() != null);
  }

  private boolean isReady(String button) {
    return program.find(button).map(node -> !node.isDisabled()).orElse(false);
  }

  /** How many registers the list has. */
  int count() {
    return program.get("notices-list", ListView.class).getItems().size();
  }

  /** Enter in the list. */
  void openChosen() {
    program.soon(() -> program.get("notices-list", ListView.class).requestFocus());
    program.pressAtFocus(KeyCode.ENTER, false);
  }

  /** Opens the record of processing and waits for its pages. */
  void openRecord() {
    program.onScreen(
        () -> {
          if (program.find("record-open").isEmpty()) {
            program.get("notice-back", Button.class).fire();
          }
          return program;
        });
    program.press("record-open");
    program.await(
        "the record is drawn",
        () ->
            program.dialogs().stream()
                .anyMatch(dialog -> pageIsDrawn(dialog.getScene().getRoot())));
  }

  void select(int index) {
    program.onScreen(
        () -> {
          program.get("notices-list", ListView.class).getSelectionModel().select(index);
          return index;
        });
  }

  /** Chooses the version that stands at that place, the present content first. */
  void chooseVersion(int index) {
    program.onScreen(
        () -> {
          ComboBox<?> box = program.get("notice-version", ComboBox.class);
          box.getSelectionModel().select(index);
          return index;
        });
    awaitPage();
  }

  /** The changes that stand beside the notice, each on its line. */
  List<String> changes() {
    return program.onScreen(
        () ->
            program.find("notice-changes").stream()
                .flatMap(lines -> lines.lookupAll(".notice-line").stream())
                .map(Label.class::cast)
                .map(Label::getText)
                .toList());
  }

  /** Shows those that are folded away where there are many. */
  void showAllChanges() {
    program.soon(
        () ->
            program.find("notice-changes").stream()
                .map(lines -> lines.lookup(".conversation-turn"))
                .map(Button.class::cast)
                .forEach(Button::fire));
  }

  /** Presses the button of a toast. */
  void pressInToast(String verb) {
    program.await(verb + " is offered", () -> inToast(verb).isPresent());
    program.soon(() -> inToast(verb).orElseThrow().fire());
  }

  private Optional<Button> inToast(String verb) {
    return program.stage().getScene().getRoot().lookupAll(".toast .button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(verb))
        .findFirst();
  }
}
