package fi.kortisto.model;

/**
 * A sheet of labels. Lengths are hundredths of a millimetre.
 *
 * @param code short name, {@code L7160}
 * @param name what it is called, by its maker or by the firm
 * @param marginLeft from the edge of the page to the first label
 * @param pitchX from the left edge of a label to that of the next
 */
public record LabelSheet(
    String code,
    String name,
    int pageWidth,
    int pageHeight,
    int columns,
    int rows,
    int labelWidth,
    int labelHeight,
    int marginLeft,
    int marginTop,
    int pitchX,
    int pitchY) {

  private static final int SMALLEST = 1_000;
  private static final int LARGEST = 60_000;

  /** How many labels it has. */
  public int size() {
    return columns * rows;
  }

  /** How far from the page's left edge a label begins. */
  public int left(int place) {
    return marginLeft + place % columns * pitchX;
  }

  /** How far from the page's upper edge a label begins. */
  public int top(int place) {
    return marginTop + place / columns * pitchY;
  }

  /** Whether such a sheet can be: its labels lie on the page and not on each other. */
  public boolean isPossible() {
    return within(pageWidth)
        && within(pageHeight)
        && within(labelWidth)
        && within(labelHeight)
        && columns > 0
        && rows > 0
        && marginLeft >= 0
        && marginTop >= 0
        && (columns == 1 || pitchX >= labelWidth)
        && (rows == 1 || pitchY >= labelHeight)
        && marginLeft + (long) (columns - 1) * pitchX + labelWidth <= pageWidth
        && marginTop + (long) (rows - 1) * pitchY + labelHeight <= pageHeight;
  }

  private static boolean within(int length) {
    return length >= SMALLEST && length <= LARGEST;
  }
}
