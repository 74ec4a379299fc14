package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After the lock no window holds anything of a person, nor does the clipboard. In Finnish. */
class LockHidesTest {

  private static final List<String> OF_THE_PERSON =
      List.of("Keksitty", "Kerttu", "kerttu", "5557001", "Mallikatu", "131052");

  @TempDir private Path folder;
  private RunningProgram program;
  private Persons persons;

  @BeforeEach
  void openACard() {
    Path register = EventfulPerson.onFile(folder);
    program = RunningProgram.start(Settings.startingIn(Language.FI).lockedAfter(1), folder);
    persons = Persons.signedInTo(program, register);
    persons.awaitCount("1");
    persons.search("kerttu");
    persons.openFirst(EventfulPerson.NAME);
    clearClipboard();
  }

  @AfterEach
  void quit() {
    clearClipboard();
    program.closeDialogs();
    program.close();
  }

  @Test
  void theCardIsFullOfThemBefore() {
    assertThat(program.onScreen(OnScreen::now).of(OF_THE_PERSON))
        .contains("Keksitty", "Kerttu", "5557001", "Mallikatu");
  }

  @Test
  void nothingIsLeftOfACardWithItsTooltip() {
    showTooltip();
    lock();

    holdsNothing();
  }

  @Test
  void nothingIsLeftOfAHalfWrittenForm() {
    persons.press(KeyCode.E);
    program.awaitShown("form-save");
    persons.replace("Keksitty", "Keksitty-Muutettu");
    lock();

    holdsNothing();
  }

  @Test
  void nothingIsLeftOfADialogAndNothingIsAsked() {
    persons.press(KeyCode.B);
    program.awaitShown("evidence");
    program.type("evidence", "Kerttu Keksityn kirje");
    lockFromDialog();

    holdsNothing();
    assertThat(program.onScreen(program::dialogs)).isEmpty();
  }

  @Test
  void nothingIsLeftOfThePagesOfAnAnswer() {
    leave();
    persons = Persons.signedInTo(program, PeopleOnFile.many(folder.resolve("many")));
    persons.search("mäkinen aino");
    persons.openFirst("Mäkinen, Aino");
    persons.press(KeyCode.P);
    program.awaitShown("method-signature");
    program.tick("method-signature");
    program.press("answer-write");
    program.await("a page", persons::pageIsDrawn);
    lockFromDialog();

    holdsNothing();
    OnScreen screen = program.onScreen(OnScreen::now);
    assertThat(screen.of(List.of("Mäkinen", "Aino"))).isEmpty();
    assertThat(screen.pictures()).isZero();
  }

  @Test
  void nothingIsLeftOfAToastOrOfWhatWasCopied() {
    copyMail();
    assertThat(clipboard()).isEqualTo("kerttu@uusi.example.fi");
    program.await("it is said", () -> program.allText().contains("Leikepöytä tyhjennetään"));
    lock();

    holdsNothing();
    assertThat(clipboard()).isEmpty();
  }

  @Test
  void whatWasCopiedGoesAfterHalfAMinute() {
    copyMail();
    pass(20);
    assertThat(clipboard()).isEqualTo("kerttu@uusi.example.fi");
    pass(15);

    program.await("it is gone", () -> clipboard().isEmpty());
    assertThat(program.find("countdown")).as("still signed in").isPresent();
  }

  @Test
  void whatCameToTheClipboardFromElsewhereStays() {
    copyMail();
    copyElsewhere("ostoslista");
    pass(35);
    lock();

    assertThat(clipboard()).isEqualTo("ostoslista");
  }

  @Test
  void whatWasCopiedOutOfAFieldGoesAfterHalfAMinute() {
    inSearch(KeyCode.C);
    program.await("copied", () -> clipboard().equals("kerttu"));
    program.await("it is said", () -> program.allText().contains("Leikepöytä tyhjennetään"));
    pass(20);
    assertThat(clipboard()).isEqualTo("kerttu");
    pass(15);

    program.await("it is gone", () -> clipboard().isEmpty());
    assertThat(program.find("countdown")).as("still signed in").isPresent();
  }

  @Test
  void whatWasCutOutOfAFieldGoesAtTheLock() {
    inSearch(KeyCode.X);
    program.await("cut", () -> clipboard().equals("kerttu"));
    pass(35);
    assertThat(clipboard()).as("it is nowhere else").isEqualTo("kerttu");
    lock();

    assertThat(clipboard()).isEmpty();
  }

