package fi.kortisto.model;

/**
 * That the person no longer consents to a purpose (GDPR art. 7(3)).
 *
 * @param purpose code of one of the register's purposes whose basis is consent
 */
public record WithdrawnConsent(RegisterId register, String purpose) {}
