package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.RegisterText;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.Session;
import fi.kortisto.service.SettledUsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesTest {

  private static final String READER = "lea.lukija";
  private static final String READER_PASSWORD = "kuusi harmaata kivimuuria";
  private static final String WORDS = "Kerromme tässä, miten pidämme puutarhan asiakkaista kirjaa.";

  @TempDir private Path folder;
  private RunningProgram program;
  private Path register;

  @BeforeEach
  void start() {
    program = RunningProgram.start(Settings.startingIn(Language.EN), folder);
    register = Given.registerFolder(folder);
  }

  @AfterEach
  void close() {
    program.close();
  }

  @Test
  void publishesTheNotice() {
    Notices notices = administrator();
    assertThat(program.text("notice-standing")).startsWith("No version has been published yet");

    notices.publish(1);

    assertThat(notices.stored().versions()).hasSize(1);
    assertThat(notices.stored().isOutOfDate()).isFalse();
  }

  @Test
  void tellsWhatIsNotTrueAnyMoreWhenAStoragePeriodHasChanged() {
    Notices notices = administrator();
    notices.publish(1);

    notices.changeElsewhere(Notices::keptNinetyDays);

    program.await("it is old", () -> program.text("notice-standing").contains("is out of date"));
    assertThat(notices.changes())
        .singleElement()
        .asString()
        .contains(
            "Storage period, " + notices.first().content().categories().getFirst().label().en())
        .contains("90 days");
    assertThat(program.onScreen(program::allText)).contains("out of date, 1 change");
  }

  @Test
  void saysInTheQuestionWhatTheNewVersionChanges() {
    Notices notices = administrator();
    notices.publish(1);
    notices.changeElsewhere(Notices::keptNinetyDays);
    program.await("it is old", () -> program.text("notice-standing").contains("is out of date"));

    program.press("notice-publish");
    program.awaitShown("publish-changes");
    program.answer("Publish version 2");
    program.await(
        "2 is published", () -> program.text("notice-standing").startsWith("Version 2 was"));

    assertThat(notices.stored().versions()).hasSize(2);
  }

  @Test
  void publishesNothingThatHasChangedWhileItWasAsked() {
    Notices notices = administrator();
    program.press("notice-publish");
    program.awaitShown("publish-confirm");

    notices.changeUnseen(Notices::keptNinetyDays);
    program.answer("Publish version 1");
    program.await(
        "it is said", () -> program.allText().contains("The register was changed elsewhere"));
    program.closeDialogs();

    assertThat(notices.stored().versions()).isEmpty();
  }

  @Test
  void keepsTheFirmsOwnWordsAndTakesThemBack() {
    Notices notices = administrator();
    Optional<Label> before = notices.stored().now().content().text(RegisterText.INTRODUCTION);
    program.onScreen(() -> chooseLanguage(Language.FI));
    notices.edit();
    program.type("words-introduction", WORDS);
    program.pressAtFocus(KeyCode.S, true);
    program.await("saved", () -> program.allText().contains("The texts were saved."));

    assertThat(notices.stored().now().content().text(RegisterText.INTRODUCTION).orElseThrow().fi())
        .isEqualTo(WORDS);

    notices.pressInToast("Undo");
    program.await("undone", () -> program.allText().contains("The texts are as they were before."));

    assertThat(notices.stored().now().content().text(RegisterText.INTRODUCTION)).isEqualTo(before);
  }

  @Test
  void keepsWhatWasTypedTogetherWithWhatAnotherScreenChanged() {
    Notices notices = administrator();
    notices.edit();
    program.type("words-introduction", WORDS);
    notices.changeUnseen(Notices::keptNinetyDays);
    program.pressAtFocus(KeyCode.S, true);
    program.await("saved", () -> program.allText().contains("The texts were saved."));

    assertThat(notices.stored().now().content())
        .isEqualTo(Notices.keptNinetyDays(notices.stored().now().content()))
        .extracting(content -> content.text(RegisterText.INTRODUCTION).orElseThrow().en())
        .isEqualTo(WORDS);
  }

  @Test
  void asksBeforeWhatWasTypedIsLost() {
    Notices notices = administrator();
    notices.edit();
    program.type("words-introduction", WORDS);
    program.pressAtFocus(KeyCode.ESCAPE, false);
    program.answer("Cancel");
    program.await("no question", () -> program.dialogs().isEmpty());
    assertThat(program.text("words-introduction")).isEqualTo(WORDS);

    program.pressAtFocus(KeyCode.ESCAPE, false);
    program.answer("Discard the changes");
    notices.awaitPage();

    assertThat(program.onScreen(() -> program.find("words-introduction"))).isEmpty();
  }

  @Test
  void leavesTheTextsAtOnceWhenNothingWasTyped() {
    Notices notices = administrator();
    notices.edit();
    program.pressAtFocus(KeyCode.ESCAPE, false);
    notices.awaitPage();

    assertThat(program.onScreen(program::dialogs)).isEmpty();
  }

  @Test
  void staysWithTheRegisterWhoseTextsAreBeingTyped() {
    Notices notices = administrator();
    notices.edit();
    program.type("words-introduction", WORDS);
    program.soon(() -> notices.select(1));
    program.answer("Cancel");
    program.await("no question", () -> program.dialogs().isEmpty());

    assertThat(program.text("words-introduction")).isEqualTo(WORDS);
    program.pressAtFocus(KeyCode.ESCAPE, false);
    program.answer("Discard the changes");
    notices.awaitPage();
  }

  @Test
  void savesTheNoticeAsAPageAndAsADocument() throws IOException {
    administrator();
    Path page = folder.resolve("notice.html");
    Path document = folder.resolve("notice.pdf");

    save("notice-save-as", page);
    save("notice-save-as", document);

    assertThat(Files.readString(page)).contains("<html").contains("Puutarha Esimerkki Oy");
    assertThat(Files.readAllBytes(document)).startsWith("%PDF".getBytes());
  }

  @Test
  void savesAPublishedVersionAsItWentOut() throws IOException, DomainException {
    Notices notices = administrator();
    notices.publish(1);
    String wentOut =
        notices.session().notices().published(notices.first().id(), 1, Language.EN).html();
    notices.changeElsewhere(Notices::keptNinetyDays);
    program.await("it is old", () -> program.text("notice-standing").contains("is out of date"));
    Path page = folder.resolve("notice.html");

    notices.chooseVersion(1);
    save("notice-save-as", page);

    assertThat(Files.readString(page)).isEqualTo(wentOut);
  }

  @Test
  void savesTheRecordOfProcessing() throws IOException {
    administrator().openRecord();
    Path table = folder.resolve("record.csv");
    Path document = folder.resolve("record.pdf");

    save("record-csv", table);
    save("record-pdf", document);

    assertThat(Files.readString(table)).contains("Puutarha Esimerkki Oy");
    assertThat(Files.readAllBytes(document)).startsWith("%PDF".getBytes());
  }

  @Test
  void aReaderLooksButNeitherWritesNorPublishes() {
    addReader();
    Notices.open(program, register, READER, READER_PASSWORD);

    assertThat(program.onScreen(() -> program.find("notice-publish"))).isEmpty();
    assertThat(program.onScreen(() -> program.find("notice-edit"))).isEmpty();
    assertThat(program.onScreen(() -> program.get("notice-save-as", Button.class).isDisabled()))
        .isFalse();
    program.pressAtFocus(KeyCode.E, true);
    program.onScreen(() -> program);
    assertThat(program.onScreen(() -> program.find("words-introduction"))).isEmpty();
  }

  private Notices administrator() {
    return Notices.open(program, register, Given.LOGIN, Given.PASSWORD);
  }

  private Language chooseLanguage(Language language) {
    program.get("notice-language", ComboBox.class).getSelectionModel().select(language.ordinal());
    return language;
  }

  private void save(String button, Path file) {
    program.files.will(file);
    program.press(button);
    program.await(file + " is there", () -> Files.exists(file));
  }

  private void addReader() {
    try (Password password = RunningProgram.password(Given.PASSWORD);
        Password other = RunningProgram.password(READER_PASSWORD);
        Session session = Given.folders().open(register).signIn(Given.LOGIN, password)) {
      SettledUsers.add(
          session,
          NewUser.of(READER, UserRole.READER).committed(LocalDate.of(2026, 2, 3), Optional.empty()),
          other);
    } catch (DomainException refused) {
      throw new AssertionError(refused);
    }
  }
}
