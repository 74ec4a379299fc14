package fi.kortisto.service;

import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.util.List;

/** The persons on file. */
public final class Subjects {

  /**
   * All that is held about a person.
   *
   * @param purpose why it is looked at, in words; may be blank
   * @throws DomainException NO_SUCH_SUBJECT, NOT_PERMITTED
   */
  public SubjectFile view(SubjectId id, String purpose) throws DomainException {
    throw new AssertionError("not yet");
  }

  /**
   * As {@link #view}, to be written to a file in the given format ({@code json}, {@code vcf} ...).
   */
  public SubjectFile export(SubjectId id, ExportKind kind, String format) throws DomainException {
    throw new AssertionError("not yet");
  }

  /** As {@link #view}, to be answered with (GDPR art. 15). */
  public SubjectFile answer(SubjectId id) throws DomainException {
    throw new AssertionError("not yet");
  }

  /** Notes that an answer made by {@link #answer} was sent to a printer. */
  public void printed(SubjectId id) throws DomainException {
    throw new AssertionError("not yet");
  }

  /** The bytes of an attachment. */
  public byte[] attachment(SubjectId id, long attachment) throws DomainException {
    throw new AssertionError("not yet");
  }

  /**
   * A new person in a register.
   *
   * @throws DomainException NAMELESS_SUBJECT when there is neither name, organisation, e-mail nor
   *     phone; or the problem of a value
   */
  public SubjectFile add(RegisterId register, List<DatumChange.Add> data) throws DomainException {
    throw new AssertionError("not yet");
  }

  /**
   * Changes the data of a person, all or none.
   *
   * @param version of the subject as it was when the change was begun
   * @throws DomainException CHANGED_MEANWHILE, NO_SUCH_DATUM, RESTRICTED_SUBJECT or the problem of
   *     a value
   */
  public Changed change(SubjectId id, long version, List<DatumChange> changes)
      throws DomainException {
    throw new AssertionError("not yet");
  }

  /** Takes a change back; logged as an undoing. */
  public Changed undo(SubjectId id, long version, List<DatumChange> changes)
      throws DomainException {
    throw new AssertionError("not yet");
  }

  /** Hides or shows again the address and municipality of a person (turvakielto). */
  public SubjectFile protectAddress(SubjectId id, long version, boolean protect)
      throws DomainException {
    throw new AssertionError("not yet");
  }

  /**
   * A change that was made.
   *
   * @param file the person as it now is
   * @param undo the changes that would take it back
   */
  public record Changed(SubjectFile file, List<DatumChange> undo) {}
}
