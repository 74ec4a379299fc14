package fi.kortisto.document;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.document.LetterContent.Words;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.SubjectFile;
import java.util.Optional;

/**
 * The answer to a person who has asked what is held about them (GDPR art. 15), as it stands before
 * a request is recorded. What it tells is written by {@link AnswerChapters}, as in the letter of a
 * request ({@link RequestLetter}).
 */
public final class InspectionAnswer {

  private InspectionAnswer() {}

  /**
   * The letter.
   *
   * @throws IllegalArgumentException when the file is not whole: an answer that leaves out what did
   *     not fit on a card is none
   */
  public static Document render(SubjectFile file, AnswerOptions options) {
    if (!file.isWhole()) {
      throw new IllegalArgumentException("Only a part of the entries is here");
    }
    LetterText text = new LetterText(options.language());
    LetterPage page =
        new LetterPage(
            LetterKind.INSPECTION_ANSWER,
            text,
            options.date(),
            file.controller(),
            addressee(file, options),
            "",
            Optional.empty(),
            options.window(),
            file.anchor(),
            false);
    return page.set(
        Wordings.ofProgram(LetterKind.INSPECTION_ANSWER, options.language())
            .fill(opening(file, options, text)),
        AnswerChapters.of(file, options, text));
  }

  /** Without the address where it is protected: the letter is then handed over. */
  private static Correspondent addressee(SubjectFile file, AnswerOptions options) {
    boolean hidden = file.subject().protectedAddress() && !options.has(Inclusion.PROTECTED_ADDRESS);
    return Correspondent.named(file.addressee())
        .at(hidden ? PostalAddress.EMPTY : file.address().orElse(PostalAddress.EMPTY));
  }

  private static LetterContent opening(SubjectFile file, AnswerOptions options, LetterText text) {
    LetterContent content = new LetterContent(text);
    content.put(Placeholder.PERSON, new Words(file.addressee()));
    content.put(Placeholder.CONTROLLER, new Words(file.controller().name()));
    content.put(Placeholder.DATE, new Words(text.date(options.date())));
    return content;
  }
}
