package fi.kortisto.service;

import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Dealings;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
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
 * everybody. Work that covers a person or the firm as a whole is refused to whoever does not reach
 * all registers, see {@link fi.kortisto.model.Permission#coversAllRegisters}.
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

  /** What of the file the user reaches. */
  SubjectFile within(SubjectFile file) throws DomainException {
    if (seesAll(file.subject().id())) {
      return file;
    }
    Set<RegisterId> own = ids();
    return new SubjectFile(
        file.controller(),
        file.subject(),
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
