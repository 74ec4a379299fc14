package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.SUBJECT;

import fi.kortisto.model.SubjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Who was made one with whom: a person may stand under several ids. */
final class MergedPersons {

  private final DSLContext sql;

  MergedPersons(DSLContext sql) {
    this.sql = sql;
  }

  /** The person's own id first, then those of the persons who were made one with them. */
  List<Long> of(SubjectId subject) {
    List<Long> ids = new ArrayList<>();
    ids.add(subject.value());
    for (int i = 0; i < ids.size(); i++) {
      ids.addAll(
          sql.select(SUBJECT.ID)
              .from(SUBJECT)
              .where(SUBJECT.MERGED_INTO.eq(ids.get(i)))
              .orderBy(SUBJECT.ID)
              .fetch(SUBJECT.ID));
    }
    return ids;
  }

  /** Who holds everything of a person; empty for one who was not made one with another. */
  Optional<SubjectId> who(SubjectId subject) {
    Optional<SubjectId> next = into(subject);
    Optional<SubjectId> last = next;
    while (next.isPresent()) {
      last = next;
      next = into(next.get());
    }
    return last;
  }

  private Optional<SubjectId> into(SubjectId subject) {
    return sql.select(SUBJECT.MERGED_INTO)
        .from(SUBJECT)
        .where(SUBJECT.ID.eq(subject.value()))
        .fetchOptional(SUBJECT.MERGED_INTO)
        .map(SubjectId::new);
  }
}
