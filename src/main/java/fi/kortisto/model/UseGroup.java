package fi.kortisto.model;

import java.util.Locale;

/** What rows of the access log are counted as. */
public enum UseGroup {
  LOOKED_AT,
  CHANGED,
  GIVEN_OUT,
  /** Whatever was not let through. */
  REFUSED,
  /** Sign-ins, settings, upkeep: what touches no person in particular. */
  OTHER;

  public static UseGroup of(LogAction action, boolean done) {
    return done ? of(action) : REFUSED;
  }

  private static UseGroup of(LogAction action) {
    return switch (action) {
      case SEARCH,
          VIEW,
          REVEAL,
          VIEW_RECENT,
          VIEW_DUPLICATES,
          VIEW_BANS,
          VIEW_REQUESTS,
          VIEW_REQUEST,
          VIEW_LETTER,
          VIEW_DISCLOSURES,
          VIEW_LIST,
          VIEW_RETENTION ->
          LOOKED_AT;
      case ADD,
          CHANGE,
          REMOVE,
          ADD_ENTRY,
          CHANGE_ENTRY,
          REMOVE_ENTRY,
          ADD_FILE,
          REMOVE_FILE,
          UNDO,
          MARK_DISTINCT,
          MERGE,
          UNMERGE,
          BAN,
          WITHDRAW_BAN,
          CONSENT,
          WITHDRAW_CONSENT,
          EXCEPT,
          END_EXCEPTION,
          IMPORT,
          UNDO_IMPORT,
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
          HOLD,
          END_HOLD,
          END_RELATION ->
          CHANGED;
      case EXPORT, ANSWER, PRINT, SEND_LETTER, SHOW_ON_SITE, DISCLOSE, DRAW_LIST, PASS_ON ->
          GIVEN_OUT;
      case CREATE_REGISTER,
          OPEN,
          SIGN_IN,
          SIGN_IN_FAILED,
          LOCK,
          CLOSE,
          VIEW_LOG,
          SCAN_DUPLICATES,
          CHANGE_LISTS,
          CLEAN_UP,
          ANONYMISE,
          EXPORT_STATISTICS,
          BACK_UP,
          RESTORE,
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
          ADD_REGISTER,
          CHANGE_REGISTER,
          PUBLISH_NOTICE,
          EXPORT_LOG,
          REVIEW_LOG,
          PRUNE_LOG,
          RESUME_DRAFT,
          KEEP_DRAFT,
          VERIFY ->
          OTHER;
    };
  }

  /** The name used on the command line and in files: {@code looked-at}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
