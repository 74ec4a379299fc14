package fi.kortisto.ui;

import javafx.scene.paint.Color;

/** How well one colour is told from another (WCAG 2.2, relative luminance and contrast ratio). */
final class Contrast {

  /** The least for words, WCAG 1.4.3. */
  static final double WORDS = 4.5;

  /** The least for signs and for what shows the focus, WCAG 1.4.11. */
  static final double SIGNS = 3;

  private Contrast() {}

  /** From 1, the same, to 21, black on white. */
  static double between(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** What is seen where a colour that lets something through lies over one that does not. */
  static Color over(Color top, Color below) {
    double part = top.getOpacity();
    return Color.color(
        top.getRed() * part + below.getRed() * (1 - part),
        top.getGreen() * part + below.getGreen() * (1 - part),
        top.getBlue() * part + below.getBlue() * (1 - part));
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
