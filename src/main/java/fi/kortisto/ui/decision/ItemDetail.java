package fi.kortisto.ui.decision;

import fi.kortisto.ui.Texts;
import java.util.List;
import javafx.scene.Node;

/** What is still to be told beneath an item when something is chosen for it. */
interface ItemDetail {

  /** Nothing is to be told. */
  ItemDetail NONE =
      new ItemDetail() {
        @Override
        public List<Node> nodes() {
          return List.of();
        }

        @Override
        public boolean check() {
          return true;
        }

        @Override
        public void focus() {}
      };

  List<Node> nodes();

  /** Whether it is complete; says beneath it what is missing. */
  boolean check();

  /** Takes the focus, if there is anything to write. */
  void focus();

  /**
   * @param id of the item's row; fields get ids that begin with it
   */
  static ItemDetail of(ItemChoice choice, Texts texts, ItemSentences sentences, String id) {
    return switch (choice.way()) {
      case GIVE, ERASE, LEAVE -> NONE;
      case COVER -> new CoverDetail(choice, texts, id);
      case LATER, REFUSE -> new RefusalDetail(choice, texts, sentences, id);
      case CORRECT -> new CorrectionDetail(choice, texts, sentences, id);
    };
  }
}
