package fi.kortisto.model;

import java.util.Locale;

/**
 * Everything the program may have to refuse or report, with the class of outcome it belongs to. The
 * sentences stand in the message files under {@link #key()}; arguments are noted where there are
 * any, and never hold personal data unless the user typed it just now.
 */
public enum Problem {
  /** {0}: path. */
  NO_SUCH_FOLDER(Outcome.DAMAGED),
  /** {0}: path. */
  NOT_A_REGISTER(Outcome.DAMAGED),
  /** A database that is not encrypted. {0}: path. */
  NOT_ENCRYPTED(Outcome.DAMAGED),
  /** {0}: path. */
  TRUNCATED(Outcome.DAMAGED),
  /** {0}: path. */
  DAMAGED_DATABASE(Outcome.DAMAGED),
  /** {0}: path. */
  DAMAGED_KEY_RING(Outcome.DAMAGED),
  /** The key ring is older than the database it belongs to. */
  REPLAYED_KEY_RING(Outcome.DAMAGED),
  /** {0}: number of the first row that does not fit. */
  BROKEN_LOG(Outcome.DAMAGED),
  /** {0}: the anchor. */
  ANCHOR_DIFFERS(Outcome.DAMAGED),
  /** The anchor names a row that the log no longer has. {0}: the anchor. */
  ANCHOR_MISSING(Outcome.DAMAGED),
  /** {0}: path. */
  NOT_A_BACKUP(Outcome.DAMAGED),
  /** A backup that is not as it was written. {0}: path. */
  DAMAGED_BACKUP(Outcome.DAMAGED),
  /** A checkpoint of the log is not as it was signed. {0}: number of the last row removed. */
  BROKEN_CHECKPOINT(Outcome.DAMAGED),
  /** Made by a newer version of the program. */
  NEWER_REGISTER(Outcome.FAILED),
  /** {0}: path. */
  READ_ONLY_FOLDER(Outcome.FAILED),
  /** {0}: path. */
  ALREADY_OPEN(Outcome.FAILED),
  /** {0}: path. */
  ALREADY_EXISTS(Outcome.FAILED),
  DISK_FULL(Outcome.FAILED),
  /** {0}: path. */
  CANNOT_READ(Outcome.FAILED),
  /** {0}: path. */
  CANNOT_WRITE(Outcome.FAILED),
  /** The folder of the backups is missing, or its disk or network is away. {0}: path. */
  BACKUP_FOLDER_AWAY(Outcome.FAILED),
  /** {0}: path. */
  BACKUP_FOLDER_READ_ONLY(Outcome.FAILED),
  /** {0}: path, {1}: megabytes that are needed. */
  BACKUP_DISK_FULL(Outcome.FAILED),
  /** The printer refused. {0}: its name. */
  CANNOT_PRINT(Outcome.FAILED),
  CANCELLED(Outcome.FAILED),
  /** Somebody else changed the person meanwhile. */
  CHANGED_MEANWHILE(Outcome.FAILED),
  /** What was done does not stand as it was done any more, or something rests on it. */
  CANNOT_BE_TAKEN_BACK(Outcome.FAILED),

  WRONG_LOGIN_OR_PASSWORD(Outcome.NOT_LET_IN),
  /** {0}: seconds to wait. */
  TOO_MANY_TRIES(Outcome.NOT_LET_IN),
  WRONG_RECOVERY_KEY(Outcome.NOT_LET_IN),
  NO_PASSWORD_GIVEN(Outcome.NOT_LET_IN),
  /** Nobody typed the password that somebody is to have from now on. */
  NO_NEW_PASSWORD(Outcome.USAGE),
  SESSION_ENDED(Outcome.NOT_LET_IN),
  /** Somebody else chose the password: it is changed before anything else is done. */
  TEMPORARY_PASSWORD(Outcome.NOT_LET_IN),

