package fi.kortisto.model;

import java.util.Locale;
import java.util.Optional;

/** The letters that leave in a request. */
public enum LetterKind {
  ACKNOWLEDGEMENT(Content.NO_DATA),
  IDENTITY_REQUEST(Content.NO_DATA),
  EXTENSION(Content.NO_DATA),
  INSPECTION_ANSWER(Content.DATA),
  NOT_IN_REGISTER(Content.ANSWER),
  RECTIFICATION_DONE(Content.DATA),
  /** The certificate of refusal (GDPR art. 12(4)). */
  REFUSAL(Content.ANSWER),
  ERASURE_DONE(Content.DATA),
  RESTRICTION_SET(Content.DATA),
  /** Before a restriction is lifted (art. 18(3)). */
  RESTRICTION_LIFTING(Content.NO_DATA),
  /** To somebody who was given the data (art. 19). */
  TO_RECIPIENT(Content.NO_DATA),
  /** To where wrong data came from. */
  TO_SOURCE(Content.NO_DATA),
  LOG_EXTRACT(Content.DATA),
  PORTABILITY_COVER(Content.DATA),
  /** That a ban, an objection or the withdrawal of a consent is in force. */
  CONFIRMATION(Content.ANSWER),
  COMPLAINT_ANSWER(Content.ANSWER);

  private enum Content {
    /** Goes out while the request is open. */
    NO_DATA,
    /** Answers the request without giving data away. */
    ANSWER,
    /** Answers the request with the person's data. */
    DATA
  }

  private final Content content;

  LetterKind(Content content) {
    this.content = content;
  }

  /** Whether the request is answered when it has left. */
  public boolean isAnswer() {
    return content != Content.NO_DATA;
  }

  /** Whether it may leave only to one who was identified, and by the roads the register allows. */
  public boolean carriesData() {
    return content == Content.DATA;
  }

  /** Whether it goes to somebody else than the person. */
  public boolean isToOthers() {
    return this == TO_RECIPIENT || this == TO_SOURCE;
  }

  /** The letter that answers a request of that kind and outcome. */
  public static Optional<LetterKind> answering(RequestKind kind, RequestOutcome outcome) {
    return switch (outcome) {
      case REFUSED -> Optional.of(REFUSAL);
      case NOT_FOUND -> Optional.of(NOT_IN_REGISTER);
      case WITHDRAWN -> Optional.empty();
      case GRANTED, PARTLY ->
          Optional.of(
              switch (kind) {
                case INSPECTION -> INSPECTION_ANSWER;
                case RECTIFICATION -> RECTIFICATION_DONE;
                case ERASURE -> ERASURE_DONE;
                case RESTRICTION -> RESTRICTION_SET;
                case PORTABILITY -> PORTABILITY_COVER;
                case LOG_EXTRACT -> LOG_EXTRACT;
                case OBJECTION, BAN, CONSENT_WITHDRAWN -> CONFIRMATION;
                case COMPLAINT -> COMPLAINT_ANSWER;
              });
    };
  }

  /** The name used on the command line and in files: {@code not-in-register}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
