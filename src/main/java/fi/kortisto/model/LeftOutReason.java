package fi.kortisto.model;

import java.util.Locale;
import java.util.Optional;

/** Why somebody who was chosen is not on the list, the gravest first. */
public enum LeftOutReason {
  /** GDPR art. 18: the data is stored only. */
  RESTRICTED,
  /** Turvakielto: the address stands on no list. */
  PROTECTED_ADDRESS,
  BANNED,
  CONSENT_WITHDRAWN,
  CONSENT_RUN_OUT,
  NO_CONSENT,
  /** An own customer, who may be told of products similar to what they bought and of no others. */
  NOT_SIMILAR,
  /** The person has nothing on file by which the channel could reach them. */
  NO_CONTACT;

  /** Empty where the rule's answer lets the person on the list. */
  public static Optional<LeftOutReason> of(UseAnswer answer, boolean similarProducts) {
    if (answer.permit().permits(similarProducts)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (answer.reason()) {
          case RESTRICTED -> RESTRICTED;
          case PROTECTED_ADDRESS -> PROTECTED_ADDRESS;
          case BANNED -> BANNED;
          case CONSENT_WITHDRAWN -> CONSENT_WITHDRAWN;
          case CONSENT_RUN_OUT -> CONSENT_RUN_OUT;
          case OWN_CUSTOMER -> NOT_SIMILAR;
          case NO_CONSENT, NOT_BANNED, CONSENTED, EXCEPTION -> NO_CONSENT;
        });
  }

  /** The name used in files: {@code no-contact}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
