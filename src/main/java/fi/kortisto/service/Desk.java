package fi.kortisto.service;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.DataKey;
import fi.kortisto.crypto.KeyRingChange;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FilePart;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Problem.Outcome;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.store.NewLogRow;
import fi.kortisto.store.RegisterFolder;
import fi.kortisto.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a session work with, and the one way in which they do: permission, work and row
 * of the log in a single transaction.
 */
final class Desk {

  private final RegisterFolder folder;
  private final OpenData data;
  private final Clock clock;
  private final Supplier<BcryptCost> cost;
  private final Mode mode;
  private final Reach reach = new Reach(this);
  private final Map<SubjectId, Purpose> purposes = new HashMap<>();
  private User user;
  private Controller controller;
  private List<Register> registers;
  private @Nullable Trace typed;
  private final Ledger ledger = new Ledger(this);

  Desk(
      RegisterFolder folder,
      Clock clock,
      Supplier<BcryptCost> cost,
      User user,
      Store store,
      DataKey key,
      Mode mode) {
    this.folder = folder;
    this.mode = mode;
    this.clock = clock;
    this.cost = cost;
    this.user = user;
    this.data = new OpenData(folder, store, key);
    this.controller =
        store.readable(
            FilePart.WHOLE, Controller.named("", ""), () -> store.settings().controller());
    this.registers = store.registers().all();
  }

  /** Work that tells its trace what it touched. */
  @FunctionalInterface
  interface Traced<T> {
    T run(Trace trace) throws DomainException;
  }

  /**
   * Does the work and writes its row of the log, both or neither. When the work is refused, the row
   * says so.
   */
  <T> T act(LogAction action, Permission permission, Traced<T> work) throws DomainException {
    return act(new Trace(action), permission, work);
  }

  <T> T act(Trace trace, Permission permission, Traced<T> work) throws DomainException {
    return guarded(
        trace,
        permission,
        given ->
            store()
                .transaction(
                    () -> {
                      T result = work.run(given);
                      append(given);
                      return result;
                    }));
  }

  /** As {@link #act}, for work that sees itself to its transaction and its row. */
  <T> T guarded(Trace trace, Permission permission, Traced<T> work) throws DomainException {
    settle();
    try {
      check(permission);
      T result = work.run(trace);
      ledger.follow();
      return result;
    } catch (DomainException refused) {
      Outcome outcome = refused.problem().outcome();
      if (outcome == Outcome.REFUSED || outcome == Outcome.NOT_FOUND) {
        record(trace.refused());
      }
      throw refused;
    }
  }

  /**
   * Makes sure that the user may begin something that is no transaction; when not, a row says so.
   *
   * @throws DomainException as {@link #check}
   */
  void allow(LogAction action, Permission permission) throws DomainException {
    settle();
    try {
      check(permission);
    } catch (DomainException refused) {
      record(new Trace(action).refused());
      throw refused;
    }
  }

  /**
   * Makes sure that the user may.
   *
   * @throws DomainException NOT_PERMITTED, TEMPORARY_PASSWORD, NOT_ALL_REGISTERS, READ_ONLY_RESCUE
   */
  void check(Permission permission) throws DomainException {
    mode.check(permission);
    if (!user.may(permission)) {
      throw new DomainException(Problem.NOT_PERMITTED);
    }
    if (user.temporaryPassword() && permission != Permission.CHANGE_OWN_PASSWORD) {
      throw new DomainException(Problem.TEMPORARY_PASSWORD);
    }
    if (permission.coversAllRegisters() && !isRescue()) {
      reach.checkWhole();
    }
  }

  /**
   * Writes the trace's row now rather than at the end of the work, so that what the work reads
   * afterwards has it.
   */
  void append(Trace trace) throws DomainException {
    append(trace, store());
  }

  private void append(Trace trace, Store to) throws DomainException {
    if (trace.take()) {
      mode.append(to, row(trace));
    }
  }

  /** A row for something that is no work on the data. */
  void record(Trace trace) throws DomainException {
    store()
        .transaction(
            () -> {
              append(trace);
              return trace;
            });
  }

