package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.LIST_RUN;
import static fi.kortisto.store.db.Tables.LIST_USE;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ListUse;
import fi.kortisto.model.SubjectId;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** On which drawn lists persons were. */
public final class ListUseRecords {

  private final DSLContext sql;

  ListUseRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** The lists a person was on, the newest first. */
  public List<ListUse> of(SubjectId subject) {
    return sql.select(LIST_RUN.ID, LIST_RUN.NAME, LIST_RUN.PURPOSE, LIST_RUN.CHANNEL, LIST_RUN.DAY)
        .from(LIST_USE)
        .join(LIST_RUN)
        .on(LIST_RUN.ID.eq(LIST_USE.RUN_ID))
        .where(LIST_USE.SUBJECT_ID.eq(subject.value()))
        .orderBy(LIST_USE.RUN_ID.desc())
        .fetch(
            row ->
                new ListUse(
                    row.value1(),
                    row.value2(),
                    BanPurpose.valueOf(row.value3()),
                    BanChannel.valueOf(row.value4()),
                    LocalDate.parse(row.value5())));
  }
}
