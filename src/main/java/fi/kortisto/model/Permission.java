package fi.kortisto.model;

import java.util.Locale;

/** What a user may be allowed to do. */
public enum Permission {
  READ_SUBJECTS,
  EDIT_SUBJECTS,
  /** To say of two persons that they are one, or are not. */
  MERGE_SUBJECTS,
  RECORD_BANS,
  EXPORT_SUBJECTS,
  /** To draw lists of persons for a purpose. */
  DRAW_LISTS,
  /** To enter requests and note what is done about them. */
  RECORD_REQUESTS,
  /** To decide on requests, write the letters and give data out. */
  ANSWER_REQUESTS,
  RECORD_DISCLOSURES,
  IMPORT_SUBJECTS,
  SEE_PROTECTED_ADDRESS,
  /** To erase or anonymise what is past its storage time. */
  CLEAN_UP,
  BACK_UP,
  READ_LOG,
  ADMINISTER_USERS,
  /** Registers, their rules, and the firm's own particulars. */
  CHANGE_SETTINGS,
  PUBLISH_NOTICES,
  CHANGE_OWN_PASSWORD;

  /**
   * Whether it concerns a person or the firm as a whole, so that whoever is kept out of a register
   * cannot do it without leaving something out.
   */
  public boolean coversAllRegisters() {
    return switch (this) {
      case MERGE_SUBJECTS, EXPORT_SUBJECTS, DRAW_LISTS, ANSWER_REQUESTS, CLEAN_UP -> true;
      case READ_SUBJECTS,
          EDIT_SUBJECTS,
          RECORD_BANS,
          RECORD_REQUESTS,
          RECORD_DISCLOSURES,
          IMPORT_SUBJECTS,
          SEE_PROTECTED_ADDRESS,
          BACK_UP,
          READ_LOG,
          ADMINISTER_USERS,
          CHANGE_SETTINGS,
          PUBLISH_NOTICES,
          CHANGE_OWN_PASSWORD ->
          false;
    };
  }

  /** The name used on the command line and in files: {@code read-subjects}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
