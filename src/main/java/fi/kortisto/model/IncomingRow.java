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
   * @param entries of what has happened with the person
   */
  record Contact(
      int row,
      List<IncomingValue> values,
      List<IncomingFile> files,
      List<NewBan> bans,
      List<EntryContent> entries)
      implements IncomingRow {

    public Contact {
      values = List.copyOf(values);
      files = List.copyOf(files);
      bans = List.copyOf(bans);
      entries = List.copyOf(entries);
    }

    /** One of whom the file tells nothing but values and files, as most files. */
    public Contact(int row, List<IncomingValue> values, List<IncomingFile> files) {
      this(row, values, files, List.of(), List.of());
    }
  }

  /** A row that could not be read, and why. */
  record Unreadable(int row, SkipReason reason) implements IncomingRow {}
}
