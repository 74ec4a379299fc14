package fi.kortisto.document;

import fi.kortisto.model.Controller;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Logo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The top of the first page: the sender above, the addressee in the envelope's window, on the right
 * the date and what the letter refers to.
 */
final class Letterhead {

  /** The margins of the page as the style sheet has them, in millimetres. */
  static final double MARGIN_LEFT = 20;

  static final double MARGIN_TOP = 14;

  private static final double SENDER_WIDTH = 105;
  private static final double GAP = 5;
  private static final double LOWEST_SUBJECT_LINE = 76;

  private final Controller sender;
  private final EnvelopeWindow window;

  Letterhead(Controller sender, EnvelopeWindow window) {
    this.sender = sender;
    this.window = window;
  }

  /**
   * What the template's letterhead is filled with.
   *
   * @param reference one line; may be blank
   */
  Map<String, Object> to(
      Correspondent addressee, String date, String reference, Optional<Logo> logo) {
    double top = window.top() - MARGIN_TOP;
    Optional<LogoPicture> picture = logo.flatMap(LogoPicture::of);
    double indent = picture.map(of -> of.width() + GAP).orElse(0.0);
    AddressLines lines = AddressLines.of(addressee);
    View view = new View();
    view.put("sender", sender());
    view.put("senderLeft", millimetres(indent));
    view.put("senderWidth", millimetres(SENDER_WIDTH - indent));
    picture.ifPresent(of -> view.put("logo", logo(of)));
    view.put("date", date);
    view.put("reference", reference);
    view.put("addressee", lines.lines());
    view.put("small", lines.small());
    view.put("left", millimetres(window.left() - MARGIN_LEFT));
    view.put("top", millimetres(top));
    view.put("height", millimetres(Math.max(LOWEST_SUBJECT_LINE, top + EnvelopeWindow.HEIGHT + 6)));
    return view.map();
  }

  private List<String> sender() {
    return Stream.concat(
            Stream.of(String.join(", ", sender.address().lines())),
            Stream.of(sender.email(), sender.phone()))
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static Map<String, Object> logo(LogoPicture picture) {
    return Map.of(
        "uri", picture.uri(),
        "width", millimetres(picture.width()),
        "height", millimetres(picture.height()));
  }

  static String millimetres(double length) {
    return String.format(Locale.ROOT, "%.1fmm", length);
  }
}
