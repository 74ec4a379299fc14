package fi.kortisto.ui.ban;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import java.util.function.Consumer;

/**
 * What all forms about a person's wishes do when confirmed: read, record, close; or say why not.
 */
final class Recording {

  /** Reads the form into what is to be done; refused where something in it is not understood. */
  @FunctionalInterface
  interface Reading {
    Background.Task<SubjectFile> read() throws DomainException;
  }

  private final Desk desk;
  private final FormDialog dialog;
  private final Consumer<SubjectFile> done;
  private boolean running;

  /**
   * @param done hears of the person as they are then
   */
  Recording(Desk desk, FormDialog dialog, Consumer<SubjectFile> done, Reading reading) {
    this.desk = desk;
    this.dialog = dialog;
    this.done = done;
    dialog.onConfirm(() -> record(reading));
  }

  /** A second press while the first is under way does nothing. */
  private void record(Reading reading) {
    if (running) {
      return;
    }
    running = true;
    try {
      desk.work().run(reading.read(), this::recorded, this::refused);
    } catch (DomainException refused) {
      refused(refused);
    }
  }

  private void recorded(SubjectFile person) {
    dialog.close();
    done.accept(person);
  }

  private void refused(DomainException refused) {
    running = false;
    dialog.tell(desk.texts().of(refused));
  }
}
