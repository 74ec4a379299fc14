package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.DueRequest;
import fi.kortisto.model.DueWork;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.Permission;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestStatistics;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.Among;
import fi.kortisto.store.HoldRecords;
import fi.kortisto.store.RequestLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What waits to be done, and what was done in a year. */
public final class DueDates {

  private static final int SOON = 7;

  private final Desk desk;

  DueDates(Desk desk) {
    this.desk = desk;
  }

  /** What waits today. */
  public DueWork work() throws DomainException {
    List<NoticeState> notices =
        new Notices(desk)
            .all().stream().filter(state -> state.isOutOfDate() || !state.isPublished()).toList();
    return desk.act(
        LogAction.VIEW_REQUESTS,
        Permission.READ_SUBJECTS,
        trace -> {
          LocalDate today = desk.today();
          RequestLists lists = desk.store().requestLists();
          Among among = desk.reach().among();
          List<DueRequest> stored = lists.unanswered(among, DueWork.LONGEST);
          List<DueRequest> requests = new ArrayList<>();
          for (DueRequest request : stored) {
            requests.add(paused(request, today));
          }
          requests.sort(Comparator.comparing(DueRequest::due));
          trace.persons(requests.size());
          int late = by(today.minusDays(1), stored, requests);
          return new DueWork(
              today,
              requests,
              untold(today),
              lists.unanswered(among),
              late,
              by(today.plusDays(SOON), stored, requests) - late,
              desk.store().passOns().owed(among, DueWork.LONGEST),
              desk.store().restrictions().standing(among, DueWork.LONGEST),
              released(),
              desk.store().holds().toLookAt(today, among, DueWork.LONGEST),
              notices);
        });
  }

  /** How many are due by the day, those whose last day has moved on counted as they are now. */
  private int by(LocalDate day, List<DueRequest> stored, List<DueRequest> now)
      throws DomainException {
    int counted = desk.store().requestLists().unansweredBy(day, desk.reach().among());
    return counted - due(stored, day) + due(now, day);
  }

  private static int due(List<DueRequest> requests, LocalDate day) {
    return (int) requests.stream().filter(request -> !request.due().isAfter(day)).count();
  }

  /** While the clock stands still, the last day moves on with today. */
  private DueRequest paused(DueRequest request, LocalDate today) throws DomainException {
    if (!request.isPaused()) {
      return request;
    }
    return desk.store()
        .requests()
        .find(request.id())
        .map(whole -> request.due(whole.deadline(today).due()))
        .orElse(request);
  }

  private List<DueWork.UntoldExtension> untold(LocalDate today) throws DomainException {
    List<DueWork.UntoldExtension> untold = new ArrayList<>();
    RequestLists lists = desk.store().requestLists();
    for (DueRequest request : lists.extendedUntold(desk.reach().among(), DueWork.LONGEST)) {
      Optional<RequestCase> whole = desk.store().requests().find(request.id());
      if (whole.isPresent()) {
        LocalDate by = whole.get().firstDeadline(today).due();
        untold.add(new DueWork.UntoldExtension(request.id(), request.name(), by));
      }
    }
    return untold;
  }

  private List<DueWork.ReleasedErasure> released() throws DomainException {
    HeldItems held = new HeldItems(desk);
    Set<Pair> pairs = new LinkedHashSet<>();
    for (HoldRecords.Awaited awaited : desk.store().holds().awaited(desk.reach().among())) {
      if (mayHaveEnded(awaited)) {
        pairs.add(new Pair(awaited.hold().request().orElseThrow(), awaited.subject()));
      }
    }
    List<DueWork.ReleasedErasure> released = new ArrayList<>();
    for (Pair pair : pairs) {
      List<ItemKey> items = held.released(pair.request(), pair.subject());
      Optional<Subject> subject = desk.store().subjects().find(pair.subject(), desk.today());
      if (!items.isEmpty() && subject.isPresent()) {
        released.add(
            new DueWork.ReleasedErasure(
                pair.request(), pair.subject(), subject.get().displayName(), items.size()));
      }
    }
    return released;
  }

  private record Pair(RequestId request, SubjectId subject) {}

  /** A hold with a day to come cannot have ended; the others are looked at. */
  private boolean mayHaveEnded(HoldRecords.Awaited awaited) {
    return awaited.hold().until().isEmpty() || !awaited.hold().standsOn(desk.today());
  }

  /** How many requests are not answered: the number beside the word in the rail. */
  public int unanswered() throws DomainException {
    return desk.store()
        .transaction(() -> desk.store().requestLists().unanswered(desk.reach().among()));
  }

  /** The requests received in a year. */
  public RequestStatistics statistics(int year) throws DomainException {
    return desk.act(
        LogAction.VIEW_REQUESTS,
        Permission.READ_SUBJECTS,
        trace -> desk.store().requestLists().statistics(year, desk.reach().among()));
  }

  /** The years in which requests were received, the newest first. */
  public List<Integer> years() throws DomainException {
    return desk.store().transaction(() -> desk.store().requestLists().years(desk.reach().among()));
  }
}
