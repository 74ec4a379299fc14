package fi.kortisto.document;

import fi.kortisto.model.Controller;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.Logo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

  Document set(List<LetterBlock> body) {
    int closing = LetterView.closing(body);
    View view = view(body.subList(0, closing));
    view.put("closing", LetterView.of(body.subList(closing, body.size())));
    return set(view);
  }

  /** With the chapters of the inspection answer below the text. */
  Document set(List<LetterBlock> body, Map<String, Object> chapters) {
    View view = view(body);
    view.put("inspection", chapters);
    return set(view);
  }

  private Document set(View view) {
    return Typesetter.set(title(), TEMPLATE.fill(view.map()));
  }

  private String title() {
    return text.get("letter-title." + kind.code());
  }

  private View view(List<LetterBlock> body) {
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
    view.put("anchor", anchor.toString());
    return view;
  }
}
