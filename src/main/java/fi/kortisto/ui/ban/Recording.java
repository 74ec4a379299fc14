package fi.kortisto.ui.ban;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.Done;
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
    Background.Task<Done<SubjectFile>> read() throws DomainException;
  }

  private final Desk desk;
  private final FormDialog dialog;
  private final Consumer<Done<SubjectFile>> done;
  private boolean running;

  /**
   * @param done hears of the person as they are then, and how to take it back
   */
  Recording(Desk desk, FormDialog dialog, Consumer<Done<SubjectFile>> done, Reading reading) {
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

  private void recorded(Done<SubjectFile> deed) {
    dialog.close();
    done.accept(deed);
  }

  private void refused(DomainException refused) {
    running = false;
    dialog.tell(desk.texts().of(refused));
  }
}
