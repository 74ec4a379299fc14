package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ACCESS_LOG;
import static fi.kortisto.store.db.Tables.APP_USER;
import static org.jooq.impl.DSL.inline;

import fi.kortisto.model.LogFilter;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectId;
import java.time.Instant;
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

  /** Which rows are meant, for a walk in the order of their numbers. */
  Condition of(LogQuery query) {
    return of(
        query,
        unsorted(ACCESS_LOG.USER_ID),
        ACCESS_LOG.ACTION.concat(inline("")),
        unsorted(ACCESS_LOG.AT));
  }

  /** Which rows are meant, where the indexes of times and deeds may find them. */
  Condition ofTimes(LogQuery query) {
    return of(query, ACCESS_LOG.USER_ID, ACCESS_LOG.ACTION, ACCESS_LOG.AT);
  }

  /** That a row is from a moment on, for a walk in the order of numbers. */
  static Condition from(Instant moment) {
    return unsorted(ACCESS_LOG.AT).ge(moment.toEpochMilli());
  }

  /** A column in a form of which no index knows: one would give the rows in its own order. */
  static Field<Long> unsorted(Field<Long> column) {
    return column.plus(inline(0L));
  }

  /** That a row stands before another in the order of times and, at one time, of numbers. */
  Condition earlierThan(long number) {
    return sql.select(ACCESS_LOG.AT)
        .from(ACCESS_LOG)
        .where(ACCESS_LOG.NUMBER.eq(number))
        .fetchOptional(ACCESS_LOG.AT)
        .map(at -> ACCESS_LOG.AT.le(at).and(ACCESS_LOG.AT.lt(at).or(ACCESS_LOG.NUMBER.lt(number))))
        .orElseGet(() -> ACCESS_LOG.NUMBER.lt(number));
  }

  private Condition of(LogQuery query, Field<Long> user, Field<String> action, Field<Long> at) {
    LogFilter filter = query.filter();
    ZoneId zone = query.zone();
    Condition condition = query.among().logRow(ACCESS_LOG.REGISTER_ID, ACCESS_LOG.SUBJECT_ID);
    if (filter.login().isPresent()) {
      condition = condition.and(user.eq(userId(filter.login().get())));
    }
    if (filter.subject().isPresent()) {
      condition = condition.and(concerns(ACCESS_LOG.SUBJECT_ID, filter.subject().get()));
    }
    if (filter.action().isPresent()) {
      condition = condition.and(action.eq(filter.action().get().name()));
    }
    if (!filter.purpose().isBlank()) {
      condition = condition.and(because(filter));
    }
    if (filter.from().isPresent()) {
      condition = condition.and(at.ge(millis(filter.from().get(), zone)));
    }
    if (filter.before().isPresent()) {
      condition = condition.and(at.lt(millis(filter.before().get(), zone)));
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
