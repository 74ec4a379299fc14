package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Hold;
import fi.kortisto.model.Holds;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts holds on items of persons, prolongs them and ends them (GDPR art. 17(3)). */
public final class Holding {

  private final Desk desk;
  private final SubjectReading subjects;
  private final RequestReading requests;

  Holding(Desk desk) {
    this.desk = desk;
    this.subjects = new SubjectReading(desk);
    this.requests = new RequestReading(desk);
  }

  /**
   * The holds on those items of a person that the user reaches: on record, ended ones too, then by
   * invoices and by laws.
   */
  public List<Hold> of(SubjectId subject) throws DomainException {
    return desk.act(
        new Trace(LogAction.VIEW).of(subject),
        Permission.READ_SUBJECTS,
        trace -> {
          subjects.existing(subject);
          HeldItems items = new HeldItems(desk);
          List<Hold> holds = new ArrayList<>(desk.store().holds().of(subject));
          holds.addAll(Holds.of(List.of(), items.entries(subject), desk.today()));
          holds.addAll(items.byLaw(subject));
          return items.reached(subject, holds);
        });
  }

  private List<Hold> recorded(SubjectId subject) throws DomainException {
    return new HeldItems(desk).reached(subject, desk.store().holds().of(subject));
  }

  /**
   * Puts a hold on an item of a person, which then cannot be erased until it ends. Taken back, it
   * has never been; the log tells that it was there.
   *
   * @throws DomainException NO_SUCH_SUBJECT, NO_SUCH_DATUM, HOLD_WITH_TWO_ENDS, HOLD_ENDS_IN_PAST
   */
  public Done<SubjectFile> record(SubjectId subject, NewHold hold) throws DomainException {
    return desk.act(
        trace(LogAction.HOLD, subject, hold.item().code()),
        Permission.EDIT_SUBJECTS,
        trace -> {
          subjects.existing(subject);
          new HeldItems(desk).checkThere(subject, hold.item());
          checkEnds(hold.until(), hold.expected());
          long id =
              desk.store()
                  .holds()
                  .insert(
                      subject, hold, Optional.empty(), Optional.empty(), desk.now(), desk.userId());
          return new Done<>(
              subjects.card(subject, trace),
              undo(subject, id, () -> Undo.checkStands(desk.store().holds().remove(subject, id))));
        });
  }

  /**
   * Gives a hold another end, which may be later or earlier, and another note.
   *
   * @throws DomainException NO_SUCH_SUBJECT, NO_SUCH_HOLD, HOLD_HAS_ENDED, HOLD_WITH_TWO_ENDS,
   *     HOLD_ENDS_IN_PAST
   */
  public Done<SubjectFile> change(
      SubjectId subject,
      long id,
      Optional<LocalDate> until,
      Optional<LocalDate> expected,
      String note)
      throws DomainException {
    Trace changing = new Trace(LogAction.HOLD).of(subject);
    return desk.act(
        changing,
        Permission.EDIT_SUBJECTS,
        trace -> {
          Hold hold = standing(subject, id);
          trace.fields(List.of(hold.item().code()));
          checkEnds(until, expected);
          desk.store().holds().change(hold, until, expected, note.strip());
          return new Done<>(
              subjects.card(subject, trace), undo(subject, id, () -> changeBack(subject, hold)));
        });
  }

  /**
   * Ends a hold. An erasure that waited for it can be carried out then.
   *
   * @param why in words
   * @throws DomainException NO_SUCH_SUBJECT, NO_SUCH_HOLD, HOLD_HAS_ENDED, REASON_MISSING
   */
  public Done<SubjectFile> end(SubjectId subject, long id, String why) throws DomainException {
    return desk.act(
        new Trace(LogAction.END_HOLD).of(subject),
        Permission.EDIT_SUBJECTS,
        trace -> {
          Hold hold = standing(subject, id);
          trace.fields(List.of(hold.item().code()));
          Hold.Ended ended = end(hold, why);
          return new Done<>(
              subjects.card(subject, trace),
              undo(
                  subject,
                  id,
                  () -> Undo.checkStands(desk.store().holds().reopen(subject, hold, ended.at()))));
        });
  }

  private void changeBack(SubjectId subject, Hold before) throws DomainException {
    Undo.checkStands(
        recorded(subject).stream()
            .anyMatch(hold -> hold.id() == before.id() && hold.ended().isEmpty()));
    NewHold content = before.content();
    desk.store().holds().change(before, content.until(), content.expected(), content.note());
  }

  /** What takes a deed back. */
  @FunctionalInterface
  private interface TakingBack {
    void run() throws DomainException;
  }

  private Undo<SubjectFile> undo(SubjectId subject, long hold, TakingBack how) {
    return new Undo<>(
        desk,
        Permission.EDIT_SUBJECTS,
        Optional.of(subject),
        "hold:" + hold,
        given -> {
          subjects.existing(subject);
          how.run();
          return subjects.card(subject, given);
        });
  }

  /**
   * Ends holds for which the erasure of a request waits. What nothing else keeps can be erased
   * then.
   *
   * @param holds ids of {@link RequestView#waiting}
   * @param why in words
   * @throws DomainException REASON_MISSING; NO_SUCH_HOLD when the request waits for none such
   */
  public RequestView end(RequestId id, List<Long> holds, String why) throws DomainException {
    return desk.act(
        RequestReading.trace(LogAction.END_HOLD, id),
        Permission.ANSWER_REQUESTS,
        trace -> {
          RequestCase request = requests.existing(id);
          request.subject().ifPresent(trace::of);
          List<Hold> waiting = desk.store().holds().of(id);
          for (long number : holds) {
            end(find(waiting, number), why);
          }
          requests.step(request, why.strip());
          return requests.view(id);
        });
  }

  private Hold.Ended end(Hold hold, String why) throws DomainException {
    if (why.isBlank()) {
      throw new DomainException(Problem.REASON_MISSING);
    }
    Hold.Ended ended = new Hold.Ended(desk.now(), desk.user().login(), why.strip());
    desk.store().holds().end(hold, ended, desk.userId(), desk.today());
    return ended;
  }

  private Hold standing(SubjectId subject, long id) throws DomainException {
    subjects.existing(subject);
    Hold hold = find(recorded(subject), id);
    if (!hold.standsOn(desk.today())) {
      throw new DomainException(Problem.HOLD_HAS_ENDED);
    }
    return hold;
  }

  private static Hold find(List<Hold> holds, long id) throws DomainException {
    return holds.stream()
        .filter(hold -> hold.id() == id)
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_HOLD));
  }

  private void checkEnds(Optional<LocalDate> until, Optional<LocalDate> expected)
      throws DomainException {
    if (until.isPresent() && expected.isPresent()) {
      throw new DomainException(Problem.HOLD_WITH_TWO_ENDS);
    }
    Optional<LocalDate> end = until.or(() -> expected);
    if (end.isPresent() && end.get().isBefore(desk.today())) {
      throw new DomainException(Problem.HOLD_ENDS_IN_PAST);
    }
  }

  private static Trace trace(LogAction action, SubjectId subject, String item) {
    return new Trace(action).of(subject).fields(List.of(item));
  }
}
