package fi.kortisto.document;

import fi.kortisto.model.Language;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The choices made for one inspection answer.
 *
 * @param language of the letter, normally the one in which the person is written to
 * @param date of the letter; bans and storage are told as of this day
 * @param inclusions what is printed beyond what always is
 * @param window where the address goes
 */
public record AnswerOptions(
    Language language, LocalDate date, Set<Inclusion> inclusions, EnvelopeWindow window) {

  /** What may be printed or left out. */
  public enum Inclusion {
    /** What has happened: calls, feedback, assignments. */
    ENTRIES,
    /** When and for what the data has been consulted, without the users' names. */
    LOG_EXTRACT,
    /**
     * The values of sensitive fields and identity codes; without it the letter says that such a
     * value is held (data protection act 1050/2018, 29 §).
     */
    SENSITIVE_FIELDS,
    /**
     * The address of a person under protection (turvakielto); only for a user whose permission and
     * recorded reason allow it. Without it neither the window nor the data shows the address.
     */
    PROTECTED_ADDRESS
  }

  public AnswerOptions {
    inclusions = Set.copyOf(inclusions);
  }

  /** Everything that a person is owed, sensitive values and protected addresses left out. */
  public static AnswerOptions standard(Language language, LocalDate date) {
    return new AnswerOptions(
        language,
        date,
        EnumSet.of(Inclusion.ENTRIES, Inclusion.LOG_EXTRACT),
        EnvelopeWindow.FINNISH);
  }

  boolean has(Inclusion inclusion) {
    return inclusions.contains(inclusion);
  }
}
