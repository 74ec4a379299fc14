package fi.kortisto.model;

import java.util.Optional;

/**
 * A letter that is wanted.
 *
 * @param road by which it is to leave
 * @param passOn whom of those who are owed a notice it is to, for letters to others
 * @param reason why a protected address is printed, or why a restriction is lifted; else blank
 */
public record LetterOrder(
    LetterKind kind, Language language, AnswerDelivery road, Optional<Long> passOn, String reason) {

  public static LetterOrder of(LetterKind kind, Language language, AnswerDelivery road) {
    return new LetterOrder(kind, language, road, Optional.empty(), "");
  }

  public static LetterOrder to(PassOn passOn, Language language) {
    LetterKind kind = passOn.isToSource() ? LetterKind.TO_SOURCE : LetterKind.TO_RECIPIENT;
    return new LetterOrder(
        kind, language, AnswerDelivery.POST_TO_ADDRESS_ON_FILE, Optional.of(passOn.id()), "");
  }
}
