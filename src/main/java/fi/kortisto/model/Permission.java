package fi.kortisto.model;

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
  CHANGE_OWN_PASSWORD
}
