package fi.kortisto.model;

/** An item of a person's file on the decision sheet. */
public sealed interface SheetItem {

  ItemKey key();

  /** Code of the field, or {@link PastChange#codeOf} the kind of entry, or {@link Effect#FILE}. */
  String field();

  Provenance provenance();

  record OfDatum(Datum datum) implements SheetItem {
    @Override
    public ItemKey key() {
      return ItemKey.of(datum);
    }

    @Override
    public String field() {
      return datum.field().code();
    }

    @Override
    public Provenance provenance() {
      return datum.provenance();
    }
  }

  record OfEntry(Entry entry) implements SheetItem {
    @Override
    public ItemKey key() {
      return ItemKey.of(entry);
    }

    @Override
    public String field() {
      return PastChange.codeOf(entry.kind());
    }

    @Override
    public Provenance provenance() {
      return entry.content().provenance();
    }
  }

  record OfFile(Attachment file) implements SheetItem {
    @Override
    public ItemKey key() {
      return ItemKey.of(file);
    }

    @Override
    public String field() {
      return Effect.FILE;
    }

    @Override
    public Provenance provenance() {
      return file.provenance();
    }
  }
}
