package fi.kortisto.cli;

import fi.kortisto.model.BanPurpose;

/** What is consented to, as it is typed. */
sealed interface ConsentChoice {

  /** {@code REGISTER:PURPOSE}: one of the register's own purposes. */
  record Own(String register, String purpose) implements ConsentChoice {}

  /** One that can be banned too: {@code direct-advertising}. */
  record Use(BanPurpose purpose) implements ConsentChoice {}

  static ConsentChoice parse(String typed) throws Exception {
    int colon = typed.lastIndexOf(':');
    return colon >= 0
        ? new Own(typed.substring(0, colon), typed.substring(colon + 1).strip())
        : new Use(Codes.of(BanPurpose.class, BanPurpose::code).convert(typed));
  }
}
