package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.demo.InventedRegister;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the README from the running program, into packaging/pictures. */
@Tag("pictures")
class ReadmePicturesTest {

  private static final Path PICTURES = Path.of("packaging", "pictures");

  @Test
  void thePicturesAreOfTheProgramAsItIs(@TempDir Path folder) throws IOException {
    Settings settings = PictureLook.settings(Language.EN, Theme.LIGHT, 100, 1180, 800);
    Path taken = Path.of("target", "screens", "readme");
    Path register = EveryPlace.register(folder);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Camera camera = new Camera(program, taken);
      program.soon(() -> program.navigator().open(register));
      program.awaitShown("password");
      program.signIn(InventedRegister.PASSWORD);
      program.await("persons", () -> rows(program, "persons-table") > 5);
      program.await("the reminder has gone", () -> !program.allText().contains("is late"));
      program.pressAtFocus(KeyCode.DOWN, false);
      program.pressAtFocus(KeyCode.DOWN, false);
      program.pressAtFocus(KeyCode.ENTER, false);
      program.awaitShown("person-name");
      camera.take("persons");
      program.go(Area.LISTS);
      program.awaitShown("lists-purpose");
      program.chooseValue("lists-purpose", BanPurpose.DIRECT_ADVERTISING);
      program.chooseValue("lists-channel", BanChannel.POST);
      program.await("a list", () -> program.find("lists-rows").isPresent());
      program.await("rows", () -> rows(program, "lists-rows") > 3);
      camera.take("lists");
      program.go(Area.NOTICES);
      program.await("a notice", () -> program.find("notice-preview").isPresent());
      program.await("a page", () -> isDrawn(program));
      camera.take("notices");
    }
    copy(taken, "01-persons.png", "persons.png");
    copy(taken, "02-lists.png", "lists.png");
    copy(taken, "03-notices.png", "notices.png");
  }

  private static boolean isDrawn(RunningProgram program) {
    return program.stage().getScene().getRoot().lookupAll(".page").stream()
        .anyMatch(page -> page instanceof ImageView view && view.getImage() != null);
  }

  private static int rows(RunningProgram program, String table) {
    return program.get(table, TableView.class).getItems().size();
  }

  private static void copy(Path taken, String name, String wanted) throws IOException {
    Path picture = taken.resolve(name);
    assertThat(picture).isNotEmptyFile();
    Files.copy(picture, PICTURES.resolve(wanted), StandardCopyOption.REPLACE_EXISTING);
  }
}