  /** {0}: the id asked for. */
  NO_SUCH_SUBJECT(Outcome.NOT_FOUND),
  /** The person was made one with another. {0}: under which id everything is now. */
  MERGED_SUBJECT(Outcome.NOT_FOUND),
  /** {0}: number asked for. */
  NO_SUCH_MERGE(Outcome.NOT_FOUND),
  NO_SUCH_DATUM(Outcome.NOT_FOUND),
  NO_SUCH_BAN(Outcome.NOT_FOUND),
  NO_SUCH_HOLD(Outcome.NOT_FOUND),
  NO_SUCH_ENTRY(Outcome.NOT_FOUND),
  /** {0}: number asked for. */
  NO_SUCH_REQUEST(Outcome.NOT_FOUND),
  NO_SUCH_LETTER(Outcome.NOT_FOUND),
  NO_SUCH_DISCLOSURE(Outcome.NOT_FOUND),
  /** {0}: name asked for. */
  NO_SUCH_LIST(Outcome.NOT_FOUND),
  /** A list of which nobody fits what was chosen. */
  NOBODY_CHOSEN(Outcome.NOT_FOUND),
  /** {0}: code asked for, {1}: those there are. */
  NO_SUCH_SHEET(Outcome.NOT_FOUND),
  /** {0}: number asked for. */
  NO_SUCH_NOTICE(Outcome.NOT_FOUND),
  /** {0}: name asked for. */
  NO_SUCH_REGISTER(Outcome.NOT_FOUND),
  /** {0}: login. */
  NO_SUCH_USER(Outcome.NOT_FOUND),
  /** {0}: id. */
  NO_SUCH_TEMPLATE(Outcome.NOT_FOUND),
  /** {0}: path. */
  NO_SUCH_FILE(Outcome.NOT_FOUND),
  /** {0}: number asked for. */
  NO_SUCH_IMPORT(Outcome.NOT_FOUND),
  /** The row of the anchor was removed after its storage time. {0}: day of the last one removed. */
  ANCHOR_PRUNED(Outcome.NOT_FOUND),
  /** Nothing of the log is past its storage time. */
  NOTHING_TO_PRUNE(Outcome.NOT_FOUND),
  /** The log has never been shortened. */
  NO_CHECKPOINT(Outcome.NOT_FOUND),
  /** Unusual use that is not, or no longer, in the log. */
  NO_SUCH_FINDING(Outcome.NOT_FOUND),
  /** {0}: name. */
  NO_SUCH_PRINTER(Outcome.NOT_FOUND),
  /** None was named and the system has no default one. */
  NO_PRINTER(Outcome.NOT_FOUND),

  NOT_PERMITTED(Outcome.REFUSED),
  /** The last administrator, or one's own access. */
  LAST_ADMINISTRATOR(Outcome.REFUSED),
  /** One's own role, registers or commitment. */
  OWN_RIGHTS(Outcome.REFUSED),
  /** A person or register that the user is kept out of. */
  OUT_OF_REACH(Outcome.REFUSED),
  /** Work that covers all registers, for a user who is kept out of some. */
  NOT_ALL_REGISTERS(Outcome.REFUSED),
  RESTRICTED_SUBJECT(Outcome.REFUSED),
  /** Restricted data is used without one of the grounds of art. 18(2). */
  RESTRICTED_NEEDS_GROUND(Outcome.REFUSED),
  /** A restriction is lifted of which the person was not told before (art. 18(3)). */
  RESTRICTION_NOT_TOLD(Outcome.REFUSED),
  NOT_RESTRICTED(Outcome.REFUSED),
  /** Two persons are to be made one of whom somebody said that they are two. */
  MARKED_DISTINCT(Outcome.REFUSED),
  /** A value is left out that something keeps. {0}: name of the field. */
  MERGE_HELD_ITEM(Outcome.REFUSED),
  /** The person was made one with another since. {0}: number of that merge. */
  LATER_MERGE(Outcome.REFUSED),
  /** The person has been erased since. */
  MERGE_FORGOTTEN(Outcome.REFUSED),
  /** The person has forbidden to disclose the data. */
  DISCLOSURE_BANNED(Outcome.REFUSED),
  /** The data is disclosed with the person's consent only, and there is none. */
  DISCLOSURE_NEEDS_CONSENT(Outcome.REFUSED),
  /** A list of which everybody who was chosen is left out. {0}: how many. */
  NOBODY_ON_LIST(Outcome.REFUSED),
  /** A change, where a damaged register is only looked at. */
  READ_ONLY_RESCUE(Outcome.REFUSED),
  /** An item that something keeps is to be erased. {0}: ground. */
  HELD_ITEM(Outcome.REFUSED),
  /** An item that somebody put a hold on is to be removed by hand. {0}: ground. */
  HOLD_STANDS(Outcome.REFUSED),
  HOLD_HAS_ENDED(Outcome.REFUSED),
  /** Data is to leave, or to change, before it is known who asks. {0}: what is accepted. */
  IDENTITY_MISSING(Outcome.REFUSED),
  /** {0}: name of the register, {1}: what it accepts. */
  IDENTITY_NOT_ENOUGH(Outcome.REFUSED),
  /** {0}: name of the register, {1}: what it accepts. */
  FORM_NOT_ENOUGH(Outcome.REFUSED),
  /** {0}: name of the register, {1}: the road, {2}: those it allows. */
  ROAD_NOT_ALLOWED(Outcome.REFUSED),
  /** The answer goes to the address on file only, and there is none, or it is protected. */
  NO_ADDRESS_ON_FILE(Outcome.REFUSED),
  /** A request in this state cannot do that. {0}: the state. */
  WRONG_STATE(Outcome.REFUSED),
  /** The first month is over. {0}: its last day. */
  EXTENSION_TOO_LATE(Outcome.REFUSED),
  ALREADY_EXTENDED(Outcome.REFUSED),
  /** Somebody is still to be told. {0}: how many. */
  PASS_ON_OWED(Outcome.REFUSED),
  /** Against direct marketing an objection is absolute (art. 21(3)). */
  OBJECTION_IS_ABSOLUTE(Outcome.REFUSED),
  /** A letter that does not belong to what was decided. {0}: the letter. */
  WRONG_LETTER(Outcome.REFUSED),
  /** A field, source or kind of entry goes that holds data. {0}: how many, {1}: its name. */
  IN_USE(Outcome.REFUSED),
  /** An import is to be undone on which something rests meanwhile. {0}: how many persons. */
  IMPORT_BUILT_ON(Outcome.REFUSED),
  /** An import is to be undone of whose time the log is gone. {0}: day of the last row removed. */
  IMPORT_BEFORE_LOG(Outcome.REFUSED),
  /** The type of a field that holds data. {0}: how many values, {1}: its name. */
  TYPE_IN_USE(Outcome.REFUSED),

