package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.APP_USER;
import static fi.kortisto.store.db.Tables.LETTER;
import static fi.kortisto.store.db.Tables.REQUEST_CASE;
import static fi.kortisto.store.db.Tables.SUBJECT;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import fi.kortisto.model.DueRequest;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestOutcome;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestStatistics;
import fi.kortisto.model.SubjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Lists and counts of requests. */
public final class RequestLists {

  /** Word for word the conditions of two partial indexes, so that a list is a range of one. */
  private static final String UNANSWERED =
      "request_case.state IN ('RECEIVED', 'AWAITING_IDENTITY', 'IN_HANDLING', 'DECIDED')";

  private static final String OPEN = "request_case.state <> 'CLOSED'";

  private final DSLContext sql;

  RequestLists(DSLContext sql) {
    this.sql = sql;
  }

  /** The requests that are not answered, the most urgent first. */
  public List<DueRequest> unanswered(Among among, int rows) {
    return unansweredQuery(among, rows).fetch(RequestLists::row);
  }

  Select<? extends Record> unansweredQuery(Among among, int rows) {
    return select()
        .where(condition(UNANSWERED))
        .and(among.request())
        .orderBy(REQUEST_CASE.DUE, REQUEST_CASE.ID)
        .limit(rows);
  }

  /** The requests that were extended and whose letter on that has not left, the oldest first. */
  public List<DueRequest> extendedUntold(Among among, int rows) {
    return select()
        .where(condition(UNANSWERED))
        .and(among.request())
        .and(REQUEST_CASE.EXTENDED_ON.isNotNull())
        .andNotExists(
            DSL.selectOne()
                .from(LETTER)
                .where(LETTER.REQUEST_ID.eq(REQUEST_CASE.ID))
                .and(LETTER.KIND.eq(LetterKind.EXTENSION.name()))
                .and(LETTER.SENT_ON.isNotNull()))
        .orderBy(REQUEST_CASE.DUE, REQUEST_CASE.ID)
        .limit(rows)
        .fetch(RequestLists::row);
  }

  /** How many requests are not answered whose last day is the given one or before. */
  public int unansweredBy(LocalDate due, Among among) {
    return sql.fetchCount(
        REQUEST_CASE,
        condition(UNANSWERED).and(REQUEST_CASE.DUE.le(due.toString())).and(among.request()));
  }

  public int unanswered(Among among) {
    return sql.fetchCount(REQUEST_CASE, condition(UNANSWERED).and(among.request()));
  }

  /** Whether the request is one of those. */
  public boolean has(RequestId request, Among among) {
    return sql.fetchExists(REQUEST_CASE, REQUEST_CASE.ID.eq(request.value()).and(among.request()));
  }

  /**
   * A page of requests.
   *
   * @param skip how many to leave out before
   */
  public List<DueRequest> page(RequestFilter filter, Among among, int skip, int rows) {
    return pageQuery(filter, among, skip, rows).fetch(RequestLists::row);
  }

  Select<? extends Record> pageQuery(RequestFilter filter, Among among, int skip, int rows) {
    Condition wanted = (filter.open() ? condition(OPEN) : noCondition()).and(among.request());
    if (filter.kind().isPresent()) {
      wanted = wanted.and(REQUEST_CASE.KIND.eq(filter.kind().get().name()));
    }
    if (filter.subject().isPresent()) {
      wanted = wanted.and(REQUEST_CASE.SUBJECT_ID.eq(filter.subject().get().value()));
    }
    return filter.open()
        ? select().where(wanted).orderBy(REQUEST_CASE.DUE, REQUEST_CASE.ID).limit(rows).offset(skip)
        : select()
            .where(wanted)
            .orderBy(REQUEST_CASE.RECEIVED.desc(), REQUEST_CASE.ID.desc())
            .limit(rows)
            .offset(skip);
  }

