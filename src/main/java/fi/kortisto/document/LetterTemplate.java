package fi.kortisto.document;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A logic-less template of this package, filled from plain maps. Every value is escaped on its way
 * in, and for paper made printable.
 *
 * <p>When a value held characters that had to be replaced, the template's section {@code
 * unprintable} is shown.
 */
final class LetterTemplate {

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cn}&&[^\\t\\n]]");

  private final Mustache mustache;
  private final String style;

  private LetterTemplate(String name, String style, UnaryOperator<String> writable) {
    this.mustache = new EscapingFactory(writable).compile(new StringReader(resource(name)), name);
    this.style = resource(style);
  }

  /** One that is set on paper, in the typefaces that letters have. */
  static LetterTemplate ofLetter(String name) {
    return new LetterTemplate(name, "letter.css", Typeface::printable);
  }

  /** One that is read in a browser, whose typefaces have every character. */
  static LetterTemplate ofPage(String name, String style) {
    return new LetterTemplate(name, style, LetterTemplate::visible);
  }

  /** HTML has no place for control characters, not even escaped. */
  private static String visible(String text) {
    return CONTROLS.matcher(text).replaceAll("");
  }

  String fill(Map<String, Object> view) {
    Map<String, Object> complete = new HashMap<>(view);
    complete.put("style", style);
    String filled = fillOnce(complete);
    if (filled.indexOf(Typeface.REPLACEMENT) < 0) {
      return filled;
    }
    complete.put("unprintable", true);
    return fillOnce(complete);
  }

  private String fillOnce(Map<String, Object> view) {
    StringWriter out = new StringWriter(1 << 16);
    mustache.execute(out, view);
    return out.toString();
  }

  private static String resource(String name) {
    try (InputStream in = LetterTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadableJar) {
      throw new UncheckedIOException(unreadableJar);
    }
  }

  /** Escapes for XHTML, and includes only what lies beside the template. */
  private static final class EscapingFactory extends DefaultMustacheFactory {

    private final UnaryOperator<String> writable;

    EscapingFactory(UnaryOperator<String> writable) {
      this.writable = writable;
    }

    @Override
    public void encode(String value, Writer writer) {
      super.encode(writable.apply(value), writer);
    }

    @Override
    public Reader getReader(String resourceName) {
      return new StringReader(resource(resourceName));
    }
  }
}
