package fi.kortisto.document;

/**
 * Where the address stands on the folded sheet so that it shows through a window envelope.
 *
 * @param left millimetres from the sheet's left edge to the address
 * @param top millimetres from the sheet's top edge to the address
 */
public record EnvelopeWindow(double left, double top) {

  /**
   * A4 folded once, in an E5 (156 x 220 mm) or C5 (162 x 229 mm) envelope with the window at the
   * upper left.
   *
   * <p>Windows differ between makers: they begin about 15 mm from the left and 40 to 45 mm from the
   * top and are 30 to 35 mm high, and the sheet slides by up to 13 mm inside a C5. Six lines that
   * begin 20 mm from the left and 45 mm from the top stay in sight wherever the sheet rests, and
   * nothing else of the letter stands so near that it would show.
   */
  public static final EnvelopeWindow FINNISH = new EnvelopeWindow(20, 45);

  /** How much of the sheet such a window shows, in millimetres. */
  static final double WIDTH = 90;

  static final double HEIGHT = 32;

  private static final double LEFTMOST = 20;
  private static final double RIGHTMOST = 105;
  private static final double HIGHEST = 38;
  private static final double LOWEST = 110;

  public EnvelopeWindow {
    left = Math.clamp(left, LEFTMOST, RIGHTMOST);
    top = Math.clamp(top, HIGHEST, LOWEST);
  }
}
