package fi.kortisto.ui;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Where a screen can ask to go. The screens know this; who takes them there knows the screens. */
public interface Destinations {

  /** Whether there is a demo register to try. */
  boolean hasDemo();

  /** Makes the demo register in that folder and asks who signs in. */
  void demo(Path parent);

  /** Makes a new register folder, step by step. */
  void create();

  /** A register folder was made: shows what must be seen before one goes on. */
  void created(SignedIn signedIn, Function<Desk, Screen> first);

  /**
   * Brings a backup back as a register of its own. What is open is left first.
   *
   * @param backup the file, where it is known already
   */
  void restore(Optional<Path> backup);

  /** The register was found to be damaged: says so, and what can be done. */
  void damaged(Path folder, DomainException problem);

  /** A backup was made: what tells how old the last one is does so anew. */
  void backedUp();

  /** Opens the folder and asks who signs in. */
  void open(Path folder);

  /** Somebody has signed in: shows the main window. */
  void signedIn(Session session);

  /** Shows the main window. */
  void main(SignedIn signedIn);

  /**
   * The rules of a register, the registers there are or the firm's particulars have been changed:
   * every other screen is made anew from this when it is next opened, once nothing in it waits to
   * be kept.
   *
   * @param by the area whose screen changed them; it knows already
   * @param now read after the change
   */
  void registersChanged(Area by, SignedIn now);

  /** Opens an area of the rail, for those who see the main window. */
  void openArea(Area area);

  /**
   * Opens the area that an errand is for and hands it over, for those who see the main window and
   * may go there.
   */
  void send(Errand errand);

  /** Opens the card of a person. */
  default void openPerson(SubjectId person) {
    send(new Errand.OpenPerson(person));
  }

  /** Lays two persons side by side who may be one. */
  default void compare(SubjectId one, SubjectId other) {
    send(new Errand.Compare(one, other));
  }

  /** Opens a request. */
  default void openRequest(RequestId request) {
    send(new Errand.OpenRequest(request));
  }

  /** Opens the storage rules of a register. */
  default void openStorage(RegisterId register) {
    send(new Errand.OpenStorage(register));
  }

  /** Opens the access log at those who have handled a person's data. */
  default void whoLooked(SubjectId person) {
    send(new Errand.WhoLooked(person));
  }

  /** Opens the access log at how long it is kept. */
  default void keepLog() {
    send(new Errand.KeepLog());
  }

  /**
   * Begins to enter a request.
   *
   * @param person from whom, where that is known
   */
  default void newRequest(Optional<SubjectId> person) {
    send(new Errand.EnterRequest(person));
  }

  /** Opens the help at that page, beside whatever is open. */
  void help(HelpTopic topic);

  /** The pages of the help, to be opened. */
  List<Deed> helpPages();

  /**
   * Shows a screen to somebody from outside, alone in the window: there is no way back to the rest
   * of the program but through the lock. What was typed and not kept is asked about first.
   *
   * @param gather on the background thread, what the screen shows
   */
  <T> void showOnly(Background.Task<T> gather, BiFunction<Desk, T, Screen> screen);

  /**
   * Takes everything personal off the screen at once, closes the data and asks who signs in. Does
   * nothing when nobody is signed in.
   */
  void lock();

  /** Lets go of the register folder and goes back to where the program begins. */
  void leave();
}
