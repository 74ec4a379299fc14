package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.BAN;
import static fi.kortisto.store.db.Tables.DATUM;
import static fi.kortisto.store.db.Tables.FIELD;
import static fi.kortisto.store.db.Tables.MEMBERSHIP;
import static fi.kortisto.store.db.Tables.SUBJECT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;

import fi.kortisto.format.Collation;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Language;
import fi.kortisto.model.MatchCount;
import fi.kortisto.model.Membership;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectPage;
import fi.kortisto.model.SubjectPage.Mark;
import fi.kortisto.model.SubjectSummary;
import fi.kortisto.model.SubjectSummary.RoleValue;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** The persons, their membership in registers, and how they are found. */
public final class SubjectRecords {

  private static final int ID_GAP = 1 << 30;

  private final DSLContext sql;
  private final SearchIndex index;
  private final MergedPersons persons;
  private final Collation collation = new Collation();
  private final SecureRandom random = new SecureRandom();

  SubjectRecords(DSLContext sql) {
    this.sql = sql;
    this.index = new SearchIndex(sql);
    this.persons = new MergedPersons(sql);
  }

  SearchIndex index() {
    return index;
  }

  public long size() {
    return index.size();
  }

  /** How many persons there are in the registers. */
  public long size(Among among) {
    return index.size(among);
  }

  public MatchCount count(SearchQuery query) {
    return index.count(query);
  }

  /** One page of those found, with the bans that stand on the day. */
  public SubjectPage find(SearchQuery query, Mark from, int rows, LocalDate day) {
    List<SearchIndex.Found> found = index.find(query, from, rows);
    List<Long> ids = found.stream().map(hit -> hit.subject().value()).toList();
    Map<Long, Subject> subjects =
        select(day).where(SUBJECT.ID.in(ids)).fetchMap(SUBJECT.ID, SubjectRecords::subject);
    return new SubjectPage(
        ids.stream().map(id -> known(subjects, id)).toList(),
        found.size() < rows ? Optional.empty() : Optional.of(found.getLast().mark()));
  }

  private static Subject known(Map<Long, Subject> subjects, Long id) {
    Subject known = subjects.get(id);
    if (known == null) {
      throw SqliteProblem.contradiction();
    }
    return known;
  }

  /**
   * Those in the registers who bear every one of the values, e-mail addresses or phone numbers or
   * names.
   */
  public List<SubjectId> bearing(List<RoleValue> values, Among among, int rows) {
    List<String> tokens = SearchTokens.borne(values);
    return tokens.isEmpty() ? List.of() : index.bearing(tokens, among, rows);
  }

  public Optional<Subject> find(SubjectId id, LocalDate day) {
    return select(day)
        .where(SUBJECT.ID.eq(id.value()))
        .and(SUBJECT.ERASED_ON.isNull())
        .and(SUBJECT.MERGED_INTO.isNull())
        .fetchOptional(SubjectRecords::subject);
  }

  /** Those of the persons who are there, by id. */
  public Map<SubjectId, Subject> find(Collection<SubjectId> ids, LocalDate day) {
    Map<SubjectId, Subject> found = new HashMap<>();
    select(day)
        .where(SUBJECT.ID.in(ids.stream().map(SubjectId::value).toList()))
        .and(SUBJECT.ERASED_ON.isNull())
        .and(SUBJECT.MERGED_INTO.isNull())
        .fetch(SubjectRecords::subject)
        .forEach(subject -> found.put(subject.id(), subject));
    return found;
  }

  /** Who holds everything of a person who was made one with another. */
  public Optional<SubjectId> mergedInto(SubjectId id) {
    return persons.who(id);
  }

  /** The person and those who were made one with them. */
  public List<SubjectId> persons(SubjectId id) {
    return persons.of(id).stream().map(SubjectId::new).toList();
  }

  private org.jooq.SelectJoinStep<? extends Record> select(LocalDate day) {
    Field<Integer> bans =
        field(
            selectCount()
                .from(BAN)
                .where(BAN.SUBJECT_ID.eq(SUBJECT.ID))
                .and(BanRecords.stands(day)));
    return sql.select(SUBJECT.fields()).select(bans.as("bans")).from(SUBJECT);
  }

  private static Subject subject(Record row) {
    return new Subject(
        new SubjectId(row.get(SUBJECT.ID)),
        row.get(SUBJECT.DISPLAY_NAME),
        row.get(SUBJECT.ORGANISATION),
        row.get(SUBJECT.TOWN),
        Language.ofCode(row.get(SUBJECT.LANGUAGE)),
        row.get(SUBJECT.PROTECTED_ADDRESS),
        row.get(SUBJECT.RESTRICTED),
        row.get("bans", Integer.class),
        row.get(SUBJECT.VERSION),
        Times.instant(row.get(SUBJECT.CREATED_AT)));
  }

