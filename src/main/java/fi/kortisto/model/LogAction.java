package fi.kortisto.model;

import java.util.Locale;

/** What was done, as the access log names it. */
public enum LogAction {
  CREATE_REGISTER,
  OPEN,
  SIGN_IN,
  SIGN_IN_FAILED,
  LOCK,
  CLOSE,
  SEARCH,
  VIEW,
  /** The names of those whom the user looked at last. */
  VIEW_RECENT,
  VIEW_LOG,
  REVEAL,
  ADD,
  CHANGE,
  REMOVE,
  ADD_ENTRY,
  CHANGE_ENTRY,
  REMOVE_ENTRY,
  ADD_FILE,
  REMOVE_FILE,
  UNDO,
  SCAN_DUPLICATES,
  VIEW_DUPLICATES,
  MARK_DISTINCT,
  MERGE,
  UNMERGE,
  BAN,
  WITHDRAW_BAN,
  CONSENT,
  WITHDRAW_CONSENT,
  /** A reason that outweighs a ban was recorded. */
  EXCEPT,
  END_EXCEPTION,
  IMPORT,
  UNDO_IMPORT,
  EXPORT,
  ANSWER,
  PRINT,
  VIEW_BANS,
  VIEW_REQUESTS,
  VIEW_REQUEST,
  ADD_REQUEST,
  CHANGE_REQUEST,
  ASK_IDENTITY,
  IDENTIFY,
  EXTEND,
  DECIDE,
  ERASE,
  RESTRICT,
  LIFT_RESTRICTION,
  WRITE_LETTER,
  SEND_LETTER,
  VIEW_LETTER,
  SHOW_ON_SITE,
  DISCLOSE,
  VIEW_DISCLOSURES,
  VIEW_LIST,
  DRAW_LIST,
  CHANGE_LISTS,
  PASS_ON,
  HOLD,
  END_HOLD,
  /** The relation to a person was said to have ended, or to go on. */
  END_RELATION,
  VIEW_RETENTION,
  /** Items went because their storage time is over: a row for each rule and each person. */
  CLEAN_UP,
  ANONYMISE,
  EXPORT_STATISTICS,
  BACK_UP,
  RESTORE,
  /** An erasure or a ban that a restored backup lacked was carried out in it. */
  ERASE_AGAIN,
  REKEY,
  RENEW_RECOVERY_KEY,
  RAISE_COST,
  VIEW_USERS,
  ADD_USER,
  CHANGE_USER,
  REMOVE_USER,
  READMIT_USER,
  CHANGE_PASSWORD,
  CHANGE_SETTINGS,
  /** What was typed and not saved was put aside: a row for each form. */
  KEEP_DRAFT,
  RESUME_DRAFT,
  ADD_REGISTER,
  CHANGE_REGISTER,
  PUBLISH_NOTICE,
  EXPORT_LOG,
  /** Unusual use was looked into. */
  REVIEW_LOG,
  /** Rows past the log's own storage time were removed. */
  PRUNE_LOG,
  VERIFY;

  /** The name used in files: {@code sign-in}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
