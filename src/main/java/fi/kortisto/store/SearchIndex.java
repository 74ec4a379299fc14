package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.SUBJECT_SEARCH;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import fi.kortisto.model.MatchCount;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage.Mark;
import fi.kortisto.store.db.tables.records.SubjectSearchRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * The full-text index (SQLite FTS5), whose rows lie in the order of names: a hit list comes out
 * sorted, and its first page is found without looking at the rest.
 */
final class SearchIndex {

  /** Room left between neighbours: twenty halvings before the rows around must make room. */
  static final long GAP = 1L << 20;

  private static final int COUNT_LIMIT = 1000;
  private static final int ROWS_TO_SPREAD = 64;
  private static final long LEAST_ROOM = 1L << 8;

  private static final Table<Record> INDEX = table(name("subject_search_index"));
  private static final Field<Object> COMMAND = field(name("subject_search_index"));
  private static final Field<Long> ROWID = field(name("rowid"), SQLDataType.BIGINT);
  private static final Field<String> TOKENS = field(name("tokens"), SQLDataType.CLOB);

  private final DSLContext sql;

  SearchIndex(DSLContext sql) {
    this.sql = sql;
  }

  /** A hit: whose, and where in the order of names. */
  record Hit(SubjectId subject, long position) {}

  /** A person as the index takes one in. */
  record Indexed(SubjectId subject, byte[] sortKey, String tokens) {}

  /** Hits after the mark, in the order of names within each tier. */
  List<Found> find(SearchQuery query, Mark from, int rows) {
    Optional<SearchExpression> expression = SearchExpression.of(query);
    List<Found> found = new ArrayList<>();
    if (from.tier() == 0) {
      addFound(found, 0, expression.map(SearchExpression::asWritten), from.position(), rows);
    }
    if (found.size() < rows && expression.isPresent()) {
      addForgiven(found, expression.get(), from, rows);
    }
    return found;
  }

  /**
   * On the first page, those found as written are all known: leaving them out here is much cheaper
   * than having the index do so.
   */
  private void addForgiven(List<Found> found, SearchExpression expression, Mark from, int rows) {
    if (!from.equals(Mark.START)) {
      long after = from.tier() == 1 ? from.position() : 0;
      Optional<String> match = expression.forgivenOnly();
      match.ifPresent(only -> addFound(found, 1, match, after, rows - found.size()));
      return;
    }
    Set<Long> asWritten =
        found.stream().map(hit -> hit.mark().position()).collect(Collectors.toSet());
    if (expression.forgiving().isPresent()) {
      hits(expression.forgiving(), 0, rows).stream()
          .filter(hit -> !asWritten.contains(hit.position()))
          .limit(rows - found.size())
          .forEach(hit -> found.add(new Found(hit.subject(), new Mark(1, hit.position()))));
    }
  }

  /** A hit and the mark behind it. */
  record Found(SubjectId subject, Mark mark) {}

  private void addFound(List<Found> found, int tier, Optional<String> match, long after, int rows) {
    for (Hit hit : hits(match, after, rows)) {
      found.add(new Found(hit.subject(), new Mark(tier, hit.position())));
    }
  }

  private List<Hit> hits(Optional<String> match, long after, int rows) {
    return hitsQuery(match, after, rows).stream()
        .map(row -> new Hit(new SubjectId(row.get(1, Long.class)), row.get(0, Long.class)))
        .sorted(Comparator.comparingLong(Hit::position))
        .toList();
  }

  Select<? extends Record> hitsQuery(Optional<String> match, long after, int rows) {
    if (match.isEmpty()) {
      return sql.select(SUBJECT_SEARCH.POSITION, SUBJECT_SEARCH.SUBJECT_ID)
          .from(SUBJECT_SEARCH)
          .where(SUBJECT_SEARCH.POSITION.gt(after))
          .orderBy(SUBJECT_SEARCH.POSITION)
          .limit(rows);
    }
    Table<?> hits =
        select(ROWID.as("hit"))
            .from(INDEX)
            .where(matches(match.get()))
            .and(ROWID.gt(after))
            .orderBy(ROWID)
            .limit(rows)
            .asTable("hits");
    Field<Long> hit = field(name("hits", "hit"), SQLDataType.BIGINT);
    return sql.select(hit, SUBJECT_SEARCH.SUBJECT_ID)
        .from(hits)
        .join(SUBJECT_SEARCH)
        .on(SUBJECT_SEARCH.POSITION.eq(hit));
  }

