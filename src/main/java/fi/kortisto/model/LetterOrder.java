package fi.kortisto.model;

import java.util.Optional;

/**
 * A letter that is wanted.
 *
 * @param road by which it is to leave
 * @param passOn whom of those who are owed a notice it is to, for letters to others
 * @param addressReason why a protected address is printed; blank where it is not
 * @param lifting why a restriction is lifted, for the letter that says so; blank otherwise
 */
public record LetterOrder(
    LetterKind kind,
    Language language,
    AnswerDelivery road,
    Optional<Long> passOn,
    String addressReason,
    String lifting) {

  public static LetterOrder of(LetterKind kind, Language language, AnswerDelivery road) {
    return new LetterOrder(kind, language, road, Optional.empty(), "", "");
  }

  public static LetterOrder to(PassOn passOn, Language language) {
    LetterKind kind = passOn.isToSource() ? LetterKind.TO_SOURCE : LetterKind.TO_RECIPIENT;
    return new LetterOrder(
        kind, language, AnswerDelivery.POST_TO_ADDRESS_ON_FILE, Optional.of(passOn.id()), "", "");
  }

  /** The same with the reason for which a protected address is printed. */
  public LetterOrder printingAddress(String why) {
    return new LetterOrder(kind, language, road, passOn, why.strip(), lifting);
  }

  /** The same with the reason for which a restriction is lifted. */
  public LetterOrder lifting(String why) {
    return new LetterOrder(kind, language, road, passOn, addressReason, why.strip());
  }
}
