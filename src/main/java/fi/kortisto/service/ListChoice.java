package fi.kortisto.service;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.Field;
import fi.kortisto.model.LeftOut;
import fi.kortisto.model.LeftOutReason;
import fi.kortisto.model.ListColumns;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListTally;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UseAnswer;
import fi.kortisto.model.UseRule;
import fi.kortisto.store.Store;
import fi.kortisto.store.UseFactsRecords.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Asks the rule of everybody who was chosen for a list: who may be on it, and why the others may
 * not. Of those on it only the ids are kept, so that a million need no more than that.
 *
 * @param included ids of those on the list, in the order of names
 * @param firstLeftOut some of those who are not
 */
record ListChoice(long[] included, ListTally tally, List<LeftOut> firstLeftOut) {

  /** How many persons are looked at together. */
  private static final int AT_ONCE = 1_000;

  /** How many of those who are left out are told by name. */
  private static final int TOLD = 500;

  static ListChoice of(ListOrder order, Store store, List<Register> registers, LocalDate day) {
    long[] chosen = store.listQuery().chosen(order.selection(), registers);
    Draft draft = new Draft(order, store, registers, day);
    for (int from = 0; from < chosen.length; from += AT_ONCE) {
      int to = Math.min(chosen.length, from + AT_ONCE);
      draft.look(LongStream.of(Arrays.copyOfRange(chosen, from, to)).boxed().toList());
    }
    return draft.choice();
  }

  /** The choice while it is being made. */
  private static final class Draft {

    private final ListOrder order;
    private final Store store;
    private final List<Register> registers;
    private final LocalDate day;
    private final List<Field> reaching;
    private final LongStream.Builder included = LongStream.builder();
    private final Map<LeftOutReason, Integer> reasons = new EnumMap<>(LeftOutReason.class);
    private final List<LeftOut> told = new ArrayList<>();
    private int looked;

    Draft(ListOrder order, Store store, List<Register> registers, LocalDate day) {
      this.order = order;
      this.store = store;
      this.registers = registers;
      this.day = day;
      this.reaching = new ListColumns(order, registers).reaching();
    }

    void look(List<Long> persons) {
      Set<Long> reached =
          order.roads().isEmpty() ? Set.of() : store.listQuery().having(persons, reaching);
      for (Known person : store.useFacts().of(persons, registers)) {
        looked++;
        UseAnswer answer = mayWe(order, person, day);
        Optional<LeftOutReason> reason =
            LeftOutReason.of(answer, order.similar()).or(() -> noContact(person, reached));
        reason.ifPresentOrElse(
            why -> leaveOut(person, why, answer), () -> included.add(person.id()));
      }
    }

    private Optional<LeftOutReason> noContact(Known person, Set<Long> reached) {
      return order.roads().isEmpty() || reached.contains(person.id())
          ? Optional.empty()
          : Optional.of(LeftOutReason.NO_CONTACT);
    }

    private void leaveOut(Known person, LeftOutReason why, UseAnswer answer) {
      reasons.merge(why, 1, Integer::sum);
      if (told.size() < TOLD) {
        told.add(
            new LeftOut(
                new SubjectId(person.id()),
                person.name(),
                why,
                answer.ban().filter(ban -> why == LeftOutReason.BANNED)));
      }
    }

    ListChoice choice() {
      return new ListChoice(
          included.build().toArray(), new ListTally(looked, reasons), List.copyOf(told));
    }
  }

  static UseAnswer mayWe(ListOrder order, Known person, LocalDate day) {
    BanChannel channel = order.channel();
    return new UseRule(person.facts(), day).mayWe(order.purpose(), channel);
  }
}
