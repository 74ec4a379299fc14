package fi.kortisto.ui.persons;

import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.LawfulException;
import fi.kortisto.model.Permission;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.UseAnswer;
import fi.kortisto.model.User;
import fi.kortisto.service.Done;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;

/**
 * What can be recorded in a cell of the matrix: a ban, a consent, a reason that outweighs a ban.
 */
final class UseDeeds {

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final PersonActions actions;
  private final OpenCard open;
  private final Consumer<Ban> withdraw;
  private final DoneDeeds done;

  /**
   * @param withdraw asks whether a ban is taken back, and does it
   */
  UseDeeds(
      Desk desk, SignedIn signedIn, PersonActions actions, OpenCard open, Consumer<Ban> withdraw) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.actions = actions;
    this.open = open;
    this.withdraw = withdraw;
    this.done = new DoneDeeds(desk, open);
  }

  /** What is offered; nothing to those who may not. */
  List<MenuItem> offers(SubjectFile person, BanPurpose use, BanChannel road, UseAnswer answer) {
    User user = signedIn.user();
    List<MenuItem> offers = new ArrayList<>();
    if (user.may(Permission.RECORD_BANS)) {
      if (answer.ban().isEmpty()) {
        offers.add(item("use.ban", () -> actions.ban(person, use, road, done("card.banned"))));
      }
      answer.ban().ifPresent(ban -> offers.add(item("card.withdraw", () -> withdraw.accept(ban))));
      offers.add(
          stands(person, use, road)
              ? item(
                  "use.consent-withdraw",
                  () ->
                      actions.consent(person, false, use, road, done("use.consent-withdrawn-done")))
              : item(
                  "use.consent-give",
                  () -> actions.consent(person, true, use, road, done("use.consent-given-done"))));
    }
    if (user.may(Permission.ANSWER_REQUESTS) && !use.isMarketing()) {
      exception(person, use, road, answer).ifPresent(offers::add);
    }
    return offers;
  }

  private static boolean stands(SubjectFile person, BanPurpose use, BanChannel road) {
    LocalDate today = LocalDate.now();
    return ConsentAct.lastOn(person.dealings().consents(), use, road, today)
        .filter(act -> act.standsOn(today))
        .isPresent();
  }

  private Optional<MenuItem> exception(
      SubjectFile person, BanPurpose use, BanChannel road, UseAnswer answer) {
    Optional<LawfulException> standing = answer.exception();
    if (standing.isPresent()) {
      return Optional.of(item("use.exception-end", () -> end(standing.get())));
    }
    return answer
        .ban()
        .map(
            _ ->
                item(
                    "use.exception",
                    () -> actions.exception(person, use, road, done("use.exception-done"))));
  }

  private void end(LawfulException exception) {
    if (desk.dialogs()
        .ask(
            texts.get("use.exception-end-question"),
            texts.get("use.exception-end-what"),
            texts.get("use.exception-end-verb"))) {
      desk.work()
          .run(
              () -> signedIn.session().bans().endException(exception.subject(), exception.id()),
              ended -> done.show(ended, "use.exception-ended"),
              open::tell);
    }
  }

  private Consumer<Done<SubjectFile>> done(String toast) {
    return deed -> done.show(deed, toast);
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(_ -> action.run());
    return item;
  }
}
