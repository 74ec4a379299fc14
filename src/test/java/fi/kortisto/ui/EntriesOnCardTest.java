package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The timeline of a card: what happened is written, looked through, mended and taken away. */
class EntriesOnCardTest {

  private static final String TRADE = "entries-1";
  private static final String CENTRE = "entries-2";

  @TempDir Path folder;

  private RunningProgram program;
  private OpenedCard card;

  @BeforeEach
  void openCard() {
    Path register = EventfulPerson.onFile(folder);
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
    Persons persons = Persons.signedInTo(program, register);
    persons.awaitCount("1");
    persons.search("kerttu");
    persons.openFirst(EventfulPerson.NAME);
    card = new OpenedCard(program);
    program.awaitShown(TRADE);
  }

  @AfterEach
  void quit() {
    program.closeDialogs();
    program.close();
  }

  @Test
  void showsTheNewestTwentyAndThenTwentyMoreAtATime() {
    card.awaitLines(TRADE, 20);
    assertThat(card.lines(TRADE).getFirst()).contains("Lasku").contains("20260209");
    program.press("entries-more");
    card.awaitLines(TRADE, 40);
    program.press("entries-more");
    card.awaitLines(TRADE, 60);
    program.press("entries-more");
    card.awaitLines(TRADE, EventfulPerson.NOTES + 2);
    assertThat(card.lines(TRADE).getLast()).contains("Muistiinpano 1\n");
    assertThat(program.onScreen(() -> program.find("entries-more"))).isEmpty();
  }

  @Test
  void showsOneKindOnlyAndHowManyThereAreOfEach() {
    assertThat(program.text("filter-note")).isEqualTo("Muistiinpano 60");
    card.filter(TRADE, "assignment");
    card.awaitLines(TRADE, 1);
    assertThat(card.lines(TRADE).getFirst()).contains("Pihan suunnittelu").contains("6.2.2026");
    card.filter(TRADE, "all");
    card.awaitLines(TRADE, 20);
  }

  @Test
  void keepsTheFilterWhenTheCardIsShownAgain() {
    card.filter(TRADE, "note");
    program.await("notes only", () -> !card.hasEntry("20260209"));
    card.onEntry("Muistiinpano 60\n", KeyCode.ENTER);
    program.awaitShown("entry-save");
    card.write("entry-text", "Muistiinpano kuusikymmentä");
    card.save();
    card.awaitEntry("Muistiinpano kuusikymmentä");
    card.awaitLines(TRADE, 20);
    assertThat(card.hasEntry("20260209")).isFalse();
  }

  @Test
  void addsAnInvoiceAndGoesToIt() {
    card.addEntry(TRADE, "Lasku");
    card.write("entry-day", "3.3.2026");
    card.write("particular-invoice-number", "555");
    card.write("particular-amount", "12,5");
    card.write("particular-due", "17.3.2026");
    card.save();
    card.awaitEntry("Laskun numero: 555");
    assertThat(card.lines(TRADE).getFirst()).contains("17.3.2026").contains("12,5");
    program.await("the entry has the focus", () -> card.isFocused("555"));
  }

  @Test
  void addsACallWithItsLength() {
    card.addEntry(CENTRE, "Puhelu");
    card.write("entry-day", "5.3.2026");
    card.write("entry-time", "14.05");
    card.write("entry-end-time", "14.07.30");
    card.write("particular-caller", "040 555 7001");
    card.save();
    card.awaitEntry("2:30");
    assertThat(card.lines(CENTRE).getFirst()).contains("14.05").contains("+358 40 5557001");
  }

  @Test
  void addsAConversationAsItWasCopied() {
    card.addEntry(CENTRE, "Keskustelu");
    card.write("entry-conversation", "10.15 Aino: Hei!\n10.16 Eero: No hei,\nmitä kuuluu?");
    assertThat(program.text("entry-understood")).contains("Ymmärretty 2 viestiä");
    card.save();
    card.awaitEntry("Eero · 10.16");
    assertThat(card.hasEntry("No hei,\nmitä kuuluu?")).isTrue();
  }

