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

  /** What was typed in forms of this kind and waits, whomever it is about. */
  public Optional<Draft> waiting(String place) {
    return waiting.stream().filter(draft -> draft.place().equals(place)).findFirst();
  }

  /** A form was saved or given up: what is kept of it is not wanted any more. */
  public void settled() {
    onSettled.run();
  }

  /** A dialog is open. */
  void watch(Supplier<Optional<Draft>> dialog) {
    dialogs.add(dialog);
  }

  void forget(Supplier<Optional<Draft>> dialog) {
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
