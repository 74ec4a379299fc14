package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ANONYMOUS_RECORD;

import fi.kortisto.format.AnonymousJson;
import fi.kortisto.model.AnonymousRecord;
import fi.kortisto.model.RegisterId;
import java.security.SecureRandom;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;

/** What statistics keep of those who were anonymised. */
public final class AnonymousRecords {

  private final DSLContext sql;
  private final SecureRandom random = new SecureRandom();

  AnonymousRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** Writes records in no order, under ids that tell nothing. */
  public void insert(Collection<AnonymousRecord> records) {
    List<AnonymousRecord> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    for (AnonymousRecord record : shuffled) {
      sql.insertInto(ANONYMOUS_RECORD)
          .set(ANONYMOUS_RECORD.ID, random.nextLong(Long.MAX_VALUE))
          .set(ANONYMOUS_RECORD.REGISTER_ID, record.register().value())
          .set(ANONYMOUS_RECORD.KIND, record.kind())
          .set(ANONYMOUS_RECORD.MONTH, record.month().toString())
          .set(ANONYMOUS_RECORD.POSTCODE, record.postcode())
          .set(ANONYMOUS_RECORD.FACTS, AnonymousJson.write(record.facts()))
          .execute();
    }
  }

  /** All of them, by register, kind and month. */
  public List<AnonymousRecord> all() {
    return sql.selectFrom(ANONYMOUS_RECORD)
        .orderBy(
            ANONYMOUS_RECORD.REGISTER_ID,
            ANONYMOUS_RECORD.KIND,
            ANONYMOUS_RECORD.MONTH,
            ANONYMOUS_RECORD.ID)
        .fetch(
            row ->
                new AnonymousRecord(
                    new RegisterId(row.getRegisterId()),
                    row.getKind(),
                    YearMonth.parse(row.getMonth()),
                    row.getPostcode(),
                    AnonymousJson.read(row.getFacts())));
  }

  public int size() {
    return sql.fetchCount(ANONYMOUS_RECORD);
  }
}