  private org.jooq.SelectJoinStep<? extends Record> select() {
    return sql.select(
            REQUEST_CASE.ID,
            REQUEST_CASE.KIND,
            REQUEST_CASE.STATE,
            REQUEST_CASE.OUTCOME,
            REQUEST_CASE.SUBJECT_ID,
            REQUEST_CASE.NAME,
            REQUEST_CASE.RECEIVED,
            REQUEST_CASE.DUE,
            REQUEST_CASE.EXTENDED_ON,
            REQUEST_CASE.ANSWERED_ON,
            SUBJECT.DISPLAY_NAME,
            APP_USER.LOGIN)
        .from(REQUEST_CASE)
        .leftJoin(SUBJECT)
        .on(SUBJECT.ID.eq(REQUEST_CASE.SUBJECT_ID))
        .leftJoin(APP_USER)
        .on(APP_USER.ID.eq(REQUEST_CASE.HANDLER));
  }

  private static DueRequest row(Record row) {
    String onFile = Optional.ofNullable(row.get(SUBJECT.DISPLAY_NAME)).orElse("");
    return new DueRequest(
        new RequestId(row.get(REQUEST_CASE.ID)),
        RequestKind.valueOf(row.get(REQUEST_CASE.KIND)),
        RequestState.valueOf(row.get(REQUEST_CASE.STATE)),
        Optional.ofNullable(row.get(REQUEST_CASE.OUTCOME)).map(RequestOutcome::valueOf),
        Optional.ofNullable(row.get(REQUEST_CASE.SUBJECT_ID)).map(SubjectId::new),
        onFile.isEmpty() ? row.get(REQUEST_CASE.NAME) : onFile,
        LocalDate.parse(row.get(REQUEST_CASE.RECEIVED)),
        LocalDate.parse(row.get(REQUEST_CASE.DUE)),
        row.get(REQUEST_CASE.EXTENDED_ON) != null,
        Times.optionalDay(row.get(REQUEST_CASE.ANSWERED_ON)),
        Optional.ofNullable(row.get(APP_USER.LOGIN)).orElse(""));
  }

  /** The requests received in a year, by kind. */
  public RequestStatistics statistics(int year, Among among) {
    Condition inTime = REQUEST_CASE.ANSWERED_ON.le(REQUEST_CASE.DUE);
    Condition late = REQUEST_CASE.ANSWERED_ON.gt(REQUEST_CASE.DUE);
    Condition refused =
        REQUEST_CASE.OUTCOME.in(RequestOutcome.REFUSED.name(), RequestOutcome.PARTLY.name());
    Condition withdrawn = REQUEST_CASE.OUTCOME.eq(RequestOutcome.WITHDRAWN.name());
    List<RequestStatistics.Line> lines =
        sql
            .select(
                REQUEST_CASE.KIND,
                count(),
                number(inTime),
                number(late),
                number(condition(UNANSWERED)),
                number(refused),
                number(REQUEST_CASE.EXTENDED_ON.isNotNull()),
                number(withdrawn))
            .from(REQUEST_CASE)
            .where(REQUEST_CASE.RECEIVED.ge(LocalDate.of(year, 1, 1).toString()))
            .and(REQUEST_CASE.RECEIVED.lt(LocalDate.of(year + 1, 1, 1).toString()))
            .and(among.request())
            .groupBy(REQUEST_CASE.KIND)
            .fetch()
            .stream()
            .map(
                row ->
                    new RequestStatistics.Line(
                        RequestKind.valueOf(row.value1()),
                        row.value2(),
                        row.value3().intValue(),
                        row.value4().intValue(),
                        row.value5().intValue(),
                        row.value6().intValue(),
                        row.value7().intValue(),
                        row.value8().intValue()))
            .sorted(Comparator.comparing(RequestStatistics.Line::kind))
            .toList();
    return new RequestStatistics(year, lines);
  }

  private static org.jooq.Field<BigDecimal> number(Condition which) {
    return sum(when(which, 1).otherwise(0));
  }

  /** The years in which requests were received, the newest first. */
  public List<Integer> years(Among among) {
    return sql
        .select(REQUEST_CASE.RECEIVED.substring(1, 4))
        .from(REQUEST_CASE)
        .where(among.request())
        .groupBy(REQUEST_CASE.RECEIVED.substring(1, 4))
        .fetch(row -> Integer.valueOf(row.value1()))
        .stream()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
