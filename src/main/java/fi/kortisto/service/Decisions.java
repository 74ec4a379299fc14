package fi.kortisto.service;

import fi.kortisto.format.Words;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.Permission;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.Register;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestOutcome;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.SubjectFiles;
import java.util.List;

/** Decides on requests and carries out what was decided, both or neither. */
public final class Decisions {

  private final Desk desk;
  private final RequestReading reading;
  private final SubjectReading subjects;

  Decisions(Desk desk) {
    this.desk = desk;
    this.reading = new RequestReading(desk);
    this.subjects = new SubjectReading(desk);
  }

  /**
   * The person's file item by item, with what the rules propose.
   *
   * @throws DomainException SUBJECT_NOT_LINKED, NO_SUCH_SUBJECT, NO_SUCH_REQUEST, NOT_PERMITTED
   */
  public DecisionSheet sheet(RequestId id) throws DomainException {
    return desk.act(
        RequestReading.trace(LogAction.VIEW, id),
        Permission.ANSWER_REQUESTS,
        trace -> {
          RequestCase request = reading.existing(id);
          return sheet(request, subjects.whole(linked(request), trace.of(linked(request))));
        });
  }

  private DecisionSheet sheet(RequestCase request, SubjectFile file) {
    Words words = Words.of(request.content().language());
    return DecisionSheet.of(
        request.kind(), file, request.content().registers(), desk.today(), words::beginning);
  }

  /**
   * What a decision would change, without changing it; a row of the log says that it was looked at.
   *
   * @throws DomainException as {@link #decide}, except for what is missing of the person's identity
   */
  public List<Effect> preview(RequestId id, Decision decision) throws DomainException {
    desk.act(
        RequestReading.trace(LogAction.VIEW, id),
        Permission.ANSWER_REQUESTS,
        trace -> {
          RequestCase request = reading.existing(id);
          request.subject().ifPresent(trace::of);
          return request;
        });
    return desk.store()
        .rehearsal(() -> carriedOut(reading.existing(id), decision, new Trace(LogAction.DECIDE)));
  }

  /**
   * Decides on a request and carries it out.
   *
   * @param version of the request as it was when this was begun
   * @throws DomainException REFUSAL_WITHOUT_REASON, GROUND_NOT_FOR_THIS, NOTHING_DECIDED,
   *     HELD_ITEM, NOT_A_CONSENT, IDENTITY_MISSING, IDENTITY_NOT_ENOUGH, FORM_NOT_ENOUGH,
   *     SUBJECT_NOT_LINKED, WRONG_STATE, CHANGED_MEANWHILE or the problem of a value
   */
  public RequestView decide(RequestId id, long version, Decision decision) throws DomainException {
    RequestView decided = decided(id, version, decision);
    new Compacting(desk).afterErasure();
    return decided;
  }

  private RequestView decided(RequestId id, long version, Decision decision)
      throws DomainException {
    return desk.act(
        RequestReading.trace(LogAction.DECIDE, id),
        Permission.ANSWER_REQUESTS,
        trace -> {
          RequestCase request = lasting(reading.unchanged(id, version, trace));
          checkKnown(request, decision);
          RequestState next = request.state().to(RequestState.DECIDED);
          List<Effect> effects = carriedOut(request, decision, trace);
          RequestCase decided =
              request
                  .deciding(decision)
                  .in(next)
                  .ending(outcome(decision, request.kind(), effects), desk.today());
          reading.save(decided, "");
          desk.store().requests().setEffects(id, effects);
          return reading.view(id);
        });
  }

  /** Where some items are refused and nothing is said of the others, those are given. */
  private static RequestOutcome outcome(Decision decision, RequestKind kind, List<Effect> effects) {
    RequestOutcome ruled = decision.outcome(kind);
    boolean given = effects.stream().anyMatch(effect -> effect instanceof Effect.Given);
    return ruled == RequestOutcome.REFUSED && given ? RequestOutcome.PARTLY : ruled;
  }

