package fi.kortisto.model;

import static fi.kortisto.model.Particular.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an entry tells of, with the particulars that such an entry may have. */
public enum EntryKind {
  ASSIGNMENT(Course.MAY_LAST, REFERENCE),
  FEEDBACK(Course.AT_ONCE, RATING),
  CALL(Course.LASTS, CALLER, SERVICE_NUMBER, ANSWERED_NUMBER, ANSWERED_BY),
  CHAT(
      Course.LASTS,
      CONVERSATION,
      SESSION,
      APPLICATION,
      APPLICATION_USER,
      ARRIVED_FROM,
      ACTIVE_PAGE,
      VISITS,
      CHATS,
      NETWORK,
      LOCATION,
      BROWSER,
      DEVICE),
  RECORDING(Course.LASTS, CALLER, SERVICE_NUMBER, ANSWERED_NUMBER, ANSWERED_BY),
  INVOICE(Course.AT_ONCE, INVOICE_NUMBER, AMOUNT, DUE, PAID, IN_COLLECTION),
  NOTE(Course.AT_ONCE);

  private enum Course {
    AT_ONCE,
    MAY_LAST,
    LASTS
  }

  private final Course course;
  private final List<Particular> particulars;

  EntryKind(Course course, Particular... particulars) {
    this.course = course;
    this.particulars = List.of(particulars);
  }

  /** In the order in which they are shown. */
  public List<Particular> particulars() {
    return particulars;
  }

  /** Whether such an entry has an end of its own. */
  public boolean lasts() {
    return course != Course.AT_ONCE;
  }

  /** Whether the time of day matters, as of a call. */
  public boolean hasTime() {
    return course == Course.LASTS;
  }

  /** Whether one may be entered of a day still to come, as a job that was agreed on. */
  public boolean mayLieAhead() {
    return switch (this) {
      case ASSIGNMENT, INVOICE, NOTE -> true;
      case FEEDBACK, CALL, CHAT, RECORDING -> false;
    };
  }

  /** The name used in files: {@code call}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<EntryKind> ofCode(String code) {
    return Arrays.stream(values()).filter(known -> known.code().equals(code)).findFirst();
  }
}