  @Test
  void addsFeedbackAssignmentAndNote() {
    card.addEntry(CENTRE, "Palaute");
    card.write("particular-rating", "4");
    card.write("entry-text", "Hyvin meni");
    card.save();
    card.awaitEntry("Hyvin meni");
    card.addEntry(TRADE, "Toimeksianto");
    card.write("entry-day", "1.4.2026");
    card.write("entry-end-day", "9.4.2026");
    card.write("entry-text", "Omenapuiden leikkaus");
    card.save();
    card.awaitEntry("Omenapuiden leikkaus");
    assertThat(card.hasEntry("9.4.2026")).isTrue();
    card.addEntry(TRADE, "Muistiinpano");
    card.write("entry-text", "Soitetaan toukokuussa");
    card.save();
    card.awaitEntry("Soitetaan toukokuussa");
  }

  @Test
  void keepsARecordingWithItsSound() throws IOException {
    Path sound = folder.resolve("soitto.wav");
    Files.write(sound, Samples.wav());
    card.addEntry(CENTRE, "Tallenne");
    card.write("entry-text", "Soitto varastolle");
    program.files.will(sound);
    program.press("entry-choose-sound");
    program.await("it is named", () -> program.allText().contains("soitto.wav"));
    card.save();
    program.await("the file is kept", () -> program.allText().contains("Tiedosto liitettiin."));
    program.await("it is with the entry", () -> card.hasEntry("soitto.wav"));
  }

  @Test
  void changesAnEntryAndTakesThatBack() {
    card.onEntry("Pihan suunnittelu", KeyCode.ENTER);
    program.awaitShown("entry-save");
    assertThat(card.written("particular-reference")).isEqualTo("T-2026-014");
    assertThat(card.written("entry-end-day")).isEqualTo("6.2.2026");
    card.write("entry-text", "Pihan istutus");
    card.save();
    card.awaitEntry("Pihan istutus");
    pressUndo();
    card.awaitEntry("Pihan suunnittelu ja istutus");
  }

  @Test
  void removesAnEntryAfterAQuestionAndTakesThatBack() {
    card.onEntry("Pihan suunnittelu", KeyCode.DELETE);
    program.answer("Poista merkintä");
    card.awaitNoEntry("Pihan suunnittelu");
    pressUndo();
    card.awaitEntry("Pihan suunnittelu");
  }

  @Test
  void saysThatTheFilesOfAnEntryGoWithIt() {
    card.onEntry("puhelu-2026-03-02.wav", KeyCode.DELETE);
    program.await("question", () -> program.allText().contains("Sen mukana poistuu 1 liite"));
    program.answer("Peruuta");
    assertThat(card.hasEntry("puhelu-2026-03-02.wav")).isTrue();
  }

  @Test
  void saysInTheFormWhatCannotBeKept() {
    card.addEntry(CENTRE, "Puhelu");
    card.write("entry-time", "25.00");
    program.press("entry-save");
    program.await("why", () -> program.text("entry-times-problem").contains("Kellonaika"));
    card.write("entry-time", "14.00");
    card.write("entry-end-time", "13.00");
    program.press("entry-save");
    program.await("why", () -> !program.text("entry-times-problem").contains("Kellonaika ei"));
    assertThat(program.find("entry-save")).isPresent();
    card.write("entry-end-time", "");
    card.write("particular-caller", "ei numero ollenkaan, vaan jotain aivan muuta");
    program.press("entry-cancel");
    program.answer("Hylkää muutokset");
    program.await("the form is gone", () -> program.find("entry-save").isEmpty());
  }

  @Test
  void unfoldsALongConversation() {
    assertThat(card.hasEntry("Samoin teille.")).isFalse();
    program.onScreen(
        () -> {
          ((Button) program.stage().getScene().getRoot().lookup(".conversation-turn")).fire();
          return card;
        });
    assertThat(card.hasEntry("Samoin teille.")).isTrue();
  }

  @Test
  void offersTheKindsThatTheRegisterKeeps() {
    assertThat(card.menuItems(TRADE + " #entry-add"))
        .isEqualTo(List.of("Toimeksianto", "Lasku", "Muistiinpano"));
  }

  private void pressUndo() {
    program.onScreen(
        () -> {
          program.stage().getScene().getRoot().lookupAll(".toast .button").stream()
              .map(Button.class::cast)
              .filter(button -> button.getText().equals("Kumoa"))
              .findFirst()
              .ifPresent(Button::fire);
          return card;
        });
  }
}
