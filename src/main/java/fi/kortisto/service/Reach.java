package fi.kortisto.service;

import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Dealings;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectSummary;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.store.Among;
import fi.kortisto.store.LogQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a user reaches: the registers that the user is not kept out of, by a limit or for want of
 * a confidentiality commitment, and the persons in them.
 *
 * <p>Decision: of a person who is in other registers too, only what the user's registers hold is
 * shown. What belongs to no register by itself is left out then (letters, requests, holds, uses,
 * the history and the log), but bans, exceptions and restrictions are not: they must be kept by
 * everybody. A request is of whom it is about and of the registers that it names. Work that covers
 * a person or the firm as a whole is refused to whoever does not reach all registers, see {@link
 * fi.kortisto.model.Permission#coversAllRegisters}.
 */
final class Reach {

  private final Desk desk;

  Reach(Desk desk) {
    this.desk = desk;
  }

  boolean isWhole() {
    return registers().size() == desk.registers().size();
  }

  List<Register> registers() {
    return desk.registers().stream().filter(desk.user()::mayEnter).toList();
  }

  Set<RegisterId> ids() {
    return registers().stream().map(Register::id).collect(Collectors.toUnmodifiableSet());
  }

  /** The registers to look among; empty for all of them. */
  Optional<Set<RegisterId>> limit() {
    return isWhole() ? Optional.empty() : Optional.of(ids());
  }

  /** As {@link #limit}, as queries take it. */
  Among among() {
    return new Among(limit());
  }

  /** The rows of the log that are wanted, as far as they are of what the user reaches. */
  LogQuery log(LogFilter filter) {
    return new LogQuery(filter, desk.clock().getZone(), among());
  }

  /**
   * @throws DomainException OUT_OF_REACH
   */
  void check(RegisterId register) throws DomainException {
    if (!ids().contains(register)) {
      throw new DomainException(Problem.OUT_OF_REACH);
    }
  }

  /**
   * @throws DomainException OUT_OF_REACH when the person is in none of the user's registers
   */
  void check(SubjectId person) throws DomainException {
    if (!sees(person)) {
      throw new DomainException(Problem.OUT_OF_REACH);
    }
  }

  boolean sees(SubjectId person) throws DomainException {
    return isWhole() || registersOf(person).stream().anyMatch(ids()::contains);
  }

  /** Whether the user reaches all that is on file of the person. */
  boolean seesAll(SubjectId person) throws DomainException {
    return isWhole() || ids().containsAll(registersOf(person));
  }

  /**
   * @throws DomainException OUT_OF_REACH when the person is in a register that is not the user's
   */
  void checkAll(SubjectId person) throws DomainException {
    if (!isWhole() && !(sees(person) && seesAll(person))) {
      throw new DomainException(Problem.OUT_OF_REACH);
    }
  }

  /**
   * @throws DomainException OUT_OF_REACH when the request is of somebody in none of the user's
   *     registers, or concerns other registers only
   */
  void check(RequestId request) throws DomainException {
    if (!isWhole() && !desk.store().requestLists().has(request, among())) {
      throw new DomainException(Problem.OUT_OF_REACH);
    }
  }

  private Set<RegisterId> registersOf(SubjectId person) throws DomainException {
    return desk.store().subjects().memberships(person).keySet();
  }

  /**
   * @throws DomainException NOT_ALL_REGISTERS
   */
  void checkWhole() throws DomainException {
    if (!isWhole()) {
      throw new DomainException(Problem.NOT_ALL_REGISTERS);
    }
  }

  /**
   * The person as a list shows them to the user: organisation and town are drawn from all that is
   * on file, and are drawn anew where some of that is out of reach. Somebody whom the user's
   * registers do not name is called as elsewhere.
   */
  Subject shown(Subject subject) throws DomainException {
    if (seesAll(subject.id())) {
      return subject;
    }
    List<RoleValue> own =
        new SubjectReading(desk).data(subject.id()).stream().map(RoleValue::of).toList();
    SubjectSummary summary = SubjectSummary.of(own, subject.language());
    return new Subject(
        subject.id(),
        summary.displayName().isBlank() ? subject.displayName() : summary.displayName(),
        summary.organisation(),
        subject.protectedAddress() ? "" : summary.town(),
        summary.language(),
        subject.protectedAddress(),
        subject.restricted(),
        subject.bans(),
        subject.version(),
        subject.createdAt());
  }

  /** As {@link #shown(Subject)}, in the same order. */
  List<Subject> shown(List<Subject> subjects) throws DomainException {
    List<Subject> shown = new ArrayList<>();
    for (Subject subject : subjects) {
      shown.add(shown(subject));
    }
    return shown;
  }

  /** What of the file the user reaches. */
  SubjectFile within(SubjectFile file) throws DomainException {
    if (seesAll(file.subject().id())) {
      return file;
    }
    Set<RegisterId> own = ids();
    return new SubjectFile(
        file.controller(),
        shown(file.subject()),
        file.parts().stream().filter(part -> own.contains(part.register().id())).toList(),
        file.attachments().stream().filter(one -> own.contains(one.register())).toList(),
        file.bans(),
        List.of(),
        within(file.dealings(), own),
        List.of(),
        file.anchor());
  }

  private static Dealings within(Dealings dealings, Set<RegisterId> own) {
    return new Dealings(
        List.of(),
        List.of(),
        dealings.disclosures().stream().filter(one -> isOf(one, own)).toList(),
        List.of(),
        List.of(),
        dealings.restrictions(),
        dealings.consents().stream().filter(one -> isOf(one.act().scope(), own)).toList(),
        dealings.exceptions(),
        List.of());
  }

  /** What of a request the user reaches: nothing of what it did to data in other registers. */
  RequestView within(RequestView view) throws DomainException {
    if (isWhole()) {
      return view;
    }
    Set<RegisterId> own = ids();
    RequestCase request = view.request();
    return new RequestView(
        request.decision().isPresent()
            ? request.deciding(request.decision().get().withCorrections(List.of()))
            : request,
        view.subject().isEmpty() ? view.subject() : Optional.of(shown(view.subject().get())),
        view.registers().stream().filter(one -> own.contains(one.id())).toList(),
        view.steps(),
        view.files(),
        view.letters(),
        view.passedOn().stream().filter(one -> own.contains(one.register())).toList(),
        view.effects().stream().filter(one -> isOf(one, own)).toList(),
        view.subject().isPresent() && seesAll(view.subject().get().id())
            ? view.waiting()
            : List.of());
  }

  /** The acts of consent to purposes of the user's registers, and to uses by the firm. */
  List<ConsentAct> within(List<ConsentAct> acts) {
    Set<RegisterId> own = ids();
    return acts.stream().filter(one -> isOf(one.act().scope(), own)).toList();
  }

  private static boolean isOf(Effect effect, Set<RegisterId> own) {
    return switch (effect) {
      case Effect.OnData data -> own.contains(data.register());
      case Effect.ToBeTold told -> own.contains(told.register());
      case Effect.Emptied _, Effect.Restricted _, Effect.WhollyRefused _ -> true;
      case Effect.Banned _, Effect.ConsentWithdrawn _ -> true;
    };
  }

  private static boolean isOf(Disclosure disclosure, Set<RegisterId> own) {
    return own.contains(disclosure.content().register());
  }

  private static boolean isOf(ConsentScope scope, Set<RegisterId> own) {
    return switch (scope) {
      case ConsentScope.OfRegister(RegisterId register, String _) -> own.contains(register);
      case ConsentScope.OfUse _ -> true;
    };
  }
}
