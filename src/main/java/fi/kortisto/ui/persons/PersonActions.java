package fi.kortisto.ui.persons;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Done;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the persons' screen hands over to other screens. */
public interface PersonActions {

  /**
   * Asks for a ban and records it.
   *
   * @param done hears of the person as they are then
   */
  void ban(SubjectFile person, Consumer<Done<SubjectFile>> done);

  /** As {@link #ban(SubjectFile, Consumer)}, with what is forbidden chosen already. */
  void ban(SubjectFile person, BanPurpose use, BanChannel road, Consumer<Done<SubjectFile>> done);

  /**
   * Asks how a consent was given or taken back, and enters it in the ledger.
   *
   * @param given whether it is given
   */
  void consent(
      SubjectFile person,
      boolean given,
      BanPurpose use,
      BanChannel road,
      Consumer<Done<SubjectFile>> done);

  /** Asks for the reason for which a ban does not stop that use. */
  void exception(
      SubjectFile person, BanPurpose use, BanChannel road, Consumer<Done<SubjectFile>> done);

  void export(Subject person);

  void answer(Subject person);

  /**
   * Asks what is disclosed to whom, and records it.
   *
   * @param done hears when that is done
   */
  void disclose(SubjectFile person, Runnable done);

  /** Shows the persons who may be one. */
  void duplicates();

  /** Lays two of them side by side. */
  void compare(SubjectId one, SubjectId other);

  /** Begins to enter a request of the person. */
  void newRequest(SubjectId person);

  void openRequest(RequestId request);

  /** Shows in the log who has handled the person's data. */
  void whoLooked(SubjectId person);

  /**
   * @param file dropped on the list; empty to let one be chosen
   * @param done hears when persons have been brought in
   */
  void importContacts(Optional<Path> file, Runnable done);
}
