package fi.kortisto.service;

import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Deadline;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.DueRequest;
import fi.kortisto.model.FormArrival;
import fi.kortisto.model.Identification;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestCourse;
import fi.kortisto.model.RequestFilter;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The requests of persons, from receipt to the point where one can be decided. */
public final class Requests {

  private final Desk desk;
  private final RequestReading reading;
  private final SubjectReading subjects;
  private final RequestFiles files;

  Requests(Desk desk) {
    this.desk = desk;
    this.reading = new RequestReading(desk);
    this.subjects = new SubjectReading(desk);
    this.files = new RequestFiles(desk);
  }

  /**
   * Enters a request. Where a person is linked and the request gives no name or address, those on
   * file are taken, but not a protected address.
   *
   * @throws DomainException NAME_MISSING, REASON_MISSING for a representative without authority,
   *     RECEIVED_IN_FUTURE, NO_SUCH_SUBJECT, NOT_PERMITTED
   */
  public RequestView add(NewRequest request) throws DomainException {
    return desk.act(
        LogAction.ADD_REQUEST,
        Permission.RECORD_REQUESTS,
        trace -> {
          NewRequest complete = completed(request);
          check(complete);
          LocalDate due = Deadline.of(complete.received(), false).due();
          RequestId id = desk.store().requests().insert(complete, due, desk.now(), desk.userId());
          complete.subject().ifPresent(trace::of);
          trace.because(Purpose.of(id));
          reading.step(reading.existing(id), "");
          return reading.view(id);
        });
  }

  private NewRequest completed(NewRequest request) throws DomainException {
    if (request.subject().isEmpty()) {
      return request;
    }
    Subject subject = subjects.existing(request.subject().get());
    return request.from(withWhatIsOnFile(request.from(), subject));
  }

  private Correspondent withWhatIsOnFile(Correspondent from, Subject subject)
      throws DomainException {
    Correspondent onFile = subjects.correspondent(subject);
    return new Correspondent(
        from.name().isBlank() ? onFile.name() : from.name().strip(),
        from.address().isEmpty() && !subject.protectedAddress() ? onFile.address() : from.address(),
        from.email().isBlank() ? onFile.email() : from.email().strip());
  }

  private void check(NewRequest request) throws DomainException {
    if (request.from().name().isBlank()) {
      throw new DomainException(Problem.NAME_MISSING);
    }
    if (request.received().isAfter(desk.today())) {
      throw new DomainException(Problem.RECEIVED_IN_FUTURE);
    }
    if (request.representative().isPresent()
        && (request.representative().get().authority().isBlank()
            || request.representative().get().name().isBlank())) {
      throw new DomainException(Problem.REASON_MISSING);
    }
    for (var register : request.registers()) {
      desk.register(register);
    }
  }

  /** The files of requests. */
  public RequestFiles files() {
    return files;
  }

  /** A request with all that belongs to it. */
  public RequestView of(RequestId id) throws DomainException {
    return desk.act(
        RequestReading.trace(LogAction.VIEW_REQUEST, id),
        Permission.READ_SUBJECTS,
        trace -> {
          RequestView view = reading.view(id);
          view.request().subject().ifPresent(trace::of);
          return view;
        });
  }

  /**
   * A page of requests.
   *
   * @param skip how many to leave out before
   */
  public List<DueRequest> page(RequestFilter filter, int skip, int rows) throws DomainException {
    return desk.act(
        LogAction.VIEW_REQUESTS,
        Permission.READ_SUBJECTS,
        trace -> {
          List<DueRequest> page =
              desk.store().requestLists().page(filter, desk.reach().among(), skip, rows);
          filter.subject().ifPresent(trace::of);
          trace.persons(page.size());
          return page;
        });
  }

  /**
   * Puts right how a request came in, or links the person it is from.
   *
   * @throws DomainException as {@link #add}; WRONG_STATE once it is decided; CHANGED_MEANWHILE
   */
  public Done<RequestView> change(RequestId id, long version, NewRequest content)
      throws DomainException {
    return reading.changed(
        LogAction.CHANGE_REQUEST,
        Permission.RECORD_REQUESTS,
        id,
        version,
        "",
        request -> {
          NewRequest complete = completed(content);
          check(complete);
          return RequestCourse.putRight(request, complete);
        });
  }

  /**
   * Records that a request has come again in another form, such as signed, where the registers do
   * not accept the first. The day of receipt, from which its time runs, stays.
   *
   * @throws DomainException DAY_IN_FUTURE; BEFORE_RECEIPT; WRONG_STATE once it is decided;
   *     CHANGED_MEANWHILE
   */
  public Done<RequestView> arrived(RequestId id, long version, FormArrival again)
      throws DomainException {
    return reading.changed(
        LogAction.CHANGE_REQUEST,
        Permission.RECORD_REQUESTS,
        id,
        version,
        again.note(),
        request -> {
          NewRequest content = request.content();
          desk.checkHasCome(again.on());
          if (again.on().isBefore(content.received())) {
            throw new DomainException(Problem.BEFORE_RECEIPT, content.received());
          }
          return RequestCourse.putRight(request, content.in(again.form()));
        });
  }

