package fi.kortisto.model;

import java.util.Locale;

/** From whom the firm knows of a ban or a consent. */
public enum StatedBy {
  /** The person told the firm. */
  PERSON,
  /** A request of the person was decided. */
  REQUEST,
  /** A national register of bans, whose entries are valid for a time of their own. */
  NATIONAL_REGISTER,
  /** Another company passed it on. */
  COMPANY,
  /** It stood in an imported file. */
  FILE,
  /** The person had been erased, and what they forbade was kept as a digest only. */
  SUPPRESSION,
  /** Nobody: the firm had entered a consent, or that it was taken back, by mistake. */
  CORRECTION;

  /** The name used on the command line and in files: {@code national-register}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
