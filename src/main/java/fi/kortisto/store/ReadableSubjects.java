package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.DATUM;
import static fi.kortisto.store.db.Tables.ENTRY;
import static fi.kortisto.store.db.Tables.MEMBERSHIP;
import static fi.kortisto.store.db.Tables.SUBJECT;

import fi.kortisto.model.FilePart;
import fi.kortisto.model.SubjectId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

/**
 * Finds out which persons there are where some pages cannot be read: several tables hold the
 * persons' ids, and around a page that is lost the reading goes on from either side.
 */
final class ReadableSubjects {

  private static final int ROWS = 1000;

  /** Each with an index that begins with it. */
  private static final List<TableField<?, Long>> COLUMNS =
      List.of(SUBJECT.ID, MEMBERSHIP.SUBJECT_ID, DATUM.SUBJECT_ID, ENTRY.SUBJECT_ID);

  private final DSLContext sql;
  private final Salvage salvage;

  ReadableSubjects(DSLContext sql, Salvage salvage) {
    this.sql = sql;
    this.salvage = salvage;
  }

  /** All whose id is found anywhere, those made one with others and erased ones left out. */
  List<SubjectId> ids() {
    SortedSet<Long> ids = new TreeSet<>();
    for (TableField<?, Long> column : COLUMNS) {
      walk(column, ids);
    }
    salvage.read(FilePart.WHOLE, List.<Long>of(), this::gone).forEach(ids::remove);
    salvage.takeUnread();
    return ids.stream().map(SubjectId::new).toList();
  }

  private List<Long> gone() {
    return sql.select(SUBJECT.ID)
        .from(SUBJECT)
        .where(SUBJECT.MERGED_INTO.isNotNull().or(SUBJECT.ERASED_ON.isNotNull()))
        .fetch(SUBJECT.ID);
  }

  private void walk(TableField<?, Long> column, SortedSet<Long> ids) {
    long after = Long.MIN_VALUE;
    while (true) {
      Optional<List<Long>> page = above(column, after, ROWS);
      if (page.isEmpty()) {
        page = above(column, after, 1);
      }
      if (page.isEmpty()) {
        long beyond = beyondLoss(column, after);
        if (beyond == Long.MAX_VALUE) {
          return;
        }
        backTo(column, beyond, after, ids);
        after = beyond;
      } else if (page.get().isEmpty()) {
        return;
      } else {
        ids.addAll(page.get());
        after = page.get().getLast();
      }
    }
  }

  /** The next ids; empty where they cannot be read. */
  private Optional<List<Long>> above(TableField<?, Long> column, long after, int rows) {
    return read(
        () ->
            sql.selectDistinct(column)
                .from(tableOf(column))
                .where(column.gt(after))
                .orderBy(column)
                .limit(rows)
                .fetch(column));
  }

  /** From where on ids can be read again, in steps that double. */
  private long beyondLoss(TableField<?, Long> column, long lost) {
    long step = 1;
    long from = Math.max(lost, 0);
    while (from < Long.MAX_VALUE - step) {
      from += step;
      if (above(column, from, 1).isPresent()) {
        return from;
      }
      step *= 2;
    }
    return Long.MAX_VALUE;
  }

  private void backTo(TableField<?, Long> column, long from, long lost, SortedSet<Long> ids) {
    long below = from;
    while (below > lost) {
      long bound = below;
      Optional<List<Long>> next =
          read(
              () ->
                  sql.selectDistinct(column)
                      .from(tableOf(column))
                      .where(column.le(bound).and(column.gt(lost)))
                      .orderBy(column.desc())
                      .limit(1)
                      .fetch(column));
      if (next.isEmpty() || next.get().isEmpty()) {
        return;
      }
      ids.add(next.get().getFirst());
      below = next.get().getFirst() - 1;
    }
  }

  private Optional<List<Long>> read(Supplier<List<Long>> reading) {
    return salvage.read(FilePart.WHOLE, Optional.empty(), () -> Optional.of(reading.get()));
  }

  private static Table<?> tableOf(TableField<?, Long> column) {
    return Objects.requireNonNull(column.getTable());
  }
}
