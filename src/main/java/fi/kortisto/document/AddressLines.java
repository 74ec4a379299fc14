package fi.kortisto.document;

import fi.kortisto.model.Correspondent;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that show through an envelope's window: the name, and below it the address where one
 * may be printed.
 *
 * @param small whether they are set in smaller letters so that the town stays in sight
 */
record AddressLines(List<String> lines, boolean small) {

  /** What a window shows: six lines. */
  private static final int LINES = 6;

  /** As many characters fit on a line of the ordinary size, even wide ones in capitals. */
  private static final int LETTERS = 36;

  AddressLines {
    lines = List.copyOf(lines);
  }

  static AddressLines of(Correspondent addressee) {
    List<String> lines = new ArrayList<>();
    if (!addressee.name().isBlank()) {
      lines.add(addressee.name().strip());
    }
    lines.addAll(addressee.address().lines());
    while (lines.size() > LINES) {
      lines.set(1, lines.get(1) + ", " + lines.remove(2));
    }
    return new AddressLines(lines, lines.stream().anyMatch(line -> line.length() > LETTERS));
  }
}
