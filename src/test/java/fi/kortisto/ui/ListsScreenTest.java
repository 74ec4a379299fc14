package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Language;
import fi.kortisto.model.LeftOut;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.ListRow;
import fi.kortisto.model.SavedList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsScreenTest {

  @TempDir private Path folder;
  private RunningProgram program;

  @BeforeEach
  void openTheLists() {
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
    Path register = PeopleOnFile.many(folder);
    program.soon(() -> program.navigator().open(register));
    program.awaitShown("login");
    program.choose("login", PeopleOnFile.LOGIN);
    program.signInAtHome(PeopleOnFile.PASSWORD);
    program.go(Area.LISTS);
    program.awaitShown("lists-purpose");
  }

  @AfterEach
  void close() {
    program.close();
  }

  private void want(BanPurpose purpose, BanChannel channel) {
    program.chooseValue("lists-purpose", purpose);
    program.chooseValue("lists-channel", channel);
    program.awaitShown("lists-rows");
  }

  private List<ListRow> rows() {
    return program.onScreen(() -> List.copyOf(table("lists-rows", ListRow.class).getItems()));
  }

  @SuppressWarnings("unchecked")
  private <T> TableView<T> table(String id, Class<T> type) {
    assertThat(type).isNotNull();
    return program.get(id, TableView.class);
  }

  @Test
  void saysWhatToDoBeforeAPurposeIsChosen() {
    assertThat(program.onScreen(program::allText)).contains("Mihin luetteloa käytetään?");
    assertThat(program.find("lists-rows")).isEmpty();
  }

  @Test
  void showsWhoIsOnTheListAndWhoIsLeftOutAndWhy() {
    want(BanPurpose.DIRECT_ADVERTISING, BanChannel.POST);
    program.await("counted", () -> !program.text("lists-count").isEmpty());

    int included = rows().size();
    List<LeftOut> left =
        program.onScreen(
            () -> {
              TabPane tabs = (TabPane) program.stage().getScene().lookup(".tab-pane");
              tabs.getSelectionModel().select(1);
              return List.copyOf(table("lists-left-out", LeftOut.class).getItems());
            });

    assertThat(program.text("lists-count")).startsWith(included + " henkilöä luettelossa");
    assertThat(left).extracting(one -> one.reason().code()).contains("banned", "no-contact");
    assertThat(included + left.size()).isEqualTo(202);
    program.await("the reasons", () -> program.allText().contains("Kielto: 22"));
  }

  @Test
  void followsWhatIsTyped() {
    want(BanPurpose.DIRECT_ADVERTISING, BanChannel.POST);
    program.type("lists-text", "ähtäri");

    program.await("narrowed", () -> rows().size() > 1 && rows().size() < 60);
    assertThat(rows()).allMatch(row -> row.address().town().equals("Ähtäri"));
  }

  @Test
  void savesATableOfThoseOnTheListOnly() throws Exception {
    want(BanPurpose.DIRECT_ADVERTISING, BanChannel.POST);
    program.await("rows", () -> rows().size() > 100);
    Path file = folder.resolve("lista.csv");
    program.files.will(file);

    program.soon(() -> program.get("lists-save", MenuButton.class).getItems().get(1).fire());
    program.await("the file", () -> Files.exists(file));

    assertThat(Files.readAllLines(file)).hasSize(rows().size() + 1);
    program.await("drawn", () -> program.allText().contains("lista.csv tallennettiin"));
    program.await("used", () -> rows().getFirst().usage().times() == 1);
  }

  @Test
  void copiesThroughTheSameDoor() {
    want(BanPurpose.DIRECT_ADVERTISING, BanChannel.POST);
    program.await("rows", () -> rows().size() > 100);

    program.onScreen(
        () -> {
          TableView<ListRow> table = table("lists-rows", ListRow.class);
          table.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false, false));
          return table;
        });
    program.await("copied", () -> program.allText().contains("Poiminta kirjattiin"));

    String copied = program.onScreen(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied.lines().count()).isEqualTo(rows().size() + 1L);
  }

  @Test
  void offersNothingWhenEverybodyIsLeftOut() {
    want(BanPurpose.DIRECT_MARKETING, BanChannel.SMS);
    program.await("counted", () -> program.text("lists-count").startsWith("0 "));

    assertThat(program.onScreen(() -> program.get("lists-save", MenuButton.class).isDisabled()))
        .isTrue();
    program.await("it is said", () -> program.allText().contains("Kaikki jäävät pois"));
  }

  @Test
  void keepsAChoiceAndShowsItAgain() {
    want(BanPurpose.DISTANCE_SELLING, BanChannel.POST);
    program.type("lists-text", "turku");
    program.press("lists-keep");
    program.awaitShown("list-name");
    program.type("list-name", "Turun asiakkaat");
    program.answer("Tallenna");
    program.await("kept", () -> saved().isPresent());
    program.chooseValue("lists-saved", Optional.empty());
    program.chooseValue("lists-purpose", BanPurpose.PUBLICATION);
    program.type("lists-text", "");

    program.onScreen(
        () -> {
          ComboBox<?> box = program.get("lists-saved", ComboBox.class);
          box.getSelectionModel().select(1);
          return box;
        });

    program.await(
        "shown again",
        () ->
            program.text("lists-text").equals("turku")
                && program.get("lists-purpose", ComboBox.class).getValue()
                    == BanPurpose.DISTANCE_SELLING);
  }

  @Test
  void aSavedListThatWasRemovedIsThereAgain() {
    want(BanPurpose.DISTANCE_SELLING, BanChannel.PHONE);
    program.type("lists-text", "turku");
    program.press("lists-keep");
    program.awaitShown("list-name");
    program.type("list-name", "Turun asiakkaat");
    program.answer("Tallenna");
    program.await("kept", () -> saved().isPresent());
    SavedList kept = saved().orElseThrow();
    program.press("lists-remove");
    program.answer(new Texts(Language.FI).get("lists.remove-verb"));
    program.await("removed", () -> saved().isEmpty());
    program.await("told", () -> program.allText().contains("Kumoa"));
    program.key(KeyCode.Z, true, false);

    program.await("there again", () -> saved().map(SavedList::order).isPresent());
    assertThat(saved().orElseThrow().order()).isEqualTo(kept.order());
  }

  @Test
  void aListSavedByMistakeIsTakenAwayAgain() {
    want(BanPurpose.DISTANCE_SELLING, BanChannel.PHONE);
    program.press("lists-keep");
    program.awaitShown("list-name");
    program.type("list-name", "Turun asiakkaat");
    program.answer("Tallenna");
    program.await("kept", () -> saved().isPresent());
    program.await("told", () -> program.allText().contains("Kumoa"));
    program.key(KeyCode.Z, true, false);

    program.await("gone", () -> saved().isEmpty());
    assertThat(program.onScreen(() -> program.get("lists-saved", ComboBox.class).getItems().size()))
        .isEqualTo(1);
  }

  private Optional<SavedList> saved() {
    Object value = program.get("lists-saved", ComboBox.class).getValue();
    return value instanceof Optional<?> one && one.orElse(null) instanceof SavedList list
        ? Optional.of(list)
        : Optional.empty();
  }

  @Test
  void writesLabelsFromTheChosenLabelOn() throws Exception {
    want(BanPurpose.DIRECT_ADVERTISING, BanChannel.POST);
    program.await("rows", () -> rows().size() > 100);
    program.press("lists-labels");
    program.awaitShown("labels-picture");
    program.onScreen(
        () -> {
          program
              .get("labels-picture", Pane.class)
              .fireEvent(
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
          return program;
        });
    program.await("the fourth", () -> program.allText().contains("Tarra 4/21"));
    Path file = folder.resolve("tarrat.pdf");
    program.files.will(file);

    program.press("labels-save");
    program.await("the file", () -> Files.exists(file));

    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Mallikatu");
      assertThat(pdf.getNumberOfPages()).isEqualTo((rows().size() + 3 + 20) / 21);
    }
  }

  @Test
  void keepsASheetOfTheFirmsOwn() {
    want(BanPurpose.DIRECT_ADVERTISING, BanChannel.POST);
    program.await("rows", () -> rows().size() > 100);
    program.press("lists-labels");
    program.awaitShown("labels-own");
    program.press("labels-own");
    program.awaitShown("sheet-name");
    program.type("sheet-name", "Pienet");
    program.type("sheet-width", "900");
    program.answer("Tallenna arkki");
    program.await("refused", () -> program.allText().contains("Tarrat eivät mahdu arkille"));
    program.type("sheet-width", "60,5");
    program.answer("Tallenna arkki");

    program.await("kept", () -> program.allText().contains("Tarra 1/21"));
    program.await(
        "chosen",
        () ->
            String.valueOf(program.get("labels-sheet", ComboBox.class).getValue())
                .contains("Pienet"));
  }

  @Test
  void asksToWhomAListIsDisclosedBeforeItIsDrawn() throws Exception {
    program.chooseValue("lists-purpose", BanPurpose.DISCLOSURE);
    program.awaitShown("lists-rows");
    program.await("rows", () -> rows().size() > 100);
    Path file = folder.resolve("luovutus.csv");
    program.files.will(file);
    program.soon(() -> program.get("lists-save", MenuButton.class).getItems().get(1).fire());
    program.awaitShown("disclosure-name");
    program.type("disclosure-name", "Keksitty virasto");
    program.type("list-disclosure-why", "selvitys");
    program.answer("Kirjaa luovutus ja poimi");
    program.await("asked", () -> program.allText().contains("peruste"));
    assertThat(file).doesNotExist();
    program.chooseValue("list-disclosure-basis", LegalBasis.LEGAL_OBLIGATION);
    program.answer("Kirjaa luovutus ja poimi");

    program.await("the file", () -> Files.exists(file));
    program.go(Area.DISCLOSURES);
    program.await("the ledger", () -> program.allText().contains("Keksitty virasto"));
  }
}
