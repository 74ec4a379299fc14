package fi.kortisto.ui;

import fi.kortisto.model.Draft;
import fi.kortisto.model.SubjectId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The dialogs in which something is being typed, and what was typed in forms that have not been
 * opened again since. For the screen's thread.
 */
public final class OpenForms {

  /** The place of the form of a ban, which the card opens again. */
  public static final String BAN = "persons.ban";

  /** The place of the choices of an export, which the card opens again. */
  public static final String EXPORT = "persons.export";

  /** The place of a decision, which the page of the request opens again; its number follows. */
  public static final String DECISION = "requests.decision-";

  private final Set<Supplier<Optional<Draft>>> dialogs = new LinkedHashSet<>();
  private final List<Draft> waiting = new ArrayList<>();
  private Runnable onSettled = () -> {};

  /** A form has been opened: what was typed in it before a lock, given out this once. */
  public Optional<Draft> opened(String place, Optional<SubjectId> subject) {
    Optional<Draft> typed =
        waiting.stream()
            .filter(draft -> draft.place().equals(place) && draft.subject().equals(subject))
            .findFirst();
    typed.ifPresent(waiting::remove);
    return typed;
  }

  /** A form was saved or given up: what is kept of it is not wanted any more. */
  public void settled() {
    onSettled.run();
  }

  /** A dialog is open in which this is typed. */
  public void watch(Supplier<Optional<Draft>> dialog) {
    dialogs.add(dialog);
  }

  /** It is not open any more. */
  public void forget(Supplier<Optional<Draft>> dialog) {
    if (dialogs.remove(dialog)) {
      settled();
    }
  }

  /** What stands in dialogs, and what still waits. */
  List<Draft> typed() {
    List<Draft> all = new ArrayList<>(waiting);
    dialogs.forEach(dialog -> dialog.get().ifPresent(all::add));
    return all;
  }

  List<Draft> waiting() {
    return List.copyOf(waiting);
  }

  /** What had been typed before waits for its forms. */
  void await(List<Draft> drafts) {
    waiting.addAll(drafts);
  }

  /**
   * Begins anew, for another sign-in.
   *
   * @param settled hears when a form was saved or given up
   */
  void begin(Runnable settled) {
    end();
    onSettled = settled;
  }

  void end() {
    dialogs.clear();
    waiting.clear();
    onSettled = () -> {};
  }
}