  /** Reading while somebody types: the row follows when the typing settles. */
  <T> T typing(Traced<T> work) throws DomainException {
    check(Permission.READ_SUBJECTS);
    Trace trace = typed == null ? new Trace(LogAction.SEARCH) : typed;
    typed = trace;
    return store().transaction(() -> work.run(trace));
  }

  void settle() throws DomainException {
    Trace settled = typed;
    typed = null;
    if (settled != null) {
      record(settled);
    }
  }

  private NewLogRow row(Trace trace) {
    return new NewLogRow(
        now(),
        Optional.of(user.id()),
        trace.action(),
        trace.register(),
        trace.subject(),
        trace.purpose().logged(),
        trace.fields(),
        trace.count(),
        trace.done(),
        trace.detail());
  }

  Store store() throws DomainException {
    return data.store();
  }

  RegisterFolder folder() {
    return folder;
  }

  DataKey key() {
    return data.key();
  }

  /**
   * Puts the data under the new key of a ring and goes on with it. The row of the trace, and what
   * else is to be written, is written into the new data only: both hold with the new ring or not at
   * all.
   */
  void rekey(
      KeyRingChange.Rekeyed rekeyed, Trace trace, RegisterFolder.Filling fill, Progress progress)
      throws DomainException {
    data.rekey(
        rekeyed,
        fresh -> {
          fill.fill(fresh);
          append(trace, fresh);
        },
        progress);
  }

  Ledger ledger() {
    return ledger;
  }

  /** As {@link OpenData#compact}. */
  void compact(RegisterFolder.Filling fill, Progress progress) throws DomainException {
    data.compact(fill, progress);
  }

  /** As {@link OpenData#leave}. */
  DataKey leave() throws DomainException {
    return data.leave();
  }

  /** Closes the data and forgets the key; false when that was done before. */
  boolean end(LogAction action) throws DomainException {
    return data.end(
        () -> {
          settle();
          record(new Trace(action));
        });
  }

  User user() {
    return user;
  }

  /** Whether this is a look at what is left of a damaged register. */
  boolean isRescue() {
    return mode instanceof Mode.Rescue;
  }

  /** The user has a password of their own now. */
  void ownPasswordChosen() {
    user = user.withOwnPassword();
  }

  /** How far the user reaches. */
  Reach reach() {
    return reach;
  }

  /**
   * For what the person is looked at: what was said now, or else before in this session.
   *
   * @return blank when nothing was said
   */
  Purpose purpose(SubjectId person, Purpose said) {
    if (said.isBlank()) {
      return purposes.getOrDefault(person, Purpose.NONE);
    }
    purposes.put(person, said);
    return said;
  }

  UserId userId() {
    return user.id();
  }

  Controller controller() {
    return controller;
  }

  /** All registers, also those that the user is kept out of. */
  List<Register> registers() {
    return registers;
  }

  /** Reads the firm and its registers again, after their rules were changed. */
  void reload() throws DomainException {
    Store open = store();
    controller = open.transaction(() -> open.settings().controller());
    registers = open.transaction(() -> open.registers().all());
  }

  /**
   * A register that the user may look into.
   *
   * @throws DomainException NO_SUCH_REGISTER, OUT_OF_REACH
   */
  Register register(RegisterId id) throws DomainException {
    Register there = anyRegister(id);
    reach.check(id);
    return there;
  }

  /**
   * A register, also one that the user is kept out of: for its rules, which are about nobody.
   *
   * @throws DomainException NO_SUCH_REGISTER
   */
  Register anyRegister(RegisterId id) throws DomainException {
    return registers.stream()
        .filter(register -> register.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_REGISTER, id));
  }

  Clock clock() {
    return clock;
  }

  /** What trying a password is to cost on this machine. */
  Supplier<BcryptCost> cost() {
    return cost;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Makes sure that what happened on a day did not happen after today.
   *
   * @throws DomainException DAY_IN_FUTURE
   */
  void checkHasCome(LocalDate day) throws DomainException {
    if (day.isAfter(today())) {
      throw new DomainException(Problem.DAY_IN_FUTURE, day);
    }
  }
}
