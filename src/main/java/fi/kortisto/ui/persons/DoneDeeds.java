package fi.kortisto.ui.persons;

import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Done;
import fi.kortisto.service.Undo;
import fi.kortisto.ui.Desk;
import java.util.Optional;

/** Tells of deeds with the person whose card is open, each with the way to take it back. */
record DoneDeeds(Desk desk, OpenCard open) {

  /**
   * Shows the card as it now is, and says what was done.
   *
   * @param told key of the sentence
   */
  void show(Done<SubjectFile> done, String told) {
    open.showAgain(done.now());
    open.tellDone(desk.texts().get(told), Optional.of(() -> takeBack(done.undo())));
  }

  private void takeBack(Undo<SubjectFile> undo) {
    desk.work().run(undo::run, this::takenBack, open::tell);
  }

  /** Another card that was opened meanwhile stays open. */
  private void takenBack(SubjectFile card) {
    SubjectId person = card.subject().id();
    if (open.isOf(person)) {
      open.showAgain(card);
    }
    open.tellDone(desk.texts().get("card.undone"), Optional.empty());
  }
}
