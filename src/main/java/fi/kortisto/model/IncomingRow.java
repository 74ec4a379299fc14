package fi.kortisto.model;

import java.util.List;

/** One row or card of an imported file. */
public sealed interface IncomingRow {

  /** Place in the file, from 1. */
  int row();

  /**
   * A contact that could be read.
   *
   * @param bans that the file says the person has set
   */
  record Contact(int row, List<IncomingValue> values, List<IncomingFile> files, List<NewBan> bans)
      implements IncomingRow {

    public Contact {
      values = List.copyOf(values);
      files = List.copyOf(files);
      bans = List.copyOf(bans);
    }

    /** One of whom the file tells no bans, as most files. */
    public Contact(int row, List<IncomingValue> values, List<IncomingFile> files) {
      this(row, values, files, List.of());
    }
  }

  /** A row that could not be read, and why. */
  record Unreadable(int row, SkipReason reason) implements IncomingRow {}
}
