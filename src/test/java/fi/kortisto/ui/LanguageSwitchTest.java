package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.demo.InventedRegister;
import fi.kortisto.format.Words;
import fi.kortisto.model.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another language holds at once, in every area, whatever was open before. */
class LanguageSwitchTest {

  @TempDir private Path folder;

  @Test
  void noWordOfTheLanguageBeforeIsLeft() {
    Path register = EveryPlace.register(folder);
    Set<String> finnish = words(Language.FI);
    finnish.removeAll(words(Language.SV));
    Set<String> left = new TreeSet<>();
    try (RunningProgram program =
        RunningProgram.on(
            new Beginning.Register(register),
            PictureLook.settings(Language.FI, Theme.LIGHT, 100, 1180, 800),
            folder)) {
      program.signInAtHome(InventedRegister.PASSWORD);
      EveryPlace places = new EveryPlace(program, (_, _) -> {});
      for (Area area : Area.values()) {
        open(program, places, area);
      }
      program.onScreen(
          () -> {
            program.preferences().change(settings -> settings.in(Language.SV));
            return Language.SV;
          });
      for (Area area : Area.values()) {
        open(program, places, area);
        assertThat(program.onScreen(() -> seen(program.stage().getScene().getRoot())))
            .as(area.name())
            .hasSizeGreaterThan(10);
        program.onScreen(() -> seen(program.stage().getScene().getRoot())).stream()
            .filter(finnish::contains)
            .forEach(word -> left.add(area + ": " + word));
      }
    }

    assertThat(left).isEmpty();
  }

  @Test
  void namesStandInTheOrderOfTheLanguage() {
    List<String> names = List.of("Öberg", "Åke", "Ärlig", "Zeta", "Anna");

    assertThat(names.stream().sorted(new Texts(Language.SV).order()))
        .containsExactly("Anna", "Zeta", "Åke", "Ärlig", "Öberg");
    assertThat(names.stream().sorted(new Texts(Language.FI).order()))
        .containsExactly("Anna", "Zeta", "Åke", "Ärlig", "Öberg");
    assertThat(names.stream().sorted(new Texts(Language.EN).order()))
        .containsExactly("Åke", "Anna", "Ärlig", "Öberg", "Zeta");
  }

  private static void open(RunningProgram program, EveryPlace places, Area area) {
    program.onScreen(
        () -> {
          program.navigator().openArea(area);
          return area;
        });
    places.becomeStill();
  }

  private static Set<String> words(Language language) {
    ResourceBundle bundle = Words.bundle(Texts.BUNDLE, language);
    return bundle.keySet().stream()
        .map(bundle::getString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> seen(Node node) {
    Set<String> words = new TreeSet<>();
    collect(node, words);
    return words;
  }

  private static void collect(Node node, Set<String> words) {
    if (node instanceof Labeled label && label.getText() != null) {
      words.add(label.getText());
    }
    if (node instanceof TextInputControl field && field.getPromptText() != null) {
      words.add(field.getPromptText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
    }
  }
}
