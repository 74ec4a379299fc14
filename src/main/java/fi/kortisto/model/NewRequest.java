package fi.kortisto.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * A request as it came in.
 *
 * @param received the day it reached the firm, not that on which it was understood to be a request
 * @param language in which the person is answered
 * @param from whom, with the address and e-mail that the request itself gives
 * @param registers that it concerns; none for all that the person is in
 * @param subject the person on file, where found already
 * @param wish what is asked, in words; may be blank
 */
public record NewRequest(
    RequestKind kind,
    LocalDate received,
    RequestRoad road,
    RequestForm form,
    Language language,
    Correspondent from,
    Optional<Representative> representative,
    Set<RegisterId> registers,
    Optional<SubjectId> subject,
    String wish) {

  public NewRequest {
    registers = Set.copyOf(registers);
  }

  /** The same from somebody else. */
  public NewRequest from(Correspondent other) {
    return new NewRequest(
        kind, received, road, form, language, other, representative, registers, subject, wish);
  }

  /** The same in another form. */
  public NewRequest in(RequestForm other) {
    return new NewRequest(
        kind, received, road, other, language, from, representative, registers, subject, wish);
  }

  /** The same about those registers. */
  public NewRequest concerning(Collection<RegisterId> others) {
    return new NewRequest(
        kind,
        received,
        road,
        form,
        language,
        from,
        representative,
        Set.copyOf(others),
        subject,
        wish);
  }

  /** The same of a person on file. */
  public NewRequest of(SubjectId person) {
    return new NewRequest(
        kind,
        received,
        road,
        form,
        language,
        from,
        representative,
        registers,
        Optional.of(person),
        wish);
  }
}
