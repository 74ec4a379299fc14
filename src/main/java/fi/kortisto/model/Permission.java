package fi.kortisto.model;

/** What a user may be allowed to do. */
public enum Permission {
  READ_SUBJECTS,
  EDIT_SUBJECTS,
  RECORD_BANS,
  EXPORT_SUBJECTS,
  ANSWER_REQUESTS,
  IMPORT_SUBJECTS,
  SEE_PROTECTED_ADDRESS,
  READ_LOG,
  ADMINISTER_USERS,
  CHANGE_SETTINGS,
  CHANGE_OWN_PASSWORD
}
