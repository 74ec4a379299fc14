package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and writes requests inside a transaction. */
final class RequestReading {

  private final Desk desk;

  RequestReading(Desk desk) {
    this.desk = desk;
  }

  /** A row of the log for something done in a request. */
  static Trace trace(LogAction action, RequestId request) {
    return new Trace(action).because(Purpose.of(request));
  }

  /**
   * The request.
   *
   * @throws DomainException NO_SUCH_REQUEST; OUT_OF_REACH when it is of a person whom the user does
   *     not reach
   */
  RequestCase existing(RequestId id) throws DomainException {
    RequestCase request =
        desk.store()
            .requests()
            .find(id)
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_REQUEST, id));
    desk.reach().check(id);
    return request;
  }

  /**
   * The request as it was seen, with its person in the row of the log.
   *
   * @throws DomainException NO_SUCH_REQUEST, CHANGED_MEANWHILE
   */
  RequestCase unchanged(RequestId id, long version, Trace trace) throws DomainException {
    RequestCase request = existing(id);
    request.subject().ifPresent(trace::of);
    if (request.version() != version) {
      throw new DomainException(Problem.CHANGED_MEANWHILE);
    }
    return request;
  }

  /** Writes the request as it is now, with what was done. */
  void save(RequestCase request, String note) throws DomainException {
    desk.store().requests().update(request, request.deadline(desk.today()).due());
    step(request, note);
  }

  void step(RequestCase request, String note) throws DomainException {
    desk.store().requests().addStep(request.id(), request.state(), note, desk.now(), desk.userId());
  }

  RequestView view(RequestId id) throws DomainException {
    Store store = desk.store();
    RequestCase request = existing(id);
    Optional<Subject> subject =
        request.subject().isEmpty()
            ? Optional.empty()
            : store.subjects().find(request.subject().get(), desk.today());
    return desk.reach()
        .within(
            new RequestView(
                request,
                subject,
                registers(request),
                store.requests().steps(id),
                store.requestFiles().of(id),
                store.letters().of(id),
                store.passOns().of(id),
                store.requests().effects(id),
                store.holds().of(id)));
  }

  /**
   * The registers whose rules a request falls under: those named, or those the person is in, or,
   * once the person is erased, those that the decision changed.
   */
  List<Register> registers(RequestCase request) throws DomainException {
    Set<RegisterId> named = request.content().registers();
    if (!named.isEmpty()) {
      return desk.registers().stream().filter(register -> named.contains(register.id())).toList();
    }
    if (request.subject().isEmpty()) {
      return desk.registers();
    }
    SubjectId subject = request.subject().get();
    Set<RegisterId> memberships = desk.store().subjects().memberships(subject).keySet();
    Set<RegisterId> bound = memberships.isEmpty() ? decidedOn(request) : memberships;
    return desk.registers().stream().filter(register -> bound.contains(register.id())).toList();
  }

  private Set<RegisterId> decidedOn(RequestCase request) throws DomainException {
    return desk.store().requests().effects(request.id()).stream()
        .filter(Effect.OnData.class::isInstance)
        .map(effect -> ((Effect.OnData) effect).register())
        .collect(Collectors.toSet());
  }

  /** Work beside a request that leaves the request itself as it is. */
  @FunctionalInterface
  interface Work {
    void on(RequestCase request, Trace trace) throws DomainException;
  }

  /** Does the work, which whoever enters requests may, and tells the request as it is then. */
  RequestView touched(RequestId id, Work work) throws DomainException {
    return desk.act(
        trace(LogAction.CHANGE_REQUEST, id),
        Permission.RECORD_REQUESTS,
        trace -> {
          RequestCase request = existing(id);
          request.subject().ifPresent(trace::of);
          work.on(request, trace);
          return view(id);
        });
  }

  /** A change to the request itself. */
  @FunctionalInterface
  interface Change {
    RequestCase of(RequestCase request) throws DomainException;
  }

  /** Changes the request itself, with the way to take it back. */
  Done<RequestView> changed(
      LogAction action,
      Permission permission,
      RequestId id,
      long version,
      String note,
      Change change)
      throws DomainException {
    return desk.act(
        trace(action, id),
        permission,
        trace -> {
          RequestCase request = unchanged(id, version, trace);
          RequestCase now = change.of(request);
          now.subject().ifPresent(trace::of);
          save(now, note.strip());
          RequestView view = view(id);
          return new Done<>(view, undo(permission, request, view));
        });
  }

  /**
   * Nothing must have come since, such as a letter. The trail shows the step and that the request
   * is again where it was before.
   */
  private Undo<RequestView> undo(Permission permission, RequestCase before, RequestView done) {
    return new Undo<>(
        desk,
        permission,
        done.request().subject(),
        "request:" + before.id(),
        trace -> {
          trace.because(Purpose.of(before.id()));
          RequestCase now = existing(before.id());
          Undo.checkStands(
              now.version() == done.request().version()
                  && desk.store().requests().steps(before.id()).size() == done.steps().size());
          save(before.inVersion(now.version()), "");
          return view(before.id());
        });
  }
}