  /** That a row of the table of positions is one of those found. */
  Condition positionMatches(SearchExpression expression) {
    String match = expression.forgiving().orElse(expression.asWritten());
    return SUBJECT_SEARCH.POSITION.in(select(ROWID).from(INDEX).where(matches(match)));
  }

  MatchCount count(SearchQuery query) {
    Optional<SearchExpression> expression = SearchExpression.of(query);
    if (expression.isEmpty()) {
      return new MatchCount(size(), false);
    }
    String match = expression.get().forgiving().orElse(expression.get().asWritten());
    int counted =
        sql.fetchCount(select(ROWID).from(INDEX).where(matches(match)).limit(COUNT_LIMIT + 1));
    return new MatchCount(Math.min(counted, COUNT_LIMIT), counted > COUNT_LIMIT);
  }

  long size() {
    return sql.fetchCount(SUBJECT_SEARCH);
  }

  /** How many persons there are in the registers. */
  long size(Among among) {
    return among.registers().isEmpty()
        ? size()
        : sql.fetchCount(
            select(ROWID)
                .from(INDEX)
                .where(matches(SearchExpression.anyOf(among.registers().get()))));
  }

  /** Those in the registers who bear every one of the tokens whole. */
  List<SubjectId> bearing(List<String> tokens, Among among, int rows) {
    List<String> wanted =
        new ArrayList<>(tokens.stream().map(token -> '"' + token.replace("\"", "") + '"').toList());
    among.registers().ifPresent(ids -> wanted.add(SearchExpression.anyOf(ids)));
    String match = String.join(" AND ", wanted);
    return sql.select(SUBJECT_SEARCH.SUBJECT_ID)
        .from(select(ROWID.as("hit")).from(INDEX).where(matches(match)).limit(rows).asTable("hits"))
        .join(SUBJECT_SEARCH)
        .on(SUBJECT_SEARCH.POSITION.eq(field(name("hits", "hit"), SQLDataType.BIGINT)))
        .fetch(row -> new SubjectId(row.value1()));
  }

  void insert(Indexed person) {
    insertAt(positionFor(person.sortKey()), person);
  }

  void update(Indexed person) {
    delete(person.subject());
    insert(person);
  }

  void delete(SubjectId subject) {
    SubjectSearchRecord row =
        sql.selectFrom(SUBJECT_SEARCH)
            .where(SUBJECT_SEARCH.SUBJECT_ID.eq(subject.value()))
            .fetchSingle();
    remove(row);
  }

  /** Puts everybody in order again, together with those written to {@link PendingSearchRows}. */
  void rebuild() {
    PendingSearchRows pending = new PendingSearchRows(sql);
    beginRebuild();
    sql.insertInto(INDEX, COMMAND).values("delete-all").execute();
    pending.takeFrom(SUBJECT_SEARCH);
    Field<Long> order =
        rowNumber()
            .over(DSL.orderBy(pending.sortKey(), pending.subjectId()))
            .cast(SQLDataType.BIGINT)
            .mul(inline(GAP));
    sql.insertInto(
            SUBJECT_SEARCH,
            SUBJECT_SEARCH.POSITION,
            SUBJECT_SEARCH.SUBJECT_ID,
            SUBJECT_SEARCH.SORT_KEY,
            SUBJECT_SEARCH.TOKENS)
        .select(
            select(order, pending.subjectId(), pending.sortKey(), pending.tokens())
                .from(pending.table()))
        .execute();
    pending.clear();
    sql.insertInto(INDEX, ROWID, TOKENS)
        .select(
            select(SUBJECT_SEARCH.POSITION, SUBJECT_SEARCH.TOKENS)
                .from(SUBJECT_SEARCH)
                .orderBy(SUBJECT_SEARCH.POSITION))
        .execute();
    endRebuild();
  }

