package fi.kortisto.exchange;

/** The rows of one sheet of a spreadsheet. */
interface SheetRows extends TableRows {

  /** As many as a spreadsheet may have (column XFD). */
  int MOST_COLUMNS = 16_384;

  /** As many as a spreadsheet may have. */
  int MOST_ROWS = 1_048_576;

  /** What the sheet is called. */
  String name();

  /** How far it has been read. */
  CountedInput progress();
}
