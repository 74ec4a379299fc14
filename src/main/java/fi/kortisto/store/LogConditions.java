package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ACCESS_LOG;
import static fi.kortisto.store.db.Tables.APP_USER;

import fi.kortisto.model.LogFilter;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Which rows of the access log are meant, as the database is told. */
final class LogConditions {

  /** An id that no user has. */
  private static final long NOBODY = -1;

  private final DSLContext sql;
  private final MergedPersons persons;

  LogConditions(DSLContext sql) {
    this.sql = sql;
    this.persons = new MergedPersons(sql);
  }

  Condition of(LogQuery query) {
    LogFilter filter = query.filter();
    ZoneId zone = query.zone();
    Condition condition = query.among().logRow(ACCESS_LOG.REGISTER_ID, ACCESS_LOG.SUBJECT_ID);
    if (filter.login().isPresent()) {
      condition = condition.and(ACCESS_LOG.USER_ID.eq(userId(filter.login().get())));
    }
    if (filter.subject().isPresent()) {
      condition = condition.and(concerns(ACCESS_LOG.SUBJECT_ID, filter.subject().get()));
    }
    if (filter.action().isPresent()) {
      condition = condition.and(ACCESS_LOG.ACTION.eq(filter.action().get().name()));
    }
    if (!filter.purpose().isBlank()) {
      condition = condition.and(because(filter));
    }
    if (filter.from().isPresent()) {
      condition = condition.and(ACCESS_LOG.AT.ge(millis(filter.from().get(), zone)));
    }
    if (filter.before().isPresent()) {
      condition = condition.and(ACCESS_LOG.AT.lt(millis(filter.before().get(), zone)));
    }
    if (filter.refused()) {
      condition = condition.andNot(ACCESS_LOG.DONE);
    }
    if (filter.rows().isPresent()) {
      LogFilter.Rows rows = filter.rows().get();
      condition = condition.and(ACCESS_LOG.NUMBER.between(rows.first(), rows.last()));
    }
    return condition;
  }

  /** By the id, not by a join: the index of a user's rows gives them in their order. */
  private long userId(String login) {
    return sql.select(APP_USER.ID)
        .from(APP_USER)
        .where(APP_USER.LOGIN.eq(login))
        .fetchOptional(APP_USER.ID)
        .orElse(NOBODY);
  }

  /**
   * SQLite compares without case only where letters are those of English, so the others are tried
   * as they are likely to have been typed.
   */
  private static Condition because(LogFilter filter) {
    String words = filter.purpose();
    String lower = words.toLowerCase(Locale.ROOT);
    Condition contained = DSL.noCondition();
    Set<String> forms = new LinkedHashSet<>();
    forms.add(words);
    forms.add(lower);
    forms.add(words.toUpperCase(Locale.ROOT));
    forms.add(lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
    for (String form : forms) {
      contained = contained.or(ACCESS_LOG.PURPOSE.contains(form));
    }
    if (filter.request().isEmpty()) {
      return contained;
    }
    String request = Purpose.of(filter.request().get()).logged();
    return ACCESS_LOG
        .PURPOSE
        .eq(request)
        .or(ACCESS_LOG.PURPOSE.startsWith(request + " "))
        .or(contained.andNot(ACCESS_LOG.PURPOSE.startsWith("request:")));
  }

  private static long millis(LocalDateTime moment, ZoneId zone) {
    return moment.atZone(zone).toInstant().toEpochMilli();
  }

  /** Rows of the person, and of those who were made one with them. */
  Condition concerns(Field<Long> column, SubjectId subject) {
    List<Long> ids = persons.of(subject);
    return ids.size() == 1 ? column.eq(subject.value()) : column.in(ids);
  }
}
