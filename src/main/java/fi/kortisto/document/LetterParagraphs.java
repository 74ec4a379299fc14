package fi.kortisto.document;

import fi.kortisto.document.LetterBlock.Heading;
import fi.kortisto.document.LetterBlock.Items;
import fi.kortisto.document.LetterBlock.Paragraph;
import fi.kortisto.document.LetterContent.Blocks;
import fi.kortisto.document.LetterContent.Met;
import fi.kortisto.document.LetterContent.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts a wording and what fills it together, and takes it apart again into paragraphs, lists and
 * headings. What a value holds never counts as the beginning of one, and a block's place is marked
 * by a character that neither wording nor value can hold.
 */
final class LetterParagraphs {

  /** Characters of private use: those of the marks, and no others come this far. */
  private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uF8FF]");

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");

  private static final char FIRST_BLOCK = '\uE000';
  private static final char VALUE = '\uF8FE';
  private static final char LINE_BREAK = '\uF8FF';

  private static final String HEADING = "# ";
  private static final String ITEM = "- ";

  private final LetterContent content;
  private final List<List<LetterBlock>> placed = new ArrayList<>();
  private final StringBuilder filled = new StringBuilder();
  private final List<LetterBlock> blocks = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  LetterParagraphs(LetterContent content) {
    this.content = content;
  }

  /** Text with every line end as a line feed, and without characters of private use. */
  static String clean(String text) {
    return PRIVATE
        .matcher(LINE_END.matcher(text).replaceAll("\n"))
        .replaceAll(Character.toString(Typeface.REPLACEMENT));
  }

  void text(String text) {
    filled.append(text);
  }

  void value(Placeholder placeholder) {
    switch (content.of(placeholder)) {
      case Words(String words) ->
          filled.append(VALUE).append(clean(words).strip().replace('\n', LINE_BREAK));
      case Blocks(List<LetterBlock> told) -> {
        filled.append('\n').append((char) (FIRST_BLOCK + placed.size())).append('\n');
        placed.add(told);
      }
      case Met _ -> {}
    }
  }

  List<LetterBlock> blocks() {
    filled.toString().lines().forEach(this::take);
    end();
    return blocks;
  }

  private void take(String line) {
    if (line.length() == 1 && isBlock(line.charAt(0))) {
      end();
      blocks.addAll(placed.get(line.charAt(0) - FIRST_BLOCK));
    } else if (line.isBlank()) {
      end();
    } else if (line.startsWith(HEADING)) {
      end();
      blocks.add(new Heading(readable(line.substring(HEADING.length()))));
    } else if (line.startsWith(ITEM)) {
      endParagraph();
      items.add(line.substring(ITEM.length()));
    } else if (!items.isEmpty()) {
      items.set(items.size() - 1, items.getLast() + "\n" + line.strip());
    } else {
      lines.add(line);
    }
  }

  private boolean isBlock(char mark) {
    return mark >= FIRST_BLOCK && mark < FIRST_BLOCK + placed.size();
  }

  private void end() {
    endParagraph();
    List<String> list =
        items.stream().map(LetterParagraphs::readable).filter(item -> !item.isEmpty()).toList();
    if (!list.isEmpty()) {
      blocks.add(new Items(list));
    }
    items.clear();
  }

  private void endParagraph() {
    String paragraph = readable(String.join("\n", lines));
    if (!paragraph.isEmpty()) {
      blocks.add(new Paragraph(paragraph));
    }
    lines.clear();
  }

  private static String readable(String text) {
    return text.replace(Character.toString(VALUE), "").replace(LINE_BREAK, '\n').strip();
  }
}
