package fi.kortisto.model;

/** What a consent is to. */
public sealed interface ConsentScope {

  /** The code by which registers name their purpose of marketing by e-mail, SMS and machine. */
  String ELECTRONIC_MARKETING = "electronic-marketing";

  /**
   * One of a register's purposes whose basis is consent.
   *
   * @param purpose its code
   */
  record OfRegister(RegisterId register, String purpose) implements ConsentScope {}

  /** A use that could be banned too, by one channel or by any. */
  record OfUse(BanPurpose purpose, BanChannel channel) implements ConsentScope {}

  /**
   * Whether a consent to this is one to that use. A wider use is not consented to by a narrower.
   */
  default boolean covers(BanPurpose use, BanChannel road) {
    return switch (this) {
      case OfRegister(RegisterId _, String purpose) ->
          purpose.equals(use.code())
              || (purpose.equals(ELECTRONIC_MARKETING) && use.isMarketing() && road.needsConsent());
      case OfUse(BanPurpose purpose, BanChannel channel) ->
          purpose == use && (channel == BanChannel.ANY || channel == road);
    };
  }
}
