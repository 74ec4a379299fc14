package fi.kortisto.document;

import static fi.kortisto.document.Placeholder.*;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterWording;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Stationery;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts of the letters as people edit them.
 *
 * <p>A wording is plain text. Blank lines part paragraphs; a line that begins with {@code "# "} is
 * a heading, one that begins with {@code "- "} an item of a list. Placeholders stand in double
 * braces; {@code {{#name}}...{{/name}}} is printed only where there is something to say under that
 * name, {@code {{^name}}...{{/name}}} only where there is not. Nothing else of Mustache is known:
 * no partials, no unescaped values, no other delimiters.
 */
public final class Wordings {

  private static final List<Placeholder> TO_ANYBODY =
      List.of(PERSON, NUMBER, DATE, REGISTERS, CONTROLLER, CONTACT);
  private static final List<Placeholder> TO_PERSON = List.of(REPRESENTATIVE, ASKED, WISH, RECEIVED);

  private Wordings() {}

  /** The program's own wording of a letter. */
  public static String standard(LetterKind kind, Language language) {
    String name = "wording/" + kind.code() + "_" + language.code() + ".txt";
    try (InputStream in = Wordings.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadableJar) {
      throw new UncheckedIOException(unreadableJar);
    }
  }

  /** What a letter of that kind can be filled with, in the order in which it is offered. */
  public static List<Placeholder> placeholders(LetterKind kind) {
    List<Placeholder> all = new ArrayList<>(TO_ANYBODY);
    if (!kind.isToOthers()) {
      all.addAll(TO_PERSON);
    }
    own(kind).forEach(all::add);
    return all;
  }

  private static Stream<Placeholder> own(LetterKind kind) {
    return switch (kind) {
      case ACKNOWLEDGEMENT -> Stream.of(DUE, RECKONING);
      case IDENTITY_REQUEST -> Stream.of(DOUBT, METHODS);
      case EXTENSION -> Stream.of(REASONS, DUE, RECKONING, AUTHORITY);
      case INSPECTION_ANSWER -> Stream.of(PARTLY, EXPLANATION);
      case NOT_IN_REGISTER -> Stream.of(SEARCHED, EXPLANATION, AUTHORITY);
      case RECTIFICATION_DONE ->
          Stream.of(CORRECTIONS, EXPLANATION, REFUSALS, RECIPIENTS, AUTHORITY);
      case REFUSAL -> Stream.of(DECIDED, REFUSALS, EXPLANATION, AUTHORITY);
      case ERASURE_DONE ->
          Stream.of(EMPTIED, ERASURES, EXPLANATION, KEPT, REFUSALS, RECIPIENTS, AUTHORITY);
      case RESTRICTION_SET ->
          Stream.of(DECIDED, GROUND, EXPLANATION, REFUSALS, RECIPIENTS, AUTHORITY);
      case RESTRICTION_LIFTING -> Stream.of(DECIDED, GROUND, LIFTING, AUTHORITY);
      case TO_RECIPIENT -> Stream.of(RECTIFIED, ERASED, RESTRICTED, DISCLOSED, CORRECTIONS, FIELDS);
      case TO_SOURCE -> Stream.of(RECTIFIED, ERASED, RESTRICTED, FIELDS);
      case LOG_EXTRACT -> Stream.of(NAMES, LOG, EXPLANATION, REFUSALS, AUTHORITY);
      case PORTABILITY_COVER -> Stream.of(ELECTRONIC, GIVEN, EXPLANATION, REFUSALS, AUTHORITY);
      case CONFIRMATION ->
          Stream.of(
              OBJECTION,
              BANS,
              CONSENTS,
              ERASURES,
              EXPLANATION,
              KEPT,
              REFUSALS,
              RECIPIENTS,
              AUTHORITY);
      case COMPLAINT_ANSWER -> Stream.of(DECIDED, EXPLANATION, REFUSALS, AUTHORITY);
    };
  }

  /**
   * Makes sure that a wording can be filled.
   *
   * @throws DomainException TOO_LONG; BAD_WORDING with the tag that is not understood: an unknown
   *     placeholder, a section that is not closed, anything of Mustache that is not known here
   */
  public static void check(LetterWording wording) throws DomainException {
    parse(wording.kind(), wording.text());
  }

  /** The firm's own wording where there is one that can be filled, and else the program's. */
  static Wording of(LetterKind kind, Language language, Stationery stationery) {
    Optional<String> own = stationery.wordingOf(kind, language).filter(text -> !text.isBlank());
    if (own.isPresent()) {
      try {
        return parse(kind, own.get());
      } catch (DomainException changedOutside) {
        // It was checked when it was saved. A letter in other words is better than none.
        return ofProgram(kind, language);
      }
    }
    return ofProgram(kind, language);
  }

  static Wording ofProgram(LetterKind kind, Language language) {
    try {
      return parse(kind, standard(kind, language));
    } catch (DomainException ownMistake) {
      throw new AssertionError(kind.code(), ownMistake);
    }
  }

  private static Wording parse(LetterKind kind, String text) throws DomainException {
    if (text.length() > LetterWording.LONGEST) {
      throw new DomainException(Problem.TOO_LONG, LetterWording.LONGEST);
    }
    return Wording.parse(text, placeholders(kind));
  }
}
