package fi.kortisto.model;

/**
 * To whom a register's data may be disclosed (GDPR art. 13(1)(e)).
 *
 * @param outsideEea whether data leaves the EU/EEA this way (art. 13(1)(f))
 * @param safeguard on what the transfer rests then (art. 46); may be blank
 */
public record Recipient(
    String code, Label label, RecipientKind kind, boolean outsideEea, Label safeguard) {}
