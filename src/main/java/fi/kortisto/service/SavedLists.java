package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LabelSheet;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.SavedList;
import fi.kortisto.store.Store;
import java.util.List;
import java.util.Optional;

/**
 * The lists that are drawn again and again, and the firm's own sheets of labels. Here no person is
 * looked at: who is on a saved list is found anew each time that it is drawn.
 */
public final class SavedLists {

  private final Desk desk;

  SavedLists(Desk desk) {
    this.desk = desk;
  }

  /** All of them, by name. */
  public List<SavedList> all() throws DomainException {
    desk.check(Permission.DRAW_LISTS);
    return desk.store().transaction(() -> desk.store().savedLists().all());
  }

  /**
   * The one of that name.
   *
   * @throws DomainException NO_SUCH_LIST
   */
  public SavedList find(String name) throws DomainException {
    desk.check(Permission.DRAW_LISTS);
    return desk.store().transaction(() -> existing(name));
  }

  /**
   * Keeps how the list is chosen, what for and how, under its name; in place of the one that has
   * the name.
   *
   * @throws DomainException NAME_MISSING
   */
  public Done<SavedList> keep(ListOrder order) throws DomainException {
    if (order.name().isBlank()) {
      throw new DomainException(Problem.NAME_MISSING);
    }
    return change(
        () -> {
          Optional<SavedList> before = desk.store().savedLists().find(order.name());
          desk.store().savedLists().put(order, desk.now(), desk.userId());
          SavedList kept = existing(order.name());
          return new Done<>(
              kept,
              undo(
                  () -> {
                    Undo.checkStands(existing(kept.name()).order().equals(kept.order()));
                    if (before.isPresent()) {
                      desk.store()
                          .savedLists()
                          .put(before.get().order(), desk.now(), desk.userId());
                    } else {
                      desk.store().savedLists().remove(kept.id());
                    }
                    return before.orElse(kept);
                  }));
        });
  }

  private <T> Undo<T> undo(Store.Work<T> back) {
    return new Undo<>(desk, Permission.DRAW_LISTS, Optional.empty(), "list", _ -> back.run());
  }

  /**
   * Gives a saved list another name.
   *
   * @throws DomainException NO_SUCH_LIST, LIST_NAME_TAKEN, NAME_MISSING
   */
  public Done<SavedList> rename(String name, String other) throws DomainException {
    String wanted = other.strip();
    if (wanted.isEmpty()) {
      throw new DomainException(Problem.NAME_MISSING);
    }
    return change(
        () -> {
          SavedList saved = existing(name);
          if (!saved.name().equals(wanted) && desk.store().savedLists().find(wanted).isPresent()) {
            throw new DomainException(Problem.LIST_NAME_TAKEN, wanted);
          }
          desk.store().savedLists().rename(saved.id(), wanted);
          return new Done<>(
              existing(wanted),
              undo(
                  () -> {
                    boolean free =
                        saved.name().equals(wanted)
                            || desk.store().savedLists().find(saved.name()).isEmpty();
                    Undo.checkStands(existing(wanted).id() == saved.id() && free);
                    desk.store().savedLists().rename(saved.id(), saved.name());
                    return existing(saved.name());
                  }));
        });
  }

  /**
   * Takes a saved list away. What was drawn by it stays on file.
   *
   * @throws DomainException NO_SUCH_LIST
   */
  public SavedList remove(String name) throws DomainException {
    return change(
        () -> {
          SavedList saved = existing(name);
          desk.store().savedLists().remove(saved.id());
          return saved;
        });
  }

  /** The firm's own sheets of labels, by name. */
  public List<LabelSheet> sheets() throws DomainException {
    desk.check(Permission.DRAW_LISTS);
    return desk.store().transaction(() -> desk.store().savedLists().sheets());
  }

  /**
   * Keeps a sheet of labels, in place of the one of its code.
   *
   * @throws DomainException BAD_SHEET, NAME_MISSING
   */
  public LabelSheet keep(LabelSheet sheet) throws DomainException {
    if (sheet.name().isBlank() || sheet.code().isBlank()) {
      throw new DomainException(Problem.NAME_MISSING);
    }
    if (!sheet.isPossible()) {
      throw new DomainException(Problem.BAD_SHEET);
    }
    return change(
        () -> {
          desk.store().savedLists().put(sheet);
          return sheet;
        });
  }

  /**
   * Takes a sheet of the firm's own away.
   *
   * @throws DomainException NO_SUCH_SHEET
   */
  public void removeSheet(String code) throws DomainException {
    change(
        () -> {
          if (!desk.store().savedLists().removeSheet(code)) {
            throw new DomainException(Problem.NO_SUCH_SHEET, code, List.of());
          }
          return code;
        });
  }

  private <T> T change(Store.Work<T> work) throws DomainException {
    return desk.act(LogAction.CHANGE_LISTS, Permission.DRAW_LISTS, trace -> work.run());
  }

  private SavedList existing(String name) throws DomainException {
    return desk.store()
        .savedLists()
        .find(name)
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_LIST, name));
  }
}
