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
  BAN,
  WITHDRAW_BAN,
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
  PASS_ON,
  HOLD,
  VIEW_USERS,
  ADD_USER,
  REMOVE_USER,
  CHANGE_PASSWORD,
  CHANGE_SETTINGS,
  ADD_REGISTER,
  CHANGE_REGISTER,
  PUBLISH_NOTICE,
  VERIFY;

  /** The name used in files: {@code sign-in}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
