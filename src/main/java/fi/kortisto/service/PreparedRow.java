package fi.kortisto.service;

import fi.kortisto.model.CellProblem;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.Field;
import fi.kortisto.model.IncomingFile;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.SkipReason;
import fi.kortisto.model.SubjectSummary;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.store.ContactWriter.SearchRow;
import java.util.List;

/** An imported row, worked out as far as it can be without the database. */
sealed interface PreparedRow {

  int row();

  /** A row that cannot be taken in. */
  record Skipped(int row, SkipReason reason) implements PreparedRow {}

  /**
   * A contact in the register's own fields.
   *
   * @param keys by which the rows of one file are compared
   * @param kept names of values that went to the field for other imported details
   * @param dropped names of values for which there was no place
   * @param problems values that were kept though their fields make no sense of them
   */
  record Contact(
      int row,
      List<FieldValue> values,
      List<IncomingFile> files,
      List<NewBan> bans,
      List<EntryContent> entries,
      SubjectSummary summary,
      SearchRow search,
      ContactKeys keys,
      List<String> kept,
      List<String> dropped,
      List<CellProblem> problems)
      implements PreparedRow {

    List<RoleValue> roleValues() {
      return PreparedRow.roleValues(values);
    }
  }

  /** A value in its canonical form, for one of the register's fields. */
  record FieldValue(Field field, String label, String value) {}

  static List<RoleValue> roleValues(List<FieldValue> values) {
    return values.stream()
        .map(value -> new RoleValue(value.field().role(), value.value()))
        .toList();
  }
}
