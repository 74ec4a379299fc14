package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.APP_USER;
import static fi.kortisto.store.db.Tables.LIST_RUN;
import static fi.kortisto.store.db.Tables.LIST_USE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;

import fi.kortisto.format.SelectionJson;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ListForm;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListRun;
import fi.kortisto.model.ListTally;
import fi.kortisto.model.ListUsage;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.ListRunRecord;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The lists that were drawn, and who was on them. */
public final class ListRecords {

  private static final String SEPARATOR = " ";

  private final Database database;
  private final DSLContext sql;

  ListRecords(Database database) {
    this.database = database;
    this.sql = database.sql();
  }

  /**
   * Enters a list that is being drawn, and who is on it.
   *
   * @param saved the number of the saved selection
   * @param persons ids of those who are on it
   * @return its number
   */
  public long insert(
      ListOrder order,
      Optional<Long> saved,
      ListForm form,
      LocalDate day,
      ListTally tally,
      Optional<Long> disclosure,
      long[] persons,
      Instant at,
      UserId by)
      throws DomainException {
    ListRunRecord row = sql.newRecord(LIST_RUN);
    row.setSavedListId(saved.orElse(null));
    row.setName(order.name());
    row.setSelection(SelectionJson.write(order.selection()));
    row.setPurpose(order.purpose().name());
    row.setChannel(order.channel().name());
    row.setSimilar(order.similar());
    row.setColumns(joined(order.columns()));
    row.setForm(form.name());
    row.setDay(day.toString());
    row.setChosen((long) tally.chosen());
    row.setIncluded((long) tally.included());
    row.setLeftOut(SelectionJson.write(tally));
    row.setDisclosureId(disclosure.orElse(null));
    row.setRecordedAt(at.toEpochMilli());
    row.setRecordedBy(by.value());
    row.insert();
    insertUses(row.getId(), persons);
    return row.getId();
  }

  private void insertUses(long run, long[] persons) throws DomainException {
    List<org.jooq.Field<?>> columns = List.of(LIST_USE.SUBJECT_ID, LIST_USE.RUN_ID);
    try (BulkInsert uses = BulkInsert.into(database, LIST_USE, columns, Map.of())) {
      for (long person : persons) {
        uses.add(person, run);
        if (uses.isFull()) {
          uses.flush();
        }
      }
      uses.flush();
    } catch (SQLException failed) {
      throw SqliteProblem.of(failed);
    }
  }

  /** How often each of the persons has been on lists; those who never were are not named. */
  public Map<Long, ListUsage> usage(Collection<Long> persons) {
    Map<Long, ListUsage> usage = new HashMap<>();
    sql.select(LIST_USE.SUBJECT_ID, count(), max(LIST_RUN.DAY))
        .from(LIST_USE)
        .join(LIST_RUN)
        .on(LIST_RUN.ID.eq(LIST_USE.RUN_ID))
        .where(LIST_USE.SUBJECT_ID.in(persons))
        .groupBy(LIST_USE.SUBJECT_ID)
        .forEach(
            row ->
                usage.put(
                    row.value1(), new ListUsage(row.value2(), Times.optionalDay(row.value3()))));
    return usage;
  }

  /** A page of the lists that were drawn, the newest first. */
  public List<ListRun> page(int skip, int rows) {
    return sql.select(LIST_RUN.fields())
        .select(APP_USER.LOGIN)
        .from(LIST_RUN)
        .join(APP_USER)
        .on(APP_USER.ID.eq(LIST_RUN.RECORDED_BY))
        .orderBy(LIST_RUN.ID.desc())
        .limit(rows)
        .offset(skip)
        .fetch(ListRecords::run);
  }

  private static ListRun run(Record joined) {
    ListRunRecord row = joined.into(LIST_RUN);
    return new ListRun(
        row.getId(),
        Optional.ofNullable(row.getSavedListId()),
        new ListOrder(
            row.getName(),
            SelectionJson.read(row.getSelection()),
            BanPurpose.valueOf(row.getPurpose()),
            BanChannel.valueOf(row.getChannel()),
            row.getSimilar(),
            parted(row.getColumns())),
        ListForm.valueOf(row.getForm()),
        LocalDate.parse(row.getDay()),
        SelectionJson.tally(row.getChosen().intValue(), row.getLeftOut()),
        Optional.ofNullable(row.getDisclosureId()),
        Times.instant(row.getRecordedAt()),
        joined.get(APP_USER.LOGIN));
  }

  static String joined(List<String> columns) {
    return String.join(SEPARATOR, columns);
  }

  static List<String> parted(String columns) {
    return columns.isEmpty() ? List.of() : List.of(columns.split(SEPARATOR));
  }
}