  /**
   * The request with what its answer needs after nothing may be left of the person: the registers
   * whose rules hold for it, and the address on file where they let an answer go to no other.
   */
  private RequestCase lasting(RequestCase request) throws DomainException {
    if (request.subject().isEmpty() || !erases(request.kind())) {
      return request;
    }
    List<Register> registers = reading.registers(request);
    NewRequest content =
        request.content().concerning(registers.stream().map(Register::id).toList());
    Subject subject = subjects.existing(request.subject().get());
    if (!new ReleaseRules(registers).isToAddressOnFileOnly()) {
      return request.with(content);
    }
    Correspondent onFile = subjects.correspondent(subject);
    return request.with(
        content.from(subject.protectedAddress() ? onFile.at(PostalAddress.EMPTY) : onFile));
  }

  private static boolean erases(RequestKind kind) {
    return switch (kind) {
      case ERASURE, CONSENT_WITHDRAWN -> true;
      case INSPECTION, RECTIFICATION, RESTRICTION, PORTABILITY -> false;
      case OBJECTION, BAN, LOG_EXTRACT, COMPLAINT -> false;
    };
  }

  /** Whoever did not show who they are can be refused for it; anything else wants it known. */
  private void checkKnown(RequestCase request, Decision decision) throws DomainException {
    boolean refusedForIt =
        decision
            .refusal()
            .filter(why -> why.ground() == RefusalGround.IDENTITY_NOT_SHOWN)
            .isPresent();
    if (!refusedForIt) {
      new ReleaseRules(reading.registers(request)).checkAsked(request);
    }
  }

  private List<Effect> carriedOut(RequestCase request, Decision decision, Trace trace)
      throws DomainException {
    DecisionCheck.check(request, decision);
    if (decision.refusal().isPresent() && decision.bans().isEmpty()) {
      return List.of(new Effect.WhollyRefused(decision.refusal().get()));
    }
    SubjectId subject = linked(request);
    SubjectFile file =
        desk.store()
            .files()
            .find(
                subject,
                desk.controller(),
                desk.registers(),
                desk.today(),
                SubjectFiles.Extent.WHOLE)
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_SUBJECT, subject));
    return new CarryingOut(desk, request, sheet(request, file), trace.of(subject)).of(decision);
  }

  /**
   * Records that nothing is held about whoever asked; that is answered too.
   *
   * @throws DomainException WRONG_STATE when a person is linked or it is decided already
   */
  public RequestView notFound(RequestId id, long version) throws DomainException {
    return desk.act(
        RequestReading.trace(LogAction.DECIDE, id),
        Permission.ANSWER_REQUESTS,
        trace -> {
          RequestCase request = reading.unchanged(id, version, trace);
          if (request.subject().isPresent()) {
            throw new DomainException(Problem.WRONG_STATE, request.state());
          }
          reading.save(
              request.in(RequestState.DECIDED).ending(RequestOutcome.NOT_FOUND, desk.today()), "");
          return reading.view(id);
        });
  }

  /**
   * Erases what a request had to wait for and whose holds have ended.
   *
   * @return how many items went
   */
  public int eraseReleased(RequestId id) throws DomainException {
    int erased = erased(id);
    new Compacting(desk).afterErasure();
    return erased;
  }

  private int erased(RequestId id) throws DomainException {
    return desk.act(
        RequestReading.trace(LogAction.ERASE, id),
        Permission.ANSWER_REQUESTS,
        trace -> {
          RequestCase request = reading.existing(id);
          SubjectId subject = linked(request);
          List<ItemKey> items = new HeldItems(desk).released(id, subject);
          new Erasing(desk, subject, trace.of(subject)).erase(items);
          reading.step(request, "");
          new RequestClosing(desk).closeIfNothingIsOwed(reading.existing(id));
          return items.size();
        });
  }

  private static SubjectId linked(RequestCase request) throws DomainException {
    return request.subject().orElseThrow(() -> new DomainException(Problem.SUBJECT_NOT_LINKED));
  }
}
