package fi.kortisto.model;

/** The grounds of GDPR art. 6(1), in the order of its letters. */
public enum LegalBasis {
  CONSENT,
  CONTRACT,
  LEGAL_OBLIGATION,
  VITAL_INTERESTS,
  PUBLIC_TASK,
  LEGITIMATE_INTEREST
}
