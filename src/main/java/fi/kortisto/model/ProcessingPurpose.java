package fi.kortisto.model;

/**
 * A purpose for which a register's data is used, with its basis (GDPR art. 13(1)(c)).
 *
 * @param ground what the legitimate interest is, or which law obliges (art. 13(1)(d)); may be blank
 */
public record ProcessingPurpose(String code, Label label, LegalBasis basis, Label ground) {}