  /**
   * How the index takes in very many rows: large pieces, put together once when all are there. Put
   * together on the way, some would be written three times; left apart, the sixteenth change
   * afterwards would have to wait for it, ten seconds with a million persons.
   */
  private void beginRebuild() {
    configure("hashsize", 64 << 20);
    configure("automerge", 0);
    configure("crisismerge", 1999);
  }

  /** Drops the terms of rows that were deleted, which the index otherwise keeps for a while. */
  void optimize() {
    sql.insertInto(INDEX, COMMAND).values("optimize").execute();
  }

  private void endRebuild() {
    optimize();
    configure("hashsize", 1 << 20);
    configure("automerge", 4);
    configure("crisismerge", 16);
  }

  private void configure(String name, int value) {
    sql.insertInto(INDEX, COMMAND, field(name("rank"), Object.class)).values(name, value).execute();
  }

  private void insertAt(long position, Indexed person) {
    sql.insertInto(SUBJECT_SEARCH)
        .set(SUBJECT_SEARCH.POSITION, position)
        .set(SUBJECT_SEARCH.SUBJECT_ID, person.subject().value())
        .set(SUBJECT_SEARCH.SORT_KEY, person.sortKey())
        .set(SUBJECT_SEARCH.TOKENS, person.tokens())
        .execute();
    sql.insertInto(INDEX, ROWID, TOKENS).values(position, person.tokens()).execute();
  }

  private void remove(SubjectSearchRecord row) {
    sql.insertInto(INDEX, List.of(COMMAND, ROWID, TOKENS))
        .values("delete", row.getPosition(), row.getTokens())
        .execute();
    sql.deleteFrom(SUBJECT_SEARCH).where(SUBJECT_SEARCH.POSITION.eq(row.getPosition())).execute();
  }

  private long positionFor(byte[] sortKey) {
    long before = lastAtOrBefore(sortKey);
    Optional<Long> after = firstAfter(before);
    if (after.isEmpty()) {
      return before + GAP;
    }
    if (after.get() - before >= 2) {
      return before + (after.get() - before) / 2;
    }
    spread(before);
    return positionFor(sortKey);
  }

  private long lastAtOrBefore(byte[] sortKey) {
    return sql.select(SUBJECT_SEARCH.POSITION)
        .from(SUBJECT_SEARCH)
        .where(SUBJECT_SEARCH.SORT_KEY.le(sortKey))
        .orderBy(SUBJECT_SEARCH.SORT_KEY.desc(), SUBJECT_SEARCH.POSITION.desc())
        .limit(1)
        .fetchOptional(SUBJECT_SEARCH.POSITION)
        .orElse(0L);
  }

  private Optional<Long> firstAfter(long position) {
    return sql.select(SUBJECT_SEARCH.POSITION)
        .from(SUBJECT_SEARCH)
        .where(SUBJECT_SEARCH.POSITION.gt(position))
        .orderBy(SUBJECT_SEARCH.POSITION)
        .limit(1)
        .fetchOptional(SUBJECT_SEARCH.POSITION);
  }

  /** Moves the rows behind a place apart, as many as it takes to find room for each. */
  private void spread(long from) {
    int rows = ROWS_TO_SPREAD;
    while (true) {
      List<SubjectSearchRecord> crowded =
          sql.selectFrom(SUBJECT_SEARCH)
              .where(SUBJECT_SEARCH.POSITION.gt(from))
              .orderBy(SUBJECT_SEARCH.POSITION)
              .limit(rows)
              .fetch();
      long last = crowded.getLast().getPosition();
      long end = firstAfter(last).orElse(last + (rows + 1) * GAP);
      long room = (end - from) / (crowded.size() + 1);
      if (room >= LEAST_ROOM || crowded.size() < rows) {
        place(crowded, from, room);
        return;
      }
      rows *= 4;
    }
  }

  private void place(List<SubjectSearchRecord> crowded, long from, long room) {
    crowded.forEach(this::remove);
    long position = from;
    for (SubjectSearchRecord row : crowded) {
      position += room;
      insertAt(
          position,
          new Indexed(new SubjectId(row.getSubjectId()), row.getSortKey(), row.getTokens()));
    }
  }

  private static Condition matches(String expression) {
    return condition("{0} match {1}", name("subject_search_index"), DSL.val(expression));
  }
}
