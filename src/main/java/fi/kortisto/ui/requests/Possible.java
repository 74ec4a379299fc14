package fi.kortisto.ui.requests;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.Effect;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.PassOnState;
import fi.kortisto.model.Permission;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.model.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a user can do with a request as it stands today, so that nothing else is offered. The
 * session checks it all again.
 */
record Possible(RequestView view, User user, LocalDate today) {

  private RequestCase request() {
    return view.request();
  }

  boolean mayRecord() {
    return user.may(Permission.RECORD_REQUESTS);
  }

  boolean mayAnswer() {
    return user.may(Permission.ANSWER_REQUESTS);
  }

  boolean isUndecided() {
    return request().outcome().isEmpty() && request().decision().isEmpty();
  }

  /** To link the person on file, or another one. */
  boolean link() {
    return mayRecord() && isUndecided();
  }

  boolean notFound() {
    return mayAnswer() && isUndecided() && request().subject().isEmpty();
  }

  boolean identify() {
    return mayRecord() && isUndecided();
  }

  /** Whether it is not known yet who asks, though it must be. */
  boolean wantsIdentity() {
    return isUndecided()
        && request().kind().needsIdentity()
        && request().identification().isEmpty();
  }

  /** Whether it is still to come in a form that the registers accept. */
  boolean arrive() {
    return mayRecord()
        && isUndecided()
        && request().kind().needsIdentity()
        && new ReleaseRules(view.registers()).refusing(request().content().form()).isPresent();
  }

  boolean askIdentity() {
    return mayRecord() && wantsIdentity() && !request().isPaused();
  }

  boolean decide() {
    return mayAnswer() && isUndecided() && view.subject().isPresent();
  }

  boolean extend() {
    return mayExtend() && missedExtension().isEmpty();
  }

  /** The day by which the extension should have been told, where that day has passed. */
  Optional<LocalDate> missedExtension() {
    LocalDate last = request().firstDeadline(today).due();
    return mayExtend() && today.isAfter(last) ? Optional.of(last) : Optional.empty();
  }

  private boolean mayExtend() {
    return mayRecord() && isUndecided() && request().extension().isEmpty();
  }

  boolean withdraw() {
    return mayRecord() && isUndecided();
  }

  boolean close() {
    return mayRecord() && request().state() == RequestState.ANSWERED && owed().isEmpty();
  }

  /** Those who are still to be told. */
  List<PassOn> owed() {
    return view.passedOn().stream().filter(one -> one.state() == PassOnState.OWED).toList();
  }

  /** Whether the person may look at the data at an office. */
  boolean isForViewing() {
    return request().kind() == RequestKind.INSPECTION
        && request().state() != RequestState.CLOSED
        && request().subject().isPresent()
        && new ReleaseRules(view.registers()).roads().contains(AnswerDelivery.VIEWING_ON_SITE);
  }

  /** The letters to the person that belong to what has been asked or decided and have not left. */
  List<LetterKind> letters() {
    List<LetterKind> kinds = new ArrayList<>();
    if (isUndecided()) {
      kinds.add(LetterKind.ACKNOWLEDGEMENT);
    }
    if (request().isPaused()) {
      kinds.add(LetterKind.IDENTITY_REQUEST);
    }
    if (request().extension().isPresent() && request().state().isUnanswered()) {
      kinds.add(LetterKind.EXTENSION);
    }
    view.answer().ifPresent(kinds::add);
    if (isPartlyRefused() && !kinds.contains(LetterKind.REFUSAL)) {
      kinds.add(LetterKind.REFUSAL);
    }
    if (isRestricted()) {
      kinds.add(LetterKind.RESTRICTION_LIFTING);
    }
    kinds.removeIf(this::hasLeft);
    return mayAnswer() ? kinds : List.of();
  }

  private boolean isPartlyRefused() {
    return view.effects().stream().anyMatch(Effect::isRefusal);
  }

  private boolean isRestricted() {
    return view.subject().filter(Subject::restricted).isPresent()
        && view.effects().stream().anyMatch(Effect.Restricted.class::isInstance);
  }

  private boolean hasLeft(LetterKind kind) {
    return view.letters().stream()
        .anyMatch(letter -> letter.kind() == kind && letter.sent().isPresent());
  }
}
