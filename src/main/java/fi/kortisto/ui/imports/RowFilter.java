package fi.kortisto.ui.imports;

import fi.kortisto.model.ImportedRow.Fate;
import java.util.Locale;

/** Which rows of a trial are shown. */
enum RowFilter {
  ALL,
  NEW,
  CHANGED,
  UNCHANGED,
  SKIPPED,
  /** Those that somebody should look at. */
  NOTABLE;

  String key() {
    return "import.filter." + name().toLowerCase(Locale.ROOT);
  }

  boolean takes(ImportRun.Line line) {
    return switch (this) {
      case ALL -> true;
      case NEW -> line.row().fate() == Fate.NEW;
      case CHANGED -> line.row().fate() == Fate.CHANGED;
      case UNCHANGED -> line.row().fate() == Fate.UNCHANGED;
      case SKIPPED -> line.row().fate() == Fate.SKIPPED;
      case NOTABLE -> line.isNotable();
    };
  }
}
