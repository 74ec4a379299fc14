package fi.kortisto.service;

import fi.kortisto.format.MediaTypes;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterFacts;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.LetterWording;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Logo;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.PassOnState;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.RequestState;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Stationery;
import fi.kortisto.store.LetterRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The letters of requests. What a letter says is handed out only when it may leave: to one who was
 * identified as the registers demand, by a road that they allow.
 */
public final class Letters {

  private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");

  private final Desk desk;
  private final RequestReading reading;

  Letters(Desk desk) {
    this.desk = desk;
    this.reading = new RequestReading(desk);
  }

  /**
   * What a letter says, for it to be set and looked at.
   *
   * @throws DomainException WRONG_LETTER, IDENTITY_MISSING, IDENTITY_NOT_ENOUGH, FORM_NOT_ENOUGH,
   *     ROAD_NOT_ALLOWED, NO_ADDRESS_ON_FILE, SUBJECT_NOT_LINKED, NO_SUCH_REQUEST, NOT_PERMITTED
   */
  public LetterFacts facts(RequestId id, LetterOrder order) throws DomainException {
    LogAction action =
        order.kind() == LetterKind.INSPECTION_ANSWER ? LogAction.ANSWER : LogAction.WRITE_LETTER;
    Trace trace = RequestReading.trace(action, id).fields(List.of(order.kind().code()));
    return desk.act(
        trace,
        Permission.ANSWER_REQUESTS,
        given -> new LetterWriting(desk, reading.existing(id), order, given).facts());
  }

  /**
   * Files a letter as it is to be sent.
   *
   * @param facts from which its pages were made
   * @throws DomainException CHANGED_MEANWHILE when the request is not what the facts say any more
   */
  public Letter file(LetterFacts facts, byte[] pdf) throws DomainException {
    RequestId id = facts.request().id();
    return desk.act(
        RequestReading.trace(LogAction.WRITE_LETTER, id),
        Permission.ANSWER_REQUESTS,
        trace -> {
          RequestCase request = reading.unchanged(id, facts.request().version(), trace);
          long letter =
              desk.store()
                  .letters()
                  .insert(
                      new LetterRecords.NewLetter(
                          id,
                          facts.kind(),
                          facts.language(),
                          facts.date(),
                          facts.to().name(),
                          facts.passOn().map(PassOn::id),
                          pdf),
                      desk.now(),
                      desk.userId());
          trace.fields(List.of("letter:" + letter, facts.kind().code()));
          reading.step(request, "letter:" + letter);
          return existing(letter);
        });
  }

  /**
   * Records that a letter has left. The letter that answers a request makes it answered, and closes
   * it when nothing else is owed; a notice to somebody else settles what was owed to them.
   *
   * @param on the day on which it left
   * @throws DomainException ROAD_NOT_ALLOWED, NO_SUCH_LETTER, WRONG_STATE when it has left before,
   *     DAY_IN_FUTURE
   */
  public RequestView sent(long letter, AnswerDelivery road, LocalDate on) throws DomainException {
    return desk.act(
        LogAction.SEND_LETTER,
        Permission.ANSWER_REQUESTS,
        trace -> {
          Letter filed = existing(letter);
          RequestCase request = reading.existing(filed.request());
          request.subject().ifPresent(trace::of);
          trace
              .because(Purpose.of(request.id()))
              .fields(List.of("letter:" + letter, filed.kind().code()));
          if (filed.sent().isPresent()) {
            throw new DomainException(Problem.WRONG_STATE, request.state());
          }
          desk.checkHasCome(on);
          new LetterWriting(desk, request, order(filed, road), trace).checkRelease();
          desk.store().letters().sent(letter, road, on);
          new AfterSending(desk, reading).of(filed, request, on);
          return reading.view(request.id());
        });
  }

  private static LetterOrder order(Letter filed, AnswerDelivery road) {
    return LetterOrder.of(filed.kind(), filed.language(), road);
  }

  /**
   * A letter's pages as they were filed.
   *
   * @throws DomainException NO_SUCH_LETTER, also when the pages went with an erasure
   */
  public byte[] pdf(long letter) throws DomainException {
    return desk.act(
        LogAction.VIEW_LETTER,
        Permission.ANSWER_REQUESTS,
        trace -> {
          Letter filed = existing(letter);
          trace.because(Purpose.of(filed.request())).fields(List.of("letter:" + letter));
          reading.existing(filed.request()).subject().ifPresent(trace::of);
          return desk.store()
              .letters()
              .pdf(letter)
              .orElseThrow(() -> new DomainException(Problem.NO_SUCH_LETTER));
        });
  }

  /** Notes that a letter was sent to a printer. */
  public void printed(long letter) throws DomainException {
    desk.act(
        LogAction.PRINT,
        Permission.ANSWER_REQUESTS,
        trace -> {
          Letter filed = existing(letter);
          reading.existing(filed.request()).subject().ifPresent(trace::of);
          trace.because(Purpose.of(filed.request())).fields(List.of("letter:" + letter));
          return filed;
        });
  }

