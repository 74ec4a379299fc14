package fi.kortisto.ui.persons;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.util.Optional;

/** The card that is open, for those who do something with its person. */
interface OpenCard {

  /** Whose card it is; empty when none is open. */
  Optional<SubjectFile> person();

  /** For what the card was read. */
  Purpose purpose();

  /**
   * Shows the person.
   *
   * @param purpose for which the card was read
   */
  void show(SubjectFile person, Purpose purpose);

  /** Reads the card again, for the same purpose. */
  void again();

  /** Shows the person as they are after something was changed, for no purpose. */
  void showAgain(SubjectFile person);

  /** What the card holds has grown meanwhile; whatever else the user does goes on. */
  void showMeanwhile(SubjectFile person);

  /**
   * Says that it was done, with a way to take it back where there is one.
   *
   * @param back takes the change back
   */
  void tellDone(String sentence, Optional<Runnable> back);

  void tell(DomainException refused);

  /** Whether the person's data is stored only, and cannot be changed. */
  default boolean isRestricted() {
    return person().filter(file -> file.subject().restricted()).isPresent();
  }

  default boolean isOf(SubjectId subject) {
    return person().filter(file -> file.subject().id().equals(subject)).isPresent();
  }

  /** There are other persons than the list shows. */
  void listAgain();
}
