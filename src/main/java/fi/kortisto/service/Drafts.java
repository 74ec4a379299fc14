package fi.kortisto.service;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.Permission;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import java.util.ArrayList;
import java.util.List;

/**
 * What the user has typed in forms and not saved: it survives a lock and the end of the program,
 * and is there for the same user only. It goes when the form is saved or given up, after {@link
 * Draft#KEPT_FOR}, with any erasure about its person, and with the user.
 *
 * <p>The log has a row when a form begins to be kept and when it is given back, not for each
 * further word.
 */
public final class Drafts {

  private final Desk desk;

  Drafts(Desk desk) {
    this.desk = desk;
  }

  /**
   * Keeps exactly these: what the user had kept besides is given up. One about a person who is not
   * on file any more is left out.
   */
  public void keep(List<Draft> drafts) throws DomainException {
    desk.check(Permission.CHANGE_OWN_PASSWORD);
    desk.store()
        .transaction(
            () -> {
              List<Draft> before = desk.store().drafts().of(desk.userId());
              List<Draft> now = ofThoseOnFile(drafts);
              for (Draft draft : before) {
                if (now.stream().noneMatch(draft::isOf)) {
                  desk.store().drafts().remove(desk.userId(), draft);
                }
              }
              for (Draft draft : now) {
                if (!before.contains(draft)) {
                  put(draft, before.stream().noneMatch(draft::isOf));
                }
              }
              return now;
            });
  }

  private List<Draft> ofThoseOnFile(List<Draft> drafts) throws DomainException {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.subject().isEmpty() || isOnFile(draft.subject().get())) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private boolean isOnFile(SubjectId person) throws DomainException {
    return desk.store().subjects().find(person, desk.today()).isPresent();
  }

  private void put(Draft draft, boolean begins) throws DomainException {
    desk.store().drafts().put(desk.userId(), draft, desk.now());
    if (begins) {
      desk.append(traced(LogAction.KEEP_DRAFT, draft));
    }
  }

  /** What the user had typed, the oldest first. It stays until it is given up. */
  public List<Draft> mine() throws DomainException {
    desk.check(Permission.CHANGE_OWN_PASSWORD);
    UserId self = desk.userId();
    return desk.store()
        .transaction(
            () -> {
              desk.store().drafts().forgetBefore(desk.now().minus(Draft.KEPT_FOR));
              List<Draft> mine = desk.store().drafts().of(self);
              for (Draft draft : mine) {
                desk.append(traced(LogAction.RESUME_DRAFT, draft));
              }
              return mine;
            });
  }

  private static Trace traced(LogAction action, Draft draft) {
    Trace trace = new Trace(action).fields(List.of(draft.place()));
    draft.subject().ifPresent(trace::of);
    return trace;
  }
}
