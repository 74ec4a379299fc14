package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Category;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the notices' screen and its dialogs in target/screens, to be looked at. */
@Tag("screens")
class NoticePicturesTest {

  @ParameterizedTest(name = "{0} {1} {2} %, {3} wide")
  @CsvSource({
    "FI, LIGHT, 100, 1180",
    "FI, DARK, 100, 1180",
    "EN, LIGHT, 100, 900",
    "EN, DARK, 100, 1440",
    "SV, LIGHT, 100, 1180",
    "FI, LIGHT, 200, 1180"
  })
  void theNoticesScreenCanBeLookedAt(
      Language language, Theme theme, int textSize, int width, @TempDir Path folder)
      throws IOException {
    Settings settings = PictureLook.settings(language, theme, textSize, width, 800);
    Path pictures = PictureLook.folder("notices", language, theme, textSize);
    try (RunningProgram program = RunningProgram.start(settings, folder)) {
      Notices notices =
          Notices.signedInTo(program, Given.registerFolder(folder), Given.LOGIN, Given.PASSWORD);
      walk(program, notices, new Camera(program, pictures));
    }
    try (Stream<Path> written = Files.list(pictures)) {
      assertThat(written).hasSizeGreaterThan(10);
    }
  }

  private static void walk(RunningProgram program, Notices notices, Camera camera) {
    program.await("registers", () -> notices.count() > 0);
    camera.take("list");
    notices.openChosen();
    notices.awaitPage();
    camera.take("never-published");
    program.press("notice-publish");
    program.awaitShown("publish-confirm");
    camera.take("publish-first");
    program.press("publish-confirm");
    program.await("published", () -> program.dialogs().isEmpty());
    notices.awaitPage();
    camera.take("up-to-date");
    notices.changeElsewhere(Notices::keptNinetyDays);
    program.await("one change", () -> notices.changes().size() == 1);
    notices.awaitPage();
    camera.take("one-change");
    notices.changeElsewhere(NoticePicturesTest::otherwiseInManyWays);
    program.await("many changes", () -> notices.changes().size() > 2);
    notices.awaitPage();
    camera.take("many-changes");
    notices.showAllChanges();
    program.await("all changes", () -> notices.changes().size() > 6);
    camera.take("all-changes");
    program.press("notice-publish");
    program.awaitShown("publish-changes");
    camera.take("publish-next");
    program.closeDialogs();
    notices.chooseVersion(1);
    camera.take("published-version");
    notices.edit();
    camera.take("edit");
    program.type("words-introduction", "Kerromme tässä, miten pidämme asiakkaistamme kirjaa.");
    for (String place : List.of("storage", "data-groups")) {
      program.soon(() -> program.get("words-" + place, Node.class).requestFocus());
      camera.take("edit-" + place);
    }
    program.soon(
        () -> {
          ToggleButton preview = program.get("notice-preview", ToggleButton.class);
          preview.requestFocus();
          preview.fire();
        });
    program.awaitShown("notice-unsaved");
    program.await("a page", () -> Notices.pageIsDrawn(program.stage().getScene().getRoot()));
    camera.take("unsaved-preview");
    program.pressAtFocus(KeyCode.ESCAPE, false);
    program.await("question", () -> !program.dialogs().isEmpty());
    camera.take("edit-leave");
    program.closeDialogs();
    program.pressAtFocus(KeyCode.S, true);
    notices.awaitPage();
    camera.take("saved");
    program.pressAtFocus(KeyCode.P, true);
    program.await("print", () -> !program.dialogs().isEmpty());
    camera.take("print");
    program.closeDialogs();
    notices.openRecord();
    camera.take("record");
    program.closeDialogs();
  }

  private static RegisterContent otherwiseInManyWays(RegisterContent content) {
    List<Source> sources = new ArrayList<>(content.sources());
    for (String name : List.of("verkkokauppa", "messut", "kumppanin luettelo", "puhelinpalvelu")) {
      sources.add(new Source(name.replace(' ', '-'), Label.same(name), false, false));
    }
    List<Category> categories =
        content.categories().stream()
            .map(
                category ->
                    new Category(
                        category.code(),
                        Label.same(category.label().fi() + " ja mitä niihin läheisesti kuuluu"),
                        category.storage()))
            .toList();
    return content.withSources(sources).withCategories(categories);
  }
}
