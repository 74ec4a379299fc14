package fi.kortisto.ui.registers;

import fi.kortisto.ui.Texts;
import java.util.Optional;

/** What the form of an item says. */
final class ItemWords {

  private ItemWords() {}

  /**
   * @param key the beginning of the keys of its sentences
   * @param name of the item; empty for a new one
   */
  static Editing.Words of(Texts texts, String key, Optional<String> name) {
    return name.map(
            there ->
                new Editing.Words(
                    texts.get(key + "title"),
                    texts.get("registers.save"),
                    texts.get("registers.item.changed", there)))
        .orElseGet(
            () ->
                new Editing.Words(
                    texts.get(key + "add-title"),
                    texts.get("registers.add-one"),
                    texts.get(key + "added")));
  }
}
