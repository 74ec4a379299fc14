package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.MEMBERSHIP;
import static fi.kortisto.store.db.Tables.REQUEST_CASE;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;

import fi.kortisto.model.RegisterId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * The registers among which is looked: what a query adds to its conditions, so that persons of
 * other registers are neither found nor counted.
 *
 * @param registers empty for all of them
 */
public record Among(Optional<Set<RegisterId>> registers) {

  /** Everywhere: no query is the slower for it. */
  public static final Among ALL = new Among(Optional.empty());

  public Among {
    registers = registers.map(Set::copyOf);
  }

  public static Among of(Set<RegisterId> registers) {
    return new Among(Optional.of(registers));
  }

  /** Whether the register is one of those. */
  public boolean has(RegisterId register) {
    return registers.isEmpty() || registers.get().contains(register);
  }

  /** That something belongs to one of the registers. */
  Condition register(Field<Long> register) {
    return registers.isEmpty() ? noCondition() : register.in(ids());
  }

  /** That a person is in one of the registers; nobody is who was erased or made one of another. */
  Condition person(Field<Long> subject) {
    return registers.isEmpty()
        ? noCondition()
        : exists(memberships(subject).and(MEMBERSHIP.REGISTER_ID.in(ids())));
  }

  /** That a person is in some of the registers, and in no other. */
  Condition wholePerson(Field<Long> subject) {
    return registers.isEmpty()
        ? noCondition()
        : person(subject)
            .and(notExists(memberships(subject).and(MEMBERSHIP.REGISTER_ID.notIn(ids()))));
  }

  /**
   * That a request is of a person in one of the registers, or of nobody on file; and, where it
   * names registers, that it names one of these. Of one whose person was erased, the registers
   * named decide.
   */
  Condition request() {
    if (registers.isEmpty()) {
      return noCondition();
    }
    Field<Long> subject = REQUEST_CASE.SUBJECT_ID;
    Condition unnamed = REQUEST_CASE.REGISTERS.eq("");
    Condition gone = unnamed.not().andNotExists(memberships(subject));
    return or(subject.isNull(), person(subject), gone).and(unnamed.or(namesOne()));
  }

  private Condition namesOne() {
    Field<String> parted = concat(inline(" "), REQUEST_CASE.REGISTERS, inline(" "));
    return or(ids().stream().map(id -> parted.contains(" " + id + " ")).toList());
  }

  /** That a row of the log is of no register and no person, or of those alone that are reached. */
  Condition logRow(Field<Long> register, Field<Long> subject) {
    return registers.isEmpty()
        ? noCondition()
        : register.isNull().or(register(register)).and(subject.isNull().or(wholePerson(subject)));
  }

  private static org.jooq.SelectConditionStep<?> memberships(Field<Long> subject) {
    return selectOne().from(MEMBERSHIP).where(MEMBERSHIP.SUBJECT_ID.eq(subject));
  }

  private List<Long> ids() {
    return registers.orElseGet(Set::of).stream().map(RegisterId::value).sorted().toList();
  }
}
