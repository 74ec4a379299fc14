package fi.kortisto.service;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldCondition;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.ListColumns;
import fi.kortisto.model.ListForm;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.ListPreview;
import fi.kortisto.model.ListRun;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SavedList;
import fi.kortisto.model.SubjectId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Lists of persons for a purpose: mailing lists, labels, what is published or handed on. Whoever
 * may not be on one is left out, counted and told; no switch changes that.
 */
public final class Lists {

  /** How many of the persons on a list are shown before it is drawn. */
  private static final int SHOWN = 500;

  private final Desk desk;

  Lists(Desk desk) {
    this.desk = desk;
  }

  /**
   * Who would be on the list today, and who would not. One row of the log.
   *
   * @throws DomainException NOT_PERMITTED, NO_SUCH_REGISTER, BAD_CHOICE for a field or column that
   *     the registers do not have or that no list shows
   */
  public ListPreview preview(ListOrder order) throws DomainException {
    return desk.act(
        trace(LogAction.VIEW_LIST, order),
        Permission.DRAW_LISTS,
        trace -> {
          check(order);
          ListChoice choice = choice(order);
          trace.persons(choice.tally().chosen());
          desk.append(trace);
          long[] first =
              Arrays.copyOf(choice.included(), Math.min(SHOWN, choice.included().length));
          return new ListPreview(
              choice.tally(),
              new ListReading(desk, order, desk.today())
                  .rows(LongStream.of(first).boxed().toList()),
              choice.firstLeftOut());
        });
  }

  /**
   * Draws the list as of today and enters that it was drawn: in the log with how many are on it,
   * and on the card of each of them.
   *
   * @throws DomainException as {@link #preview}; NAME_MISSING, NOBODY_CHOSEN, NOBODY_ON_LIST,
   *     LIST_TOO_LONG, LABELS_GO_BY_POST; DISCLOSURE_NOT_TOLD for a list that is to be disclosed
   */
  public DrawnList draw(ListOrder order, ListForm form) throws DomainException {
    return draw(order, form, Optional.empty());
  }

  /**
   * Draws a list to be disclosed, and enters it in the ledger of disclosures too.
   *
   * @param to whom, why and on what basis; of which fields is told by the list itself
   * @throws DomainException as the other; what {@link Disclosures#add} refuses
   */
  public DrawnList draw(ListOrder order, ListForm form, DisclosureContent to)
      throws DomainException {
    ListOrder narrowed = order.of(order.selection().in(Set.of(to.register())));
    return draw(narrowed, form, Optional.of(to));
  }

  private DrawnList draw(ListOrder order, ListForm form, Optional<DisclosureContent> to)
      throws DomainException {
    return desk.act(
        trace(LogAction.DRAW_LIST, order),
        Permission.DRAW_LISTS,
        trace -> {
          checkDrawn(order, form, to);
          ListChoice choice = choice(order);
          checkSize(choice, form);
          Optional<Disclosure> disclosure = Optional.empty();
          if (to.isPresent()) {
            desk.check(Permission.RECORD_DISCLOSURES);
            disclosure = Optional.of(disclosed(order, to.get(), choice));
          }
          long number = entered(order, form, choice, disclosure);
          trace.persons(choice.tally().included());
          trace.fields(touched(number, form, order));
          return new DrawnList(
              desk, number, order, desk.today(), choice.tally(), disclosure, choice.included());
        });
  }

  private void checkDrawn(ListOrder order, ListForm form, Optional<DisclosureContent> to)
      throws DomainException {
    if (order.name().isBlank()) {
      throw new DomainException(Problem.NAME_MISSING);
    }
    if ((order.purpose() == BanPurpose.DISCLOSURE) != to.isPresent()) {
      throw new DomainException(Problem.DISCLOSURE_NOT_TOLD);
    }
    if (form == ListForm.LABELS && !order.roads().contains(BanChannel.POST)) {
      throw new DomainException(Problem.LABELS_GO_BY_POST);
    }
    check(order);
  }

