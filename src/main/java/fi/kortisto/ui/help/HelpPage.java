package fi.kortisto.ui.help;

import fi.kortisto.model.Language;
import fi.kortisto.ui.HelpTopic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the help as it is written: a title, then paragraphs.
 *
 * @param paragraphs in their order
 */
public record HelpPage(HelpTopic topic, String title, List<Paragraph> paragraphs) {

  /**
   * A paragraph.
   *
   * @param mark before it: a bullet, a number, or nothing
   */
  public record Paragraph(String mark, List<Piece> pieces) {}

  /** A piece of a paragraph. */
  public sealed interface Piece {

    record Words(String text) implements Piece {}

    record Key(String text) implements Piece {}

    record Link(HelpTopic topic) implements Piece {}
  }

  private static final Pattern MARKS = Pattern.compile("\\[\\[([a-z]+)]]|`([^`]+)`");
  private static final Pattern POINT = Pattern.compile("(-|\\d+\\.) (.*)");

  public HelpPage {
    paragraphs = List.copyOf(paragraphs);
  }

  /** All pages in the order of the contents. */
  public static List<HelpPage> all(Language language) {
    return Arrays.stream(HelpTopic.values()).map(topic -> of(topic, language)).toList();
  }

  public static HelpPage of(HelpTopic topic, Language language) {
    String name = topic.code() + "_" + language.code() + ".txt";
    try (InputStream page = HelpPage.class.getResourceAsStream(name)) {
      if (page == null) {
        throw new AssertionError("no page " + name);
      }
      return read(topic, new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * @throws IllegalArgumentException when a link leads to no topic
   */
  static HelpPage read(HelpTopic topic, String written) {
    List<String> lines = written.lines().filter(line -> !line.isBlank()).toList();
    return new HelpPage(
        topic, lines.getFirst(), lines.stream().skip(1).map(HelpPage::paragraph).toList());
  }

  private static Paragraph paragraph(String line) {
    Matcher point = POINT.matcher(line);
    return point.matches()
        ? new Paragraph(point.group(1).replace("-", "•"), pieces(point.group(2)))
        : new Paragraph("", pieces(line));
  }

  private static List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    Matcher mark = MARKS.matcher(line);
    int from = 0;
    while (mark.find()) {
      words(line.substring(from, mark.start())).ifPresent(pieces::add);
      pieces.add(
          mark.group(1) == null
              ? new Piece.Key(mark.group(2))
              : new Piece.Link(HelpTopic.valueOf(mark.group(1).toUpperCase(Locale.ROOT))));
      from = mark.end();
    }
    words(line.substring(from)).ifPresent(pieces::add);
    return pieces;
  }

  private static Optional<Piece> words(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new Piece.Words(text));
  }

  /** The pages that this one leads to. */
  public List<HelpTopic> links() {
    return paragraphs.stream()
        .flatMap(paragraph -> paragraph.pieces().stream())
        .filter(Piece.Link.class::isInstance)
        .map(piece -> ((Piece.Link) piece).topic())
        .toList();
  }

  /** Whether all that is looked for stands in it, whatever the accents and capitals. */
  boolean tells(String wanted) {
    String all = plain(text());
    return Arrays.stream(plain(wanted).strip().split("\\s+")).allMatch(all::contains);
  }

  /** All its words. */
  public String text() {
    StringBuilder all = new StringBuilder(title);
    for (Paragraph paragraph : paragraphs) {
      all.append('\n');
      for (Piece piece : paragraph.pieces()) {
        switch (piece) {
          case Piece.Words(String text) -> all.append(text);
          case Piece.Key(String text) -> all.append(text);
          case Piece.Link _ -> {}
        }
      }
    }
    return all.toString();
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
