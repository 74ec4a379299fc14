package fi.kortisto.document;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter's wording, read and ready to be filled.
 *
 * <p>It is not given to the template engine of the program's own templates: that one knows files,
 * reflection and unescaped values, and a wording is typed by anybody.
 */
final class Wording {

  private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
  private static final Pattern KNOWN = Pattern.compile("([#^/]?)\\s*([a-z]+)\\s*");

  /** A section's tag alone on its line takes the line with it, so that lists stay whole. */
  private static final Pattern ALONE =
      Pattern.compile("(?m)^[ \\t]*(\\{\\{[#^/][^{}\\n]*}})[ \\t]*\\n");

  private static final int LONGEST_QUOTE = 40;

  private sealed interface Token {}

  private record Text(String text) implements Token {}

  private record Value(Placeholder of) implements Token {}

  private record Open(Placeholder of, boolean inverted) implements Token {}

  private record Close() implements Token {}

  private final List<Token> tokens;

  private Wording(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  /**
   * Reads a wording.
   *
   * @param known the placeholders it may have
   * @throws DomainException BAD_WORDING with what is not understood
   */
  static Wording parse(String text, Collection<Placeholder> known) throws DomainException {
    String source = ALONE.matcher(LetterParagraphs.clean(text)).replaceAll("$1");
    List<Token> tokens = new ArrayList<>();
    Deque<Placeholder> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(source);
    int end = 0;
    while (tag.find()) {
      tokens.add(text(source.substring(end, tag.start())));
      tokens.add(token(tag, known, open));
      end = tag.end();
    }
    tokens.add(text(source.substring(end)));
    if (!open.isEmpty()) {
      throw bad("{{#" + open.peek().code() + "}}");
    }
    return new Wording(tokens);
  }

  private static Token text(String text) throws DomainException {
    for (String brace : List.of("{{", "}}")) {
      int at = text.indexOf(brace);
      if (at >= 0) {
        throw bad(text.substring(at));
      }
    }
    return new Text(text);
  }

  private static Token token(Matcher tag, Collection<Placeholder> known, Deque<Placeholder> open)
      throws DomainException {
    Matcher inside = KNOWN.matcher(tag.group(1));
    if (!inside.matches()) {
      throw bad(tag.group());
    }
    Placeholder of = named(inside.group(2), known).orElseThrow(() -> bad(tag.group()));
    return switch (inside.group(1)) {
      case "#", "^" -> {
        open.push(of);
        yield new Open(of, inside.group(1).equals("^"));
      }
      case "/" -> {
        if (open.poll() != of) {
          throw bad(tag.group());
        }
        yield new Close();
      }
      default -> {
        if (of.isCondition()) {
          throw bad(tag.group());
        }
        yield new Value(of);
      }
    };
  }

  private static Optional<Placeholder> named(String name, Collection<Placeholder> known) {
    return known.stream().filter(one -> one.code().equals(name)).findFirst();
  }

  private static DomainException bad(String what) {
    String quote = what.strip();
    return new DomainException(
        Problem.BAD_WORDING,
        quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote);
  }

  /**
   * The letter's text. Blocks that it has no place for follow at its end, each under what it is
   * called.
   */
  List<LetterBlock> fill(LetterContent content) {
    LetterParagraphs paragraphs = new LetterParagraphs(content);
    Set<Placeholder> placed = EnumSet.noneOf(Placeholder.class);
    Deque<Boolean> shown = new ArrayDeque<>(List.of(true));
    for (Token token : tokens) {
      boolean here = shown.element();
      switch (token) {
        case Text text when here -> paragraphs.text(text.text());
        case Value value when here -> {
          placed.add(value.of());
          paragraphs.value(value.of());
        }
        case Open open -> shown.push(here && content.has(open.of()) != open.inverted());
        case Close _ -> shown.pop();
        case Text _, Value _ -> {}
      }
    }
    List<LetterBlock> letter = new ArrayList<>(paragraphs.blocks());
    letter.addAll(content.blocksWithout(placed));
    return letter;
  }
}
