package fi.kortisto.model;

import java.util.List;

/** One row or card of an imported file. */
public sealed interface IncomingRow {

  /** Place in the file, from 1. */
  int row();

  /** A contact that could be read. */
  record Contact(int row, List<IncomingValue> values, List<IncomingFile> files)
      implements IncomingRow {
    public Contact {
      values = List.copyOf(values);
      files = List.copyOf(files);
    }
  }

  /** A row that could not be read, and why. */
  record Unreadable(int row, SkipReason reason) implements IncomingRow {}
}
