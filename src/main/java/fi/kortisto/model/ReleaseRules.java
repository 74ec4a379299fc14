package fi.kortisto.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the registers that a request concerns demand before anything is done or leaves: in which
 * form it must come, how the person is identified, by which road the answer goes. With several
 * registers each one's rules hold; without any, none of theirs does.
 */
public final class ReleaseRules {

  private final List<Register> registers;

  public ReleaseRules(List<Register> registers) {
    this.registers = List.copyOf(registers);
  }

  /** The methods that every register accepts. */
  public Set<IdentityMethod> methods() {
    Set<IdentityMethod> common = EnumSet.allOf(IdentityMethod.class);
    for (Register register : registers) {
      if (!rules(register).identity().isEmpty()) {
        common.retainAll(rules(register).identity());
      }
    }
    return common;
  }

  /** The roads that every register allows. */
  public Set<AnswerDelivery> roads() {
    Set<AnswerDelivery> common = EnumSet.allOf(AnswerDelivery.class);
    for (Register register : registers) {
      if (!rules(register).delivery().isEmpty()) {
        common.retainAll(rules(register).delivery());
      }
    }
    return common;
  }

  /** Whether an answer may go nowhere but to the address on file. */
  public boolean isToAddressOnFileOnly() {
    return roads().equals(Set.of(AnswerDelivery.POST_TO_ADDRESS_ON_FILE));
  }

  /** The first register that does not accept the form, where there is one. */
  public Optional<Register> refusing(RequestForm form) {
    return registers.stream().filter(register -> !accepts(register, form)).findFirst();
  }

  private static boolean accepts(Register register, RequestForm form) {
    Set<RequestForm> forms = rules(register).forms();
    return forms.isEmpty()
        || forms.contains(RequestForm.FREE)
        || forms.contains(form)
        || (form == RequestForm.SIGNED && forms.contains(RequestForm.WRITTEN));
  }

  /** The first register that does not accept the method, where there is one. */
  public Optional<Register> refusing(IdentityMethod method) {
    return registers.stream()
        .filter(register -> !rules(register).identity().isEmpty())
        .filter(register -> !rules(register).identity().contains(method))
        .findFirst();
  }

  /**
   * Makes sure that the method is enough.
   *
   * @throws DomainException IDENTITY_NOT_ENOUGH with the register and what it accepts
   */
  public void checkMethod(IdentityMethod method) throws DomainException {
    Optional<Register> refusing = refusing(method);
    if (refusing.isPresent()) {
      throw new DomainException(
          Problem.IDENTITY_NOT_ENOUGH,
          refusing.get().name(),
          sorted(rules(refusing.get()).identity()));
    }
  }

  /**
   * Makes sure that the form is one they accept.
   *
   * @throws DomainException FORM_NOT_ENOUGH with the register and what it accepts
   */
  public void checkForm(RequestForm form) throws DomainException {
    Optional<Register> refusing = refusing(form);
    if (refusing.isPresent()) {
      throw new DomainException(
          Problem.FORM_NOT_ENOUGH, refusing.get().name(), sorted(rules(refusing.get()).forms()));
    }
  }

  /**
   * Makes sure that it came in a form the registers accept and that it is known who asks.
   *
   * @throws DomainException FORM_NOT_ENOUGH, IDENTITY_MISSING, IDENTITY_NOT_ENOUGH
   */
  public void checkAsked(RequestCase request) throws DomainException {
    if (!request.kind().needsIdentity()) {
      return;
    }
    checkForm(request.content().form());
    Optional<Identification> known = request.identification();
    if (known.isEmpty()) {
      throw new DomainException(Problem.IDENTITY_MISSING, sorted(methods()));
    }
    checkMethod(known.get().method());
  }

  /**
   * Makes sure that an answer may leave by the road.
   *
   * @throws DomainException ROAD_NOT_ALLOWED with the register and its roads
   */
  public void checkRoad(AnswerDelivery road) throws DomainException {
    for (Register register : registers) {
      Set<AnswerDelivery> allowed = rules(register).delivery();
      if (!allowed.isEmpty() && !allowed.contains(road)) {
        throw new DomainException(Problem.ROAD_NOT_ALLOWED, register.name(), road, sorted(allowed));
      }
    }
  }

  private static RequestRules rules(Register register) {
    return register.content().requests();
  }

  private static <E extends Enum<E>> List<E> sorted(Set<E> values) {
    return values.stream().sorted().toList();
  }
}
