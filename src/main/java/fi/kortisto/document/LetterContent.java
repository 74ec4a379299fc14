package fi.kortisto.document;

import fi.kortisto.document.LetterBlock.Heading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the placeholders of one letter stand for. */
final class LetterContent {

  /** What one of them stands for. */
  sealed interface Told {
    boolean isNothing();
  }

  record Words(String words) implements Told {
    @Override
    public boolean isNothing() {
      return words.isBlank();
    }
  }

  record Met(boolean met) implements Told {
    @Override
    public boolean isNothing() {
      return !met;
    }
  }

  record Blocks(List<LetterBlock> blocks) implements Told {

    public Blocks {
      blocks = List.copyOf(blocks);
    }

    @Override
    public boolean isNothing() {
      return blocks.isEmpty();
    }
  }

  private static final Told NOTHING = new Words("");

  private final LetterText text;
  private final Map<Placeholder, Told> told = new EnumMap<>(Placeholder.class);

  LetterContent(LetterText text) {
    this.text = text;
  }

  void put(Placeholder placeholder, Told what) {
    told.put(placeholder, what);
  }

  boolean has(Placeholder placeholder) {
    return !of(placeholder).isNothing();
  }

  Told of(Placeholder placeholder) {
    return told.getOrDefault(placeholder, NOTHING);
  }

  /** The blocks that are placed nowhere, each under a heading. */
  List<LetterBlock> blocksWithout(Set<Placeholder> placed) {
    List<LetterBlock> others = new ArrayList<>();
    told.forEach(
        (placeholder, what) -> {
          if (what instanceof Blocks(List<LetterBlock> blocks)
              && !blocks.isEmpty()
              && !placed.contains(placeholder)) {
            others.add(new Heading(text.capital(placeholder.description(text.language()))));
            others.addAll(blocks);
          }
        });
    return others;
  }
}
