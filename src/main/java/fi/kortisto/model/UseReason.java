package fi.kortisto.model;

import java.util.Locale;

/** Why a use is allowed or not. */
public enum UseReason {
  /** Allowed until it is forbidden. */
  NOT_BANNED,
  CONSENTED,
  /** A recorded reason outweighs the ban. */
  EXCEPTION,
  OWN_CUSTOMER,
  NO_CONSENT,
  CONSENT_WITHDRAWN,
  CONSENT_RUN_OUT,
  BANNED,
  /** GDPR art. 18: the data is stored only. */
  RESTRICTED,
  /** Turvakielto: the address stands on no list. */
  PROTECTED_ADDRESS;

  /** The name used in files: {@code not-banned}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
