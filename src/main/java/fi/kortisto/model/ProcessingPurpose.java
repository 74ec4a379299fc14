package fi.kortisto.model;

/** A purpose for which a register's data is used, with its basis (GDPR art. 13(1)(c)). */
public record ProcessingPurpose(String code, Label label, LegalBasis basis) {}
