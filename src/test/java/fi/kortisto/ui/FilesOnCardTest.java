package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a card: kept, seen, heard, saved, removed. */
class FilesOnCardTest {

  @TempDir Path folder;

  private RunningProgram program;
  private Persons persons;
  private OpenedCard card;

  @BeforeEach
  void openCard() {
    Path register = EventfulPerson.onFile(folder);
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
    persons = Persons.signedInTo(program, register);
    persons.awaitCount("1");
    persons.search("kerttu");
    persons.openFirst(EventfulPerson.NAME);
    card = new OpenedCard(program);
    program.awaitShown("file-add");
  }

  @AfterEach
  void quit() {
    program.closeDialogs();
    program.close();
  }

  @Test
  void savesAFileAsItWasByteForByte() throws IOException {
    byte[] content = new byte[3_000_000];
    new Random(7).nextBytes(content);
    Path given = folder.resolve("kuitti.bin");
    Files.write(given, content);
    attach(given);
    Path saved = folder.resolve("takaisin.bin");
    program.files.will(saved);
    card.press("Tallenna …: kuitti.bin");
    program.await("the file is there", () -> Files.exists(saved));
    program.await("it is told", () -> program.allText().contains("takaisin.bin"));
    assertThat(saved).hasBinaryContent(content);
  }

  @Test
  void leavesNothingOfAFileThatWasCancelled() throws IOException {
    Path large = folder.resolve("suuri.bin");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(900L << 20);
    }
    choose(large);
    program.answer("Liitä");
    program.await("it can be cancelled", () -> program.find("cancel").isPresent());
    program.press("cancel");
    program.await(
        "it is told", () -> program.allText().contains("Keskeytetystä tiedostosta ei jäänyt"));
    assertThat(program.onScreen(program::allText)).contains("Liitteet (2)");
  }

  @Test
  void saysThatAFileIsTooLarge() throws IOException {
    Path large = folder.resolve("liian-suuri.bin");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((1L << 30) + 1);
    }
    choose(large);
    program.answer("Liitä");
    program.await("why", () -> program.allText().contains("Tiedosto on liian suuri"));
    assertThat(program.onScreen(program::allText)).contains("Liitteet (2)");
  }

  @Test
  void removesAFileAfterAQuestion() {
    card.press("Poista …: tarjous.txt");
    program.answer("Poista liite");
    program.await("it is gone", () -> program.allText().contains("Liitteet (1)"));
    assertThat(program.onScreen(program::allText)).doesNotContain("tarjous.txt\n");
  }

  @Test
  void showsAPictureLarge() {
    card.press("Näytä kuva: piha ennen istutusta.png");
    program.awaitShown("picture");
    assertThat(
            program.onScreen(() -> program.get("picture", ImageView.class).getImage().getWidth()))
        .isPositive();
  }

  @Test
  void showsThePhotoOfThePersonSmall() {
    program.await(
        "the photo",
        () ->
            program
                .find("photo")
                .filter(node -> node instanceof ImageView view && view.getImage() != null)
                .isPresent());
  }

  @Test
  void saysWhenItCannotPlayASound() throws IOException {
    byte[] mp3 = new byte[4096];
    mp3[0] = (byte) 0xff;
    mp3[1] = (byte) 0xfb;
    mp3[2] = (byte) 0x90;
    Path sound = folder.resolve("puhelu.mp3");
    Files.write(sound, mp3);
    attach(sound);
    program.onScreen(
        () -> {
          program.stage().getScene().getRoot().lookupAll(".sound-play").stream()
              .map(Button.class::cast)
              .filter(button -> "puhelu.mp3".equals(button.getAccessibleHelp()))
              .findFirst()
              .orElseThrow()
              .fire();
          return sound;
        });
    program.await("why", () -> program.allText().contains("ei osaa toistaa tällaista ääntä"));
  }

  @Test
  void choosesAPhotoInTheForm() throws IOException {
    Path picture = folder.resolve("uusi.png");
    Files.write(picture, Samples.png(64, 64));
    Path text = folder.resolve("ei-kuva.png");
    Files.writeString(text, "tämä ei ole kuva");
    program.press("card-edit");
    program.awaitShown("picture-photo");
    program.files.will(text);
    program.press("picture-photo");
    program.await(
        "why not",
        () ->
            program.allText().toLowerCase().contains("kuva ei")
                || program.allText().contains("ei ole kuva"));
    program.files.will(picture);
    program.press("picture-photo");
    program.await("it is named", () -> program.allText().contains("uusi.png"));
    program.press("form-save");
    program.await("it is kept", () -> program.allText().contains("Tiedosto liitettiin."));
    assertThat(program.onScreen(program::allText))
        .as("the picture before is among the files")
        .contains("kerttu.png");
  }

  private void attach(Path file) {
    choose(file);
    program.answer("Liitä");
    program.await("it is kept", () -> program.allText().contains("Liitteet (3)"));
  }

  private void choose(Path file) {
    program.files.will(file);
    program.press("file-add");
    program.await("it is named", () -> program.allText().contains(file.getFileName().toString()));
  }
}