  private void inSearch(KeyCode key) {
    program.onScreen(
        () -> {
          TextInputControl search = program.get("search", TextInputControl.class);
          search.requestFocus();
          search.selectAll();
          search.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
          return search;
        });
  }

  @Test
  void whatWasCopiedGoesWhenTheRegisterIsLeft() {
    copyMail();
    leave();

    assertThat(clipboard()).isEmpty();
  }

  @Test
  void nobodyTouchesTheProgramForAMinute() {
    for (int i = 0; i < 3; i++) {
      pass(20);
      rest();
    }
    program.awaitShown("sign-in");

    holdsNothing();
  }

  @Test
  void aTouchBeginsTheMinuteAnew() {
    pass(40);
    program.onScreen(() -> fire(MouseEvent.MOUSE_MOVED, 3));
    pass(40);

    assertThat(program.find("countdown")).isPresent();
  }

  @Test
  void theComputerHasSlept() {
    program.time.add(Duration.ofSeconds(45));
    program.awaitShown("sign-in");

    holdsNothing();
  }

  @Test
  void theDesktopIsLocked() {
    program.soon(() -> program.navigator().systemLocked());
    program.awaitShown("sign-in");

    holdsNothing();
    assertThat(program.onScreen(() -> program.get("login", ComboBox.class).getValue()))
        .isEqualTo(PeopleOnFile.LOGIN);
    program.await("the password has the focus", this::passwordHasFocus);
  }

  private boolean passwordHasFocus() {
    Node owner = program.stage().getScene().getFocusOwner();
    return owner != null && "password".equals(owner.getId());
  }

  private void holdsNothing() {
    OnScreen screen = program.onScreen(OnScreen::now);
    assertThat(screen.of(OF_THE_PERSON)).isEmpty();
    assertThat(program.onScreen(() -> Window.getWindows().size())).isEqualTo(1);
  }

  private void leave() {
    program.press("leave");
    program.await("left", () -> program.find("countdown").isEmpty());
  }

  private void lock() {
    program.key(KeyCode.L, true, false);
    program.awaitShown("sign-in");
  }

  /**
   * A dialog has the keys: the idle lock comes, as the button of the window could not be reached.
   */
  private void lockFromDialog() {
    program.soon(() -> program.navigator().lock());
    program.awaitShown("sign-in");
  }

  private void showTooltip() {
    program.onScreen(
        () -> {
          Label name = program.get("person-name", Label.class);
          Tooltip tooltip = new Tooltip("Kerttu Keksitty");
          name.setTooltip(tooltip);
          tooltip.show(name, 10, 10);
          return tooltip;
        });
    assertThat(program.onScreen(program::dialogs)).isNotEmpty();
  }

  private void copyMail() {
    program.soon(
        () ->
            program.stage().getScene().getRoot().lookupAll(".datum-value").stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .filter(label -> "kerttu@uusi.example.fi".equals(label.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such value"))
                .getContextMenu()
                .getItems()
                .getFirst()
                .fire());
    program.await("copied", () -> !clipboard().isEmpty());
  }

  private void copyElsewhere(String text) {
    program.onScreen(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  private void clearClipboard() {
    program.onScreen(
        () -> {
          Clipboard.getSystemClipboard().clear();
          return "";
        });
  }

  private String clipboard() {
    return program.onScreen(
        () -> {
          String text = Clipboard.getSystemClipboard().getString();
          return text == null ? "" : text;
        });
  }

  /** Time passes as it does while the program runs: it looks at the clock each second. */
  private void pass(int seconds) {
    for (int left = seconds; left > 0; left -= 15) {
      program.time.add(Duration.ofSeconds(Math.min(left, 15)));
      try {
        Thread.sleep(1100);
      } catch (InterruptedException stopped) {
        throw new AssertionError(stopped);
      }
    }
  }

  /** What the toolkit tells when something moves under a pointer that does not. */
  private void rest() {
    program.onScreen(() -> fire(MouseEvent.MOUSE_ENTERED_TARGET, 0));
  }

  private Node fire(EventType<MouseEvent> type, double at) {
    Node root = program.stage().getScene().getRoot();
    root.fireEvent(
        new MouseEvent(
            type,
            at,
            at,
            at,
            at,
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null));
    return root;
  }
}