  /** Puts a request into the hands of a user, or of nobody. */
  public Done<RequestView> assign(RequestId id, Optional<String> login) throws DomainException {
    List<String> before = new ArrayList<>();
    RequestView now =
        reading.touched(
            id,
            (request, trace) -> {
              before.add(request.handler());
              desk.store().requests().assign(id, handler(login));
            });
    Optional<String> earlier = Optional.of(before.getFirst()).filter(one -> !one.isBlank());
    return new Done<>(
        now,
        new Undo<>(
            desk,
            Permission.RECORD_REQUESTS,
            now.request().subject(),
            "request:" + id,
            trace -> {
              trace.because(Purpose.of(id));
              Undo.checkStands(reading.existing(id).handler().equals(now.request().handler()));
              desk.store().requests().assign(id, handler(earlier));
              return reading.view(id);
            }));
  }

  private Optional<UserId> handler(Optional<String> login) throws DomainException {
    if (login.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        desk.store().users().all().stream()
            .filter(user -> user.active() && user.login().equals(login.get()))
            .findFirst()
            .map(User::id)
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_USER, login.get())));
  }

  /** The logins of those whose hands a request may be put into. */
  public List<String> handlers() throws DomainException {
    return desk.store()
        .transaction(
            () ->
                desk.store().users().all().stream()
                    .filter(user -> user.active() && user.may(Permission.RECORD_REQUESTS))
                    .map(User::login)
                    .toList());
  }

  /** Notes something that the trail shall show; no value of the person's data belongs in it. */
  public RequestView note(RequestId id, String note) throws DomainException {
    return reading.touched(
        id,
        (request, trace) -> {
          if (note.isBlank()) {
            throw new DomainException(Problem.REASON_MISSING);
          }
          reading.step(request, note.strip());
        });
  }

  /**
   * Records that more is asked to make sure who asks; the clock stands still from today.
   *
   * @param doubt why there is reasonable doubt (GDPR art. 12(6)), as the person is told
   * @throws DomainException REASON_MISSING, WRONG_STATE
   */
  public Done<RequestView> askIdentity(RequestId id, long version, String doubt)
      throws DomainException {
    return reading.changed(
        LogAction.ASK_IDENTITY,
        Permission.RECORD_REQUESTS,
        id,
        version,
        doubt,
        request -> RequestCourse.askIdentity(request, desk.today(), doubt));
  }

  /**
   * Records how it was made sure who asks. The clock goes on.
   *
   * @param note what was compared or seen; needed for {@link IdentityMethod#OTHER}
   * @throws DomainException IDENTITY_NOT_ENOUGH with the register's rule, REASON_MISSING,
   *     WRONG_STATE
   */
  public Done<RequestView> identify(RequestId id, long version, IdentityMethod method, String note)
      throws DomainException {
    return reading.changed(
        LogAction.IDENTIFY,
        Permission.RECORD_REQUESTS,
        id,
        version,
        "",
        request -> {
          new ReleaseRules(reading.registers(request)).checkMethod(method);
          return RequestCourse.identify(
              request, new Identification(method, note.strip(), desk.today(), desk.userId()));
        });
  }

  /**
   * Extends the time by two further months (GDPR art. 12(3)). The letter that tells so is to leave
   * inside the first month too.
   *
   * @param reasons as the person is told
   * @throws DomainException REASON_MISSING, ALREADY_EXTENDED, EXTENSION_TOO_LATE, WRONG_STATE
   */
  public Done<RequestView> extend(RequestId id, long version, String reasons)
      throws DomainException {
    return reading.changed(
        LogAction.EXTEND,
        Permission.RECORD_REQUESTS,
        id,
        version,
        reasons,
        request -> RequestCourse.extend(request, desk.today(), reasons));
  }

  /** Records that the person took the request back. */
  public Done<RequestView> withdraw(RequestId id, long version, String note)
      throws DomainException {
    return reading.changed(
        LogAction.CHANGE_REQUEST,
        Permission.RECORD_REQUESTS,
        id,
        version,
        note,
        request -> RequestCourse.withdraw(request, desk.today()));
  }

  /**
   * Closes a request that was answered and of which nothing is owed to others.
   *
   * @throws DomainException WRONG_STATE before it was answered, PASS_ON_OWED
   */
  public Done<RequestView> close(RequestId id, long version) throws DomainException {
    return reading.changed(
        LogAction.CHANGE_REQUEST,
        Permission.RECORD_REQUESTS,
        id,
        version,
        "",
        request -> {
          if (request.answered().isEmpty()) {
            throw new DomainException(Problem.WRONG_STATE, request.state());
          }
          int owed = desk.store().passOns().owed(id);
          if (owed > 0) {
            throw new DomainException(Problem.PASS_ON_OWED, owed);
          }
          return request.in(RequestState.CLOSED);
        });
  }
}
