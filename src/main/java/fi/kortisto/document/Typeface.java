package fi.kortisto.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The cuts of Liberation that letters are set in, read from the jar once. */
enum Typeface {
  SANS("Sans", 400),
  SANS_BOLD("Sans", 700),
  MONO("Mono", 400);

  /** Printed in place of a character that the typeface lacks: a white square. */
  static final int REPLACEMENT = 0x25a1;

  private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/";

  private final String family;
  private final int weight;
  private final byte[] bytes;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  Typeface(String family, int weight) {
    this.family = family;
    this.weight = weight;
    this.bytes = load(FOLDER + "Liberation" + family + (weight == 700 ? "-Bold" : "-Regular"));
    this.font = opened(bytes);
    this.glyphs = glyphs(font);
  }

  /** The name by which the style sheet calls it. */
  String family() {
    return family;
  }

  int weight() {
    return weight;
  }

  /**
   * The font for one document, of which the characters used are embedded.
   *
   * <p>Without ligatures: Liberation's few are not missed, and PDFBox spends more time on looking
   * for them than on all else that it does for a letter.
   */
  PDFont in(PDDocument pdf) {
    try {
      TrueTypeFont font = parse(bytes);
      font.setEnableGsub(false);
      return PDType0Font.load(pdf, font, true);
    } catch (IOException notAFont) {
      throw new UncheckedIOException(notAFont);
    }
  }

  /** How wide a text is, in times the size of its letters. */
  double width(String text) {
    return text.codePoints().mapToDouble(this::width).sum();
  }

  private double width(int character) {
    try {
      return (double) font.getAdvanceWidth(glyphs.getGlyphId(character)) / font.getUnitsPerEm();
    } catch (IOException notAFont) {
      throw new UncheckedIOException(notAFont);
    }
  }

  /**
   * The text with its accents composed and every character that cannot be printed replaced, so that
   * none vanishes unseen; controls, joiners and direction marks, which print nothing, are left out.
   */
  static String printable(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (composed.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f)) {
      return composed;
    }
    StringBuilder printable = new StringBuilder(composed.length());
    composed.codePoints().forEach(c -> append(printable, c));
    return printable.toString();
  }

  private static void append(StringBuilder printable, int character) {
    if (character == '\n' || isPrintable(character)) {
      printable.appendCodePoint(character);
    } else if (character == '\t' || Character.isSpaceChar(character)) {
      printable.append(' ');
    } else if (!printsNothing(character)) {
      printable.appendCodePoint(REPLACEMENT);
    }
  }

  private static boolean isPrintable(int character) {
    return !printsNothing(character)
        && SANS.glyphs.getGlyphId(character) != 0
        && SANS_BOLD.glyphs.getGlyphId(character) != 0;
  }

  private static boolean printsNothing(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT -> true;
      default -> character >= 0xfe00 && character <= 0xfe0f;
    };
  }

  private static byte[] load(String path) {
    try (InputStream in = Typeface.class.getResourceAsStream(path + ".ttf")) {
      if (in == null) {
        throw new AssertionError(path);
      }
      return in.readAllBytes();
    } catch (IOException unreadableJar) {
      throw new UncheckedIOException(unreadableJar);
    }
  }

  /** Open for good: it lies in memory and tells how wide a text will be. */
  private static TrueTypeFont opened(byte[] bytes) {
    try {
      TrueTypeFont font = parse(bytes);
      font.getHorizontalMetrics(); // read now, so that several threads may ask
      return font;
    } catch (IOException notAFont) {
      throw new UncheckedIOException(notAFont);
    }
  }

  private static CmapLookup glyphs(TrueTypeFont font) {
    try {
      return font.getUnicodeCmapLookup();
    } catch (IOException notAFont) {
      throw new UncheckedIOException(notAFont);
    }
  }

  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
  }
}
