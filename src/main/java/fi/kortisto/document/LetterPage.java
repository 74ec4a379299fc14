package fi.kortisto.document;

import fi.kortisto.model.Controller;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.Logo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The sheet that all letters share: letterhead, heading, text, signature, foot.
 *
 * @param reference what the letter refers to; may be blank
 * @param sample whether it is a preview with invented facts, and says so
 */
record LetterPage(
    LetterKind kind,
    LetterText text,
    LocalDate date,
    Controller controller,
    Correspondent to,
    String reference,
    Optional<Logo> logo,
    EnvelopeWindow window,
    LogAnchor anchor,
    boolean sample) {

  private static final LetterTemplate TEMPLATE = LetterTemplate.ofLetter("letter.mustache");

  LetterPage asSample() {
    return new LetterPage(kind, text, date, controller, to, reference, logo, window, anchor, true);
  }

  /** A letter that is its text. */
  Document set(List<LetterBlock> body) {
    int closing = LetterView.closing(body);
    return set(view(body.subList(0, closing), body.subList(closing, body.size())));
  }

  /** One whose text is the opening of an inspection answer, with its chapters below. */
  Document set(List<LetterBlock> opening, AnswerChapters chapters) {
    View view = view(opening, chapters.closing());
    view.put("inspection", chapters.view());
    return set(view);
  }

  private Document set(View view) {
    return Typesetter.set(title(), TEMPLATE.fill(view.map()));
  }

  private String title() {
    return text.get("letter-title." + kind.code());
  }

  private View view(List<LetterBlock> body, List<LetterBlock> closing) {
    View view = new View();
    view.put("lang", text.language().code());
    view.put("t", text.under("letter."));
    view.put("title", title());
    view.put("sample", sample);
    view.put("controller", controller.name());
    view.put("signer", controller.contact());
    view.put(
        "letterhead", new Letterhead(controller, window).to(to, text.date(date), reference, logo));
    view.put("body", LetterView.of(body));
    view.put("closing", LetterView.of(closing));
    view.put("anchor", anchor.toString());
    return view;
  }
}