  private static void checkSize(ListChoice choice, ListForm form) throws DomainException {
    if (choice.tally().chosen() == 0) {
      throw new DomainException(Problem.NOBODY_CHOSEN);
    }
    if (choice.tally().included() == 0) {
      throw new DomainException(Problem.NOBODY_ON_LIST, choice.tally().chosen());
    }
    if (choice.tally().included() > form.most()) {
      throw new DomainException(Problem.LIST_TOO_LONG, choice.tally().included(), form.most());
    }
  }

  private Disclosure disclosed(ListOrder order, DisclosureContent to, ListChoice choice)
      throws DomainException {
    DisclosureContent content =
        new DisclosureContent(
            to.register(),
            to.recipientCode(),
            to.recipient(),
            to.on(),
            new LinkedHashSet<>(new ListReading(desk, order, desk.today()).codes()),
            to.why(),
            to.basis(),
            to.outsideEea(),
            to.safeguard());
    return new DisclosureEntry(desk)
        .entered(content, LongStream.of(choice.included()).mapToObj(SubjectId::new).toList());
  }

  private long entered(
      ListOrder order, ListForm form, ListChoice choice, Optional<Disclosure> disclosure)
      throws DomainException {
    Optional<Long> saved =
        desk.store()
            .savedLists()
            .find(order.name())
            .filter(known -> known.order().equals(order))
            .map(SavedList::id);
    return desk.store()
        .lists()
        .insert(
            order,
            saved,
            form,
            desk.today(),
            choice.tally(),
            disclosure.map(Disclosure::id),
            choice.included(),
            desk.now(),
            desk.userId());
  }

  private ListChoice choice(ListOrder order) throws DomainException {
    return ListChoice.of(order, desk.store(), desk.registers(), desk.today());
  }

  private Trace trace(LogAction action, ListOrder order) {
    Trace trace = new Trace(action).because(Purpose.of(order.aim())).fields(order.columns());
    Set<RegisterId> registers = order.selection().registers();
    return registers.size() == 1 ? trace.in(registers.iterator().next()) : trace;
  }

  private static List<String> touched(long number, ListForm form, ListOrder order) {
    List<String> touched = new ArrayList<>(List.of("list:" + number, "form:" + form.code()));
    touched.addAll(order.columns());
    return touched;
  }

  private void check(ListOrder order) throws DomainException {
    for (RegisterId register : order.selection().registers()) {
      desk.register(register);
    }
    List<Register> among = order.selection().among(desk.registers());
    List<String> columns = ListColumns.possible(among).stream().map(Field::code).toList();
    for (String column : order.columns()) {
      checkKnown(column, columns);
    }
    for (FieldCondition condition : order.selection().conditions()) {
      List<Field> fields = conditionFields(among);
      checkKnown(condition.field(), fields.stream().map(Field::code).distinct().toList());
      boolean address =
          fields.stream()
              .filter(field -> field.code().equals(condition.field()))
              .allMatch(field -> field.type() == FieldType.ADDRESS);
      if (condition.part() != FieldCondition.Part.WHOLE && !address) {
        throw new DomainException(Problem.BAD_CHOICE, condition.part().code(), condition.field());
      }
    }
  }

  /** The fields that conditions may look at: what is hidden on screen must not be guessed at. */
  private static List<Field> conditionFields(List<Register> registers) {
    return registers.stream()
        .flatMap(register -> register.fields().stream())
        .filter(field -> !field.sensitive() && field.type() != FieldType.IMAGE)
        .toList();
  }

  private static void checkKnown(String code, List<String> possible) throws DomainException {
    if (!possible.contains(code)) {
      throw new DomainException(Problem.BAD_CHOICE, code, possible);
    }
  }

  /** A page of the lists that were drawn, the newest first. No person is looked at. */
  public List<ListRun> history(int skip, int rows) throws DomainException {
    desk.check(Permission.DRAW_LISTS);
    return desk.store().transaction(() -> desk.store().lists().page(skip, rows));
  }
}