  /** An id that grows and cannot be guessed at: see {@link SubjectId}. */
  public SubjectId nextId() {
    return idAfter(highestId());
  }

  SubjectId idAfter(SubjectId id) {
    return new SubjectId(id.value() + 1 + random.nextInt(ID_GAP));
  }

  SubjectId highestId() {
    return new SubjectId(
        sql.select(SUBJECT.ID)
            .from(SUBJECT)
            .orderBy(SUBJECT.ID.desc())
            .limit(1)
            .fetchOptional(SUBJECT.ID)
            .orElse(0L));
  }

  /** Writes a person who is not found yet: {@link #reindex} follows once the data is there. */
  public void insert(SubjectId id, Instant at) {
    sql.insertInto(SUBJECT)
        .set(SUBJECT.ID, id.value())
        .set(SUBJECT.DISPLAY_NAME, "")
        .set(SUBJECT.ORGANISATION, "")
        .set(SUBJECT.TOWN, "")
        .set(SUBJECT.LANGUAGE, "")
        .set(SUBJECT.PROTECTED_ADDRESS, false)
        .set(SUBJECT.RESTRICTED, false)
        .set(SUBJECT.VERSION, 0L)
        .set(SUBJECT.CREATED_AT, at.toEpochMilli())
        .execute();
    index.insert(new SearchIndex.Indexed(id, collation.key(""), ""));
  }

  public void join(SubjectId subject, RegisterId register, LocalDate since) {
    sql.insertInto(MEMBERSHIP)
        .set(MEMBERSHIP.SUBJECT_ID, subject.value())
        .set(MEMBERSHIP.REGISTER_ID, register.value())
        .set(MEMBERSHIP.SINCE, since.toString())
        .onConflictDoNothing()
        .execute();
  }

  /** Takes a person out of a register; false for somebody who is not in it. */
  public boolean leave(SubjectId subject, RegisterId register) {
    return sql.deleteFrom(MEMBERSHIP).where(membership(subject, register)).execute() == 1;
  }

  /** Takes the name off a person all of whose data has gone to another one. */
  void merge(SubjectId id, SubjectId into) {
    index.delete(id);
    sql.update(SUBJECT)
        .set(SUBJECT.DISPLAY_NAME, "")
        .set(SUBJECT.ORGANISATION, "")
        .set(SUBJECT.TOWN, "")
        .set(SUBJECT.MERGED_INTO, into.value())
        .set(SUBJECT.VERSION, SUBJECT.VERSION.plus(1))
        .where(SUBJECT.ID.eq(id.value()))
        .execute();
  }

  /** Lets a person be found again; {@link #reindex} follows once the data is there. */
  void part(SubjectId id) {
    sql.update(SUBJECT).setNull(SUBJECT.MERGED_INTO).where(SUBJECT.ID.eq(id.value())).execute();
    index.insert(new SearchIndex.Indexed(id, collation.key(""), ""));
  }

  /**
   * Takes away what names a person of whom nothing else is held any more. The row stays, without
   * data, since the access log and requests point at it.
   */
  public void erase(SubjectId id, LocalDate on) {
    index.delete(id);
    sql.update(SUBJECT)
        .set(SUBJECT.DISPLAY_NAME, "")
        .set(SUBJECT.ORGANISATION, "")
        .set(SUBJECT.TOWN, "")
        .set(SUBJECT.RESTRICTED, false)
        .set(SUBJECT.ERASED_ON, on.toString())
        .set(SUBJECT.VERSION, SUBJECT.VERSION.plus(1))
        .where(SUBJECT.ID.eq(id.value()))
        .execute();
    sql.update(SUBJECT)
        .set(SUBJECT.ERASED_ON, on.toString())
        .where(SUBJECT.ID.in(persons.of(id)))
        .execute();
  }

  /** Lets the index forget the words of all that has been taken away. */
  public void forgetTerms() {
    index.optimize();
  }

  /**
   * Remembers activity of which the items are gone, unless later activity is remembered; somebody
   * who is not in the register any more has none.
   */
  public void keepActivity(SubjectId subject, RegisterId register, LocalDate day) {
    sql.update(MEMBERSHIP)
        .set(MEMBERSHIP.LAST_ACTIVITY, day.toString())
        .where(membership(subject, register))
        .and(MEMBERSHIP.LAST_ACTIVITY.isNull().or(MEMBERSHIP.LAST_ACTIVITY.lt(day.toString())))
        .execute();
  }

