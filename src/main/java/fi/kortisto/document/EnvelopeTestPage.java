package fi.kortisto.document;

import fi.kortisto.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page that shows where an address will stand, to be printed, folded and put into the firm's own
 * envelope.
 */
public final class EnvelopeTestPage {

  private static final LetterTemplate TEMPLATE = LetterTemplate.ofLetter("envelope.mustache");

  /** A4, in millimetres. */
  private static final int WIDTH = 210;

  private static final int HEIGHT = 297;
  private static final int STEP = 5;
  private static final int NUMBERED = 10;

  private EnvelopeTestPage() {}

  /** One page with rulers along the upper and the left edge, and the window's corners. */
  public static Document render(EnvelopeWindow window, Language language) {
    LetterText text = new LetterText(language);
    View view = new View();
    view.put("lang", language.code());
    view.put("t", text.under("envelope."));
    view.put("across", ruler(WIDTH));
    view.put("down", ruler(HEIGHT));
    view.put("left", Letterhead.millimetres(window.left()));
    view.put("top", Letterhead.millimetres(window.top()));
    view.put("width", Letterhead.millimetres(EnvelopeWindow.WIDTH));
    view.put("height", Letterhead.millimetres(EnvelopeWindow.HEIGHT));
    view.put(
        "where",
        text.get(
            "envelope-where",
            window.left(),
            window.top(),
            EnvelopeWindow.WIDTH,
            EnvelopeWindow.HEIGHT));
    return Typesetter.set(text.get("envelope.title"), TEMPLATE.fill(view.map()));
  }

  private static List<Map<String, Object>> ruler(int length) {
    List<Map<String, Object>> marks = new ArrayList<>();
    for (int at = STEP; at < length; at += STEP) {
      boolean numbered = at % NUMBERED == 0;
      marks.add(
          Map.of(
              "at", Letterhead.millimetres(at),
              "length", Letterhead.millimetres(numbered ? 5 : 3),
              "number", numbered ? Integer.toString(at) : ""));
    }
    return marks;
  }
}
