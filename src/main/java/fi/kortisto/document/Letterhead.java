package fi.kortisto.document;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.model.Controller;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.SubjectFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The top of the first page: the sender above, the addressee in the envelope's window. */
final class Letterhead {

  /** The margins of the page as the style sheet has them, in millimetres. */
  private static final double MARGIN_LEFT = 20;

  private static final double MARGIN_TOP = 14;

  /** What a window shows: six lines. */
  private static final int LINES = 6;

  private static final double WINDOW_HEIGHT = 32;
  private static final double LOWEST_SUBJECT_LINE = 76;

  private Letterhead() {}

  static Map<String, Object> of(SubjectFile file, AnswerOptions options) {
    EnvelopeWindow window = options.window();
    double top = window.top() - MARGIN_TOP;
    return Map.of(
        "sender", sender(file.controller()),
        "addressee", addressee(file, options),
        "left", millimetres(window.left() - MARGIN_LEFT),
        "top", millimetres(top),
        "height", millimetres(Math.max(LOWEST_SUBJECT_LINE, top + WINDOW_HEIGHT + 6)));
  }

  private static List<String> sender(Controller controller) {
    return Stream.concat(
            Stream.of(String.join(", ", controller.address().lines())),
            Stream.of(controller.email(), controller.phone()))
        .filter(line -> !line.isBlank())
        .toList();
  }

  /** Nothing where the address is protected or not known: the letter is then handed over. */
  private static List<String> addressee(SubjectFile file, AnswerOptions options) {
    if (file.subject().protectedAddress() && !options.has(Inclusion.PROTECTED_ADDRESS)) {
      return List.of();
    }
    List<String> lines =
        file.address()
            .filter(address -> !address.isEmpty())
            .map(PostalAddress::lines)
            .orElse(List.of());
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> window = new ArrayList<>();
    window.add(file.addressee());
    window.addAll(lines);
    while (window.size() > LINES) {
      window.set(1, window.get(1) + ", " + window.remove(2));
    }
    return window;
  }

  private static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.1fmm", length);
  }
}