  /** Writes when the relation ended, or that it goes on; false for somebody not in the register. */
  public boolean endRelation(SubjectId subject, RegisterId register, Optional<LocalDate> ended) {
    return sql.update(MEMBERSHIP)
            .set(MEMBERSHIP.ENDED, Times.text(ended))
            .where(membership(subject, register))
            .execute()
        == 1;
  }

  private static Condition membership(SubjectId subject, RegisterId register) {
    return MEMBERSHIP
        .SUBJECT_ID
        .eq(subject.value())
        .and(MEMBERSHIP.REGISTER_ID.eq(register.value()));
  }

  public Map<RegisterId, Membership> memberships(SubjectId subject) {
    return sql.selectFrom(MEMBERSHIP)
        .where(MEMBERSHIP.SUBJECT_ID.eq(subject.value()))
        .orderBy(MEMBERSHIP.REGISTER_ID)
        .fetchMap(
            row -> new RegisterId(row.getRegisterId()),
            row ->
                new Membership(
                    LocalDate.parse(row.getSince()),
                    Times.optionalDay(row.getEnded()),
                    Times.optionalDay(row.getLastActivity())));
  }

  /** How many times the person's data has been changed. */
  public long version(SubjectId id) {
    return sql.select(SUBJECT.VERSION)
        .from(SUBJECT)
        .where(SUBJECT.ID.eq(id.value()))
        .fetchSingle()
        .value1();
  }

  /** Counts a change that neither lists nor search show. */
  public void changed(SubjectId id) {
    sql.update(SUBJECT)
        .set(SUBJECT.VERSION, SUBJECT.VERSION.plus(1))
        .where(SUBJECT.ID.eq(id.value()))
        .execute();
  }

  public void protectAddress(SubjectId id, boolean protect) {
    sql.update(SUBJECT)
        .set(SUBJECT.PROTECTED_ADDRESS, protect)
        .where(SUBJECT.ID.eq(id.value()))
        .execute();
  }

  /** Draws what the list shows and the index finds from the person's data again. */
  public SubjectSummary reindex(SubjectId id, Language fallback) {
    Drawn drawn = draw(id, fallback);
    index.update(drawn.indexed());
    return drawn.summary();
  }

  /** What was drawn from a person's data. */
  record Drawn(SubjectSummary summary, SearchIndex.Indexed indexed) {}

  /** Draws from the person's data what the list shows, and leaves the index alone. */
  Drawn draw(SubjectId id, Language fallback) {
    List<RoleValue> data = roleValues(id);
    SubjectSummary summary = SubjectSummary.of(data, fallback);
    boolean hidden = isAddressProtected(id);
    sql.update(SUBJECT)
        .set(SUBJECT.DISPLAY_NAME, summary.displayName())
        .set(SUBJECT.ORGANISATION, summary.organisation())
        .set(SUBJECT.TOWN, hidden ? "" : summary.town())
        .set(SUBJECT.LANGUAGE, summary.language().code())
        .set(SUBJECT.VERSION, SUBJECT.VERSION.plus(1))
        .where(SUBJECT.ID.eq(id.value()))
        .execute();
    return new Drawn(
        summary, indexed(id, summary, data, List.copyOf(memberships(id).keySet()), hidden));
  }

  SearchIndex.Indexed indexed(
      SubjectId id,
      SubjectSummary summary,
      List<RoleValue> data,
      List<RegisterId> registers,
      boolean protectedAddress) {
    return new SearchIndex.Indexed(
        id,
        collation.key(summary.displayName()),
        SearchTokens.of(data, registers, protectedAddress));
  }

  boolean isAddressProtected(SubjectId id) {
    return sql.select(SUBJECT.PROTECTED_ADDRESS)
        .from(SUBJECT)
        .where(SUBJECT.ID.eq(id.value()))
        .fetchSingle()
        .value1();
  }

  private List<RoleValue> roleValues(SubjectId id) {
    return sql.select(FIELD.ROLE, DATUM.VALUE)
        .from(DATUM)
        .join(FIELD)
        .on(FIELD.ID.eq(DATUM.FIELD_ID))
        .where(DATUM.SUBJECT_ID.eq(id.value()))
        .orderBy(DATUM.NUMBER)
        .fetch(row -> new RoleValue(FieldRole.valueOf(row.value1()), row.value2()));
  }
}
