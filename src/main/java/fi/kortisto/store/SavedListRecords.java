package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.LABEL_SHEET;
import static fi.kortisto.store.db.Tables.LIST_RUN;
import static fi.kortisto.store.db.Tables.SAVED_LIST;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import fi.kortisto.format.SelectionJson;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.LabelSheet;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.SavedList;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.LabelSheetRecord;
import fi.kortisto.store.db.tables.records.SavedListRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The selections that are drawn again and again, and the firm's own sheets of labels. */
public final class SavedListRecords {

  private final DSLContext sql;

  SavedListRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them by name, with how often they were drawn. */
  public List<SavedList> all() {
    return sql.select(SAVED_LIST.fields())
        .select(count(LIST_RUN.ID), max(LIST_RUN.DAY))
        .from(SAVED_LIST)
        .leftJoin(LIST_RUN)
        .on(LIST_RUN.SAVED_LIST_ID.eq(SAVED_LIST.ID))
        .groupBy(SAVED_LIST.ID)
        .orderBy(SAVED_LIST.NAME)
        .fetch(SavedListRecords::saved);
  }

  public Optional<SavedList> find(String name) {
    return all().stream().filter(saved -> saved.name().equals(name.strip())).findFirst();
  }

  /** Keeps the order under its name, in place of the one that has the name. */
  public void put(ListOrder order, Instant at, UserId by) {
    Optional<SavedListRecord> known =
        sql.selectFrom(SAVED_LIST).where(SAVED_LIST.NAME.eq(order.name())).fetchOptional();
    SavedListRecord row = known.orElseGet(() -> sql.newRecord(SAVED_LIST));
    row.setName(order.name());
    row.setSelection(SelectionJson.write(order.selection()));
    row.setPurpose(order.purpose().name());
    row.setChannel(order.channel().name());
    row.setSimilar(order.similar());
    row.setColumns(ListRecords.joined(order.columns()));
    row.setRecordedAt(at.toEpochMilli());
    row.setRecordedBy(by.value());
    if (known.isPresent()) {
      row.update();
    } else {
      row.insert();
    }
  }

  public void rename(long saved, String name) {
    sql.update(SAVED_LIST).set(SAVED_LIST.NAME, name).where(SAVED_LIST.ID.eq(saved)).execute();
  }

  /** Takes a saved selection away; the lists that were drawn by it stay on file. */
  public void remove(long saved) {
    sql.update(LIST_RUN)
        .setNull(LIST_RUN.SAVED_LIST_ID)
        .where(LIST_RUN.SAVED_LIST_ID.eq(saved))
        .execute();
    sql.deleteFrom(SAVED_LIST).where(SAVED_LIST.ID.eq(saved)).execute();
  }

  private static SavedList saved(Record joined) {
    SavedListRecord row = joined.into(SAVED_LIST);
    return new SavedList(
        row.getId(),
        new ListOrder(
            row.getName(),
            SelectionJson.read(row.getSelection()),
            BanPurpose.valueOf(row.getPurpose()),
            BanChannel.valueOf(row.getChannel()),
            row.getSimilar(),
            ListRecords.parted(row.getColumns())),
        joined.get(count(LIST_RUN.ID)),
        Times.optionalDay(joined.get(max(LIST_RUN.DAY))));
  }

  /** The firm's own sheets, by name. */
  public List<LabelSheet> sheets() {
    return sql.selectFrom(LABEL_SHEET)
        .orderBy(LABEL_SHEET.NAME)
        .fetch(
            row ->
                new LabelSheet(
                    row.getCode(),
                    row.getName(),
                    row.getPageWidth().intValue(),
                    row.getPageHeight().intValue(),
                    row.getColumns().intValue(),
                    row.getRows().intValue(),
                    row.getLabelWidth().intValue(),
                    row.getLabelHeight().intValue(),
                    row.getMarginLeft().intValue(),
                    row.getMarginTop().intValue(),
                    row.getPitchX().intValue(),
                    row.getPitchY().intValue()));
  }

  /** Keeps a sheet, in place of the one of its code. */
  public void put(LabelSheet sheet) {
    removeSheet(sheet.code());
    LabelSheetRecord row = sql.newRecord(LABEL_SHEET);
    row.setCode(sheet.code());
    row.setName(sheet.name());
    row.setPageWidth((long) sheet.pageWidth());
    row.setPageHeight((long) sheet.pageHeight());
    row.setColumns((long) sheet.columns());
    row.setRows((long) sheet.rows());
    row.setLabelWidth((long) sheet.labelWidth());
    row.setLabelHeight((long) sheet.labelHeight());
    row.setMarginLeft((long) sheet.marginLeft());
    row.setMarginTop((long) sheet.marginTop());
    row.setPitchX((long) sheet.pitchX());
    row.setPitchY((long) sheet.pitchY());
    sql.insertInto(LABEL_SHEET).set(row).execute();
  }

  public boolean removeSheet(String code) {
    return sql.deleteFrom(LABEL_SHEET).where(LABEL_SHEET.CODE.eq(code)).execute() == 1;
  }
}
