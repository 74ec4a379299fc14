package fi.kortisto.document;

import fi.kortisto.model.RegisterText;
import java.util.List;

/**
 * A piece of a section of a privacy notice. All but {@link OwnWords} is written from the register's
 * rules, so that it cannot say anything else than what the rules do.
 */
public sealed interface NoticeBlock {

  /** A sentence or two. */
  record Sentence(String text) implements NoticeBlock {}

  /** A list, each item on a line of its own. */
  record Items(List<String> items) implements NoticeBlock {

    public Items {
      items = List.copyOf(items);
    }
  }

  /** What is told under a name, such as an address. */
  record Fact(String name, List<String> lines) {

    public Fact {
      lines = List.copyOf(lines);
    }
  }

  /** Names with what is told of each. */
  record Facts(List<Fact> facts) implements NoticeBlock {

    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A table.
   *
   * @param caption what it is a table of
   * @param rows each with as many cells as there are columns, the first of which names the row; a
   *     cell is a list of lines
   */
  record Table(String caption, List<String> columns, List<List<List<String>>> rows)
      implements NoticeBlock {

    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * The place of the firm's own words on the matter, which alone may be edited.
   *
   * @param text as it stands now in the notice's language; blank where the firm has written none,
   *     and then nothing is printed
   */
  record OwnWords(RegisterText which, String text) implements NoticeBlock {}

  /** Whether there is anything to print. */
  default boolean isEmpty() {
    return switch (this) {
      case Sentence sentence -> sentence.text().isBlank();
      case Items list -> list.items().isEmpty();
      case Facts facts -> facts.facts().isEmpty();
      case Table table -> table.rows().isEmpty();
      case OwnWords words -> words.text().isBlank();
    };
  }
}
