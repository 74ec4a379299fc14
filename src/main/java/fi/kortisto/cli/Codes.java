package fi.kortisto.cli;

import fi.kortisto.format.ValueForms;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** Reads what is typed for a choice or a day; what does not fit is a {@link DomainException}. */
final class Codes {

  private Codes() {}

  /** A constant by the code that the command line has for it, in any case. */
  static <E extends Enum<E>> ITypeConverter<E> of(Class<E> type, Function<E, String> code) {
    return typed ->
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> code.apply(constant).equals(typed.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(
                () -> new DomainException(Problem.BAD_CHOICE, typed, possible(type, code)));
  }

  /** As {@link #of(Class, Function)}, by the hyphenated names of the constants. */
  static <E extends Enum<E>> ITypeConverter<E> of(Class<E> type) {
    return of(type, Codes::hyphenated);
  }

  private static String hyphenated(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The roads by which an answer leaves: {@code post}, {@code electronic} and {@code viewing}. */
  static String of(AnswerDelivery road) {
    return switch (road) {
      case POST_TO_ADDRESS_ON_FILE -> "post";
      case ELECTRONIC -> "electronic";
      case VIEWING_ON_SITE -> "viewing";
    };
  }

  private static <E extends Enum<E>> String possible(Class<E> type, Function<E, String> code) {
    return Arrays.stream(type.getEnumConstants()).map(code).collect(Collectors.joining(" "));
  }

  /** An item of a person, {@code datum:3}. */
  static ItemKey item(String typed) throws DomainException {
    return ItemKey.ofCode(typed)
        .orElseThrow(
            () -> new DomainException(Problem.BAD_CHOICE, typed, "datum:N entry:N file:N"));
  }

  static LocalDate day(String typed) throws DomainException {
    return ValueForms.day(typed).orElseThrow(() -> new DomainException(Problem.BAD_DATE));
  }
}
