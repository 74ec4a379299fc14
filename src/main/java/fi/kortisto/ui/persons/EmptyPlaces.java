package fi.kortisto.ui.persons;

import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.EmptyPlace;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** What stands where there is no person to show. */
final class EmptyPlaces {

  private EmptyPlaces() {}

  static Node noPersons(Texts texts, PersonList.Wishes wishes) {
    Button bringIn = button(texts.get("persons.import"), wishes::importContacts);
    bringIn.getStyleClass().add("accent");
    return new EmptyPlace(
        texts.get("persons.none"),
        texts.get("persons.none-what"),
        bringIn,
        button(texts.get("persons.new"), wishes::create));
  }

  static Node nothingFound(Texts texts, String searched, Runnable clear) {
    return new EmptyPlace(
        texts.get("persons.not-found", searched.strip()),
        texts.get("persons.not-found-what"),
        button(texts.get("persons.clear"), clear));
  }

  static Node noCard(Texts texts) {
    return new EmptyPlace(texts.get("persons.no-card"), texts.get("persons.no-card-what"));
  }

  private static Button button(String words, Runnable action) {
    Button button = new Button(words);
    button.setMnemonicParsing(true);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