  /** The password and its repetition. */
  PASSWORDS_DIFFER(Outcome.USAGE),
  /** Characters were lost on the way in, since the system's locale does not know them. */
  GARBLED_TEXT(Outcome.USAGE),
  /** {0}: fewest characters. */
  PASSWORD_TOO_SHORT(Outcome.USAGE),
  PASSWORD_TOO_COMMON(Outcome.USAGE),
  PASSWORD_TOO_EASY(Outcome.USAGE),
  /** A temporary password that is to stay. */
  SAME_PASSWORD(Outcome.USAGE),
  /** {0}: login. */
  LOGIN_TAKEN(Outcome.USAGE),
  /** Nobody was named and there are several. {0}: their logins. */
  LOGIN_NEEDED(Outcome.USAGE),
  BAD_LOGIN(Outcome.USAGE),
  /** Those who answer for all registers cannot be limited to some. */
  ROLE_OF_ALL_REGISTERS(Outcome.USAGE),
  COMMITMENT_IN_FUTURE(Outcome.USAGE),
  /** The register demands that one says for what a person is looked at. {0}: its name. */
  PURPOSE_ASKED(Outcome.USAGE),
  BAD_BUSINESS_ID(Outcome.USAGE),
  BAD_IDENTITY_CODE(Outcome.USAGE),
  BAD_EMAIL(Outcome.USAGE),
  BAD_PHONE(Outcome.USAGE),
  BAD_POSTCODE(Outcome.USAGE),
  BAD_DATE(Outcome.USAGE),
  BAD_TIME_OF_DAY(Outcome.USAGE),
  BAD_NUMBER(Outcome.USAGE),
  BAD_URL(Outcome.USAGE),
  BAD_YES_NO(Outcome.USAGE),
  BAD_ANCHOR(Outcome.USAGE),
  /** {0}: what was given, {1}: what is possible. */
  BAD_CHOICE(Outcome.USAGE),
  /** {0}: most characters. */
  TOO_LONG(Outcome.USAGE),
  VALUE_MISSING(Outcome.USAGE),
  NAMELESS_SUBJECT(Outcome.USAGE),
  /** One person is named where two are needed. */
  SAME_PERSON(Outcome.USAGE),
  /** No value, or more than one, is chosen of a field that takes one. {0}: name of the field. */
  MERGE_CHOICE_INCOMPLETE(Outcome.USAGE),
  /** Two things of one list with one code. {0}: the code. */
  CODE_TAKEN(Outcome.USAGE),
  /** A code that is missing or no code. {0}: the code. */
  BAD_CODE(Outcome.USAGE),
  /** The log is to be kept for too short or too long. {0}: fewest months, {1}: most. */
  BAD_LOG_PERIOD(Outcome.USAGE),
  /** A storage period of none, or of more. {0}: most years. */
  BAD_PERIOD(Outcome.USAGE),
  /** A storage period that runs from a day of the notice's own, which is not given. */
  NOTICE_DAY_MISSING(Outcome.USAGE),
  /** A shortest storage time without the law that sets it. */
  LAW_MISSING(Outcome.USAGE),
  /** Two open fields of a register that mean the same. {0}: name of the second. */
  ROLE_TAKEN(Outcome.USAGE),
  /** A field or kind of entry without a category. {0}: its name. */
  NO_CATEGORY(Outcome.USAGE),
  /** A field of choices without any. {0}: its name. */
  NO_CHOICES(Outcome.USAGE),
  ENTRY_ENDS_BEFORE_IT_STARTS(Outcome.USAGE),
  /** The register keeps no entries of that kind. */
  ENTRY_KIND_NOT_KEPT(Outcome.USAGE),
  /** {0}: most megabytes. */
  TOO_LARGE_FILE(Outcome.USAGE),
  NOT_A_PICTURE(Outcome.USAGE),
  /** {0}: path, {1}: the member that is missing or not understood. */
  NOT_A_TEMPLATE(Outcome.USAGE),
  BAN_ENDS_BEFORE_IT_STARTS(Outcome.USAGE),
  /** A hold whose end is past already. */
  HOLD_ENDS_IN_PAST(Outcome.USAGE),
  /** A hold with a certain end and an expected one. */
  HOLD_WITH_TWO_ENDS(Outcome.USAGE),
  /** Something is refused, withheld or said to be impossible without saying why. */
  REFUSAL_WITHOUT_REASON(Outcome.USAGE),
  /** {0}: ground, {1}: kind of request. */
  GROUND_NOT_FOR_THIS(Outcome.USAGE),
  /** A field of words that must not be blank. */
  REASON_MISSING(Outcome.USAGE),
  /** A decision that decides nothing of what was asked. */
  NOTHING_DECIDED(Outcome.USAGE),
  /** A request whose person is not linked yet. */
  SUBJECT_NOT_LINKED(Outcome.USAGE),
  RECEIVED_IN_FUTURE(Outcome.USAGE),
  /** Something about a request on a day before the request came. {0}: when it came. */
  BEFORE_RECEIPT(Outcome.USAGE),
  /** Something that has happened on a day still to come. {0}: the day. */
  DAY_IN_FUTURE(Outcome.USAGE),
  NAME_MISSING(Outcome.USAGE),
  /** A disclosure of nothing. */
  NOTHING_DISCLOSED(Outcome.USAGE),
  /** A list that is to be disclosed, without saying to whom and why. */
  DISCLOSURE_NOT_TOLD(Outcome.USAGE),
  /** {0}: the name. */
  LIST_NAME_TAKEN(Outcome.USAGE),
  /** A list that is too long for paper or the clipboard. {0}: how many persons, {1}: most. */
  LIST_TOO_LONG(Outcome.USAGE),
  /** Labels of a list that does not go by post. */
  LABELS_GO_BY_POST(Outcome.USAGE),
  /** A sheet whose labels do not lie on the page, or lie on each other. */
  BAD_SHEET(Outcome.USAGE),
  /** A disclosure outside the EU/EEA without a safeguard (art. 46). */
  SAFEGUARD_MISSING(Outcome.USAGE),
  /** A consent of which nothing tells how it was given (art. 7(1)). */
  EVIDENCE_MISSING(Outcome.USAGE),
  /** A purpose that does not rest on consent. {0}: its code. */
  NOT_A_CONSENT(Outcome.USAGE),
  /** A letter's wording that cannot be filled. {0}: what is not understood. */
  BAD_WORDING(Outcome.USAGE),
  NOT_A_LOGO(Outcome.USAGE),
  /** {0}: the ending, {1}: what is possible. */
  UNKNOWN_FILE_TYPE(Outcome.USAGE),
  /** {0}: path. */
  NOT_CONTACTS(Outcome.USAGE),
  /** A spreadsheet in a form of old, or locked with a password. {0}: path. */
  OLD_SPREADSHEET(Outcome.USAGE),
  /** No folder was chosen for backups. */
  NO_BACKUP_FOLDER(Outcome.USAGE),
  /** A backup in the folder of the register itself would be lost with it. */
  BACKUP_IN_REGISTER(Outcome.USAGE),
  /** A ledger of another register, or none. {0}: path. */
  NOT_THIS_LEDGER(Outcome.USAGE),
  /** A spreadsheet that swells to more than any file of contacts. {0}: path. */
  TOO_LARGE_TABLE(Outcome.USAGE);

  /** The classes of outcome, with the exit code of the command line. */
  public enum Outcome {
    FAILED(1),
    USAGE(2),
    NOT_LET_IN(3),
    NOT_FOUND(4),
    REFUSED(5),
    DAMAGED(6);

    private final int exitCode;

    Outcome(int exitCode) {
      this.exitCode = exitCode;
    }

    public int exitCode() {
      return exitCode;
    }
  }

  private final Outcome outcome;

  Problem(Outcome outcome) {
    this.outcome = outcome;
  }

  public Outcome outcome() {
    return outcome;
  }

  /** The key of its sentence in the message files: {@code problem.not-a-register}. */
  public String key() {
    return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
