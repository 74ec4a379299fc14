package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.BAN;
import static fi.kortisto.store.db.Tables.CONSENT_ACT;
import static fi.kortisto.store.db.Tables.ENTRY;
import static fi.kortisto.store.db.Tables.LAWFUL_EXCEPTION;
import static fi.kortisto.store.db.Tables.MEMBERSHIP;
import static fi.kortisto.store.db.Tables.SUBJECT;

import fi.kortisto.model.Ban;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.LawfulException;
import fi.kortisto.model.Register;
import fi.kortisto.model.UseFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;

/** What the rule on using data has to know, of a page of persons at once. */
public final class UseFactsRecords {

  private final DSLContext sql;

  UseFactsRecords(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * A person as a list looks at them first.
   *
   * @param name as lists of persons show it
   */
  public record Known(long id, String name, UseFacts facts) {}

  /**
   * The same facts as {@link UseFacts#of} finds in each person's file, in the order of the ids;
   * those who are no longer on file are left out.
   *
   * @param registers all there are
   */
  public List<Known> of(Collection<Long> persons, List<Register> registers) {
    Map<Long, List<Register>> memberships = memberships(persons, registers);
    Map<Long, List<Ban>> bans = bans(persons);
    Map<Long, List<ConsentAct>> consents = consents(persons);
    Map<Long, List<LawfulException>> exceptions = exceptions(persons);
    Set<Long> customers = customers(persons);
    Map<List<Register>, Set<BanPurpose>> consentFirst = new HashMap<>();
    Map<Long, Known> known = new HashMap<>();
    sql.select(SUBJECT.ID, SUBJECT.DISPLAY_NAME, SUBJECT.RESTRICTED, SUBJECT.PROTECTED_ADDRESS)
        .from(SUBJECT)
        .where(SUBJECT.ID.in(persons))
        .and(SUBJECT.ERASED_ON.isNull())
        .forEach(
            row -> {
              long id = row.value1();
              UseFacts facts =
                  new UseFacts(
                      row.value3(),
                      row.value4(),
                      customers.contains(id),
                      consentFirst.computeIfAbsent(
                          memberships.getOrDefault(id, List.of()), UseFacts::consentFirst),
                      bans.getOrDefault(id, List.of()),
                      consents.getOrDefault(id, List.of()),
                      exceptions.getOrDefault(id, List.of()));
              known.put(id, new Known(id, row.value2(), facts));
            });
    List<Known> ordered = new ArrayList<>(known.size());
    for (Long person : persons) {
      Known one = known.get(person);
      if (one != null) {
        ordered.add(one);
      }
    }
    return ordered;
  }

  private Map<Long, List<Register>> memberships(
      Collection<Long> persons, List<Register> registers) {
    Map<Long, Set<Long>> of = new HashMap<>();
    sql.select(MEMBERSHIP.SUBJECT_ID, MEMBERSHIP.REGISTER_ID)
        .from(MEMBERSHIP)
        .where(MEMBERSHIP.SUBJECT_ID.in(persons))
        .forEach(row -> of.computeIfAbsent(row.value1(), id -> new HashSet<>()).add(row.value2()));
    Map<Set<Long>, List<Register>> sets = new HashMap<>();
    Map<Long, List<Register>> memberships = new HashMap<>();
    of.forEach(
        (person, ids) ->
            memberships.put(
                person,
                sets.computeIfAbsent(
                    ids,
                    wanted ->
                        registers.stream()
                            .filter(register -> wanted.contains(register.id().value()))
                            .toList())));
    return memberships;
  }

  private Map<Long, List<Ban>> bans(Collection<Long> persons) {
    return grouped(
        sql.selectFrom(BAN)
            .where(BAN.SUBJECT_ID.in(persons))
            .orderBy(BAN.SUBJECT_ID, BAN.ID.desc())
            .fetch(),
        row -> row.getSubjectId(),
        BanRecords::ban);
  }

  private Map<Long, List<ConsentAct>> consents(Collection<Long> persons) {
    return grouped(
        sql.selectFrom(CONSENT_ACT)
            .where(CONSENT_ACT.SUBJECT_ID.in(persons))
            .orderBy(CONSENT_ACT.SUBJECT_ID, CONSENT_ACT.ID)
            .fetch(),
        row -> row.getSubjectId(),
        ConsentRecords::act);
  }

  private Map<Long, List<LawfulException>> exceptions(Collection<Long> persons) {
    return grouped(
        sql.selectFrom(LAWFUL_EXCEPTION)
            .where(LAWFUL_EXCEPTION.SUBJECT_ID.in(persons))
            .orderBy(LAWFUL_EXCEPTION.SUBJECT_ID, LAWFUL_EXCEPTION.ID.desc())
            .fetch(),
        row -> row.getSubjectId(),
        ExceptionRecords::exception);
  }

  private static <R extends Record, T> Map<Long, List<T>> grouped(
      List<R> rows, Function<R, Long> person, Function<R, T> read) {
    Map<Long, List<T>> groups = new LinkedHashMap<>();
    for (R row : rows) {
      groups.computeIfAbsent(person.apply(row), id -> new ArrayList<>()).add(read.apply(row));
    }
    return groups;
  }

  private Set<Long> customers(Collection<Long> persons) {
    return new HashSet<>(
        sql.selectDistinct(ENTRY.SUBJECT_ID)
            .from(ENTRY)
            .where(ENTRY.SUBJECT_ID.in(persons))
            .and(ENTRY.KIND.in(UseFacts.sales().stream().map(Enum::name).toList()))
            .fetch(ENTRY.SUBJECT_ID));
  }
}