  private Letter existing(long letter) throws DomainException {
    return desk.store()
        .letters()
        .find(letter)
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_LETTER));
  }

  /**
   * Records that somebody cannot be told, or only with disproportionate effort (GDPR art. 19).
   *
   * @throws DomainException REFUSAL_WITHOUT_REASON, NO_SUCH_DISCLOSURE, WRONG_STATE
   */
  public RequestView impossible(long passOn, String reason) throws DomainException {
    return settled(passOn, PassOnState.IMPOSSIBLE, desk.today(), reason);
  }

  /**
   * Records that somebody was told otherwise than by a letter of this program.
   *
   * @throws DomainException as {@link #impossible}; DAY_IN_FUTURE
   */
  public RequestView told(long passOn, LocalDate on, String how) throws DomainException {
    return settled(passOn, PassOnState.TOLD, on, how);
  }

  private RequestView settled(long passOn, PassOnState state, LocalDate on, String reason)
      throws DomainException {
    return desk.act(
        LogAction.PASS_ON,
        Permission.RECORD_REQUESTS,
        trace -> {
          var owed =
              desk.store()
                  .passOns()
                  .find(passOn)
                  .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DISCLOSURE));
          RequestCase request = reading.existing(owed.request());
          request.subject().ifPresent(trace::of);
          trace.because(Purpose.of(request.id()));
          if (owed.state() != PassOnState.OWED) {
            throw new DomainException(Problem.WRONG_STATE, request.state());
          }
          if (reason.isBlank()) {
            throw new DomainException(Problem.REFUSAL_WITHOUT_REASON);
          }
          desk.checkHasCome(on);
          desk.store().passOns().settle(passOn, state, on, reason.strip());
          new RequestClosing(desk).closeIfNothingIsOwed(request);
          return reading.view(request.id());
        });
  }

  /** What the firm has made its own of the letters. */
  public Stationery stationery() throws DomainException {
    return desk.store().transaction(() -> desk.store().stationery().all());
  }

  /**
   * Puts the firm's own words in place of the program's.
   *
   * @param wording checked already by whoever fills it
   */
  public Stationery word(LetterWording wording) throws DomainException {
    return settings(
        () -> {
          if (wording.text().length() > LetterWording.LONGEST) {
            throw new DomainException(Problem.TOO_LONG, LetterWording.LONGEST);
          }
          if (wording.text().isBlank()) {
            throw new DomainException(Problem.REASON_MISSING);
          }
          desk.store().stationery().setWording(wording);
        });
  }

  /** Goes back to the program's words. */
  public Stationery resetWording(LetterKind kind, Language language) throws DomainException {
    return settings(() -> desk.store().stationery().resetWording(kind, language));
  }

  /**
   * Sets the mark on the letterhead, or takes it away.
   *
   * @throws DomainException NOT_A_LOGO when it is no PNG or JPEG; TOO_LARGE_FILE
   */
  public Stationery setLogo(Optional<byte[]> picture) throws DomainException {
    return settings(
        () -> {
          Optional<Logo> logo = Optional.empty();
          if (picture.isPresent()) {
            if (picture.get().length > Logo.LARGEST) {
              throw new DomainException(Problem.TOO_LARGE_FILE, Logo.LARGEST >> 20);
            }
            String type = MediaTypes.of(picture.get());
            if (!PICTURES.contains(type)) {
              throw new DomainException(Problem.NOT_A_LOGO);
            }
            logo = Optional.of(new Logo(type, picture.get()));
          }
          desk.store().stationery().setLogo(logo);
        });
  }

  /** A change to the stationery. */
  @FunctionalInterface
  private interface Change {
    void make() throws DomainException;
  }

  private Stationery settings(Change change) throws DomainException {
    return desk.act(
        new Trace(LogAction.CHANGE_SETTINGS).fields(List.of("letters")),
        Permission.CHANGE_SETTINGS,
        trace -> {
          change.make();
          return desk.store().stationery().all();
        });
  }

  /** What sending a letter means for its request. */
  private record AfterSending(Desk desk, RequestReading reading) {

    void of(Letter letter, RequestCase request, LocalDate on) throws DomainException {
      Optional<Long> passOn = desk.store().letters().passOnOf(letter.id());
      if (passOn.isPresent()) {
        desk.store().passOns().settle(passOn.get(), PassOnState.TOLD, on, "letter:" + letter.id());
        new RequestClosing(desk).closeIfNothingIsOwed(request);
      } else if (letter.kind() == LetterKind.RESTRICTION_LIFTING) {
        desk.store().restrictions().told(request.id(), on);
        reading.step(request, "letter:" + letter.id());
      } else if (answers(letter, request)) {
        RequestCase answered = request.in(RequestState.ANSWERED).answered(on);
        reading.save(answered, "letter:" + letter.id());
        new RequestClosing(desk).closeIfNothingIsOwed(reading.existing(request.id()));
      } else {
        reading.step(request, "letter:" + letter.id());
      }
    }

    private static boolean answers(Letter letter, RequestCase request) {
      return request.state() == RequestState.DECIDED
          && request
              .outcome()
              .flatMap(outcome -> LetterKind.answering(request.kind(), outcome))
              .filter(kind -> kind == letter.kind())
              .isPresent();
    }
  }
}
