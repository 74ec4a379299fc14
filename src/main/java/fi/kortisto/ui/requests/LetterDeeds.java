package fi.kortisto.ui.requests;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Letters;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SettleDialogs;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;

/** What is done with the letters of the request that is open, and with those who must be told. */
final class LetterDeeds {

  private final Texts texts;
  private final Session session;
  private final RequestActions actions;
  private final OpenRequest open;
  private final Doing doing;
  private final SettleDialogs settling;

  LetterDeeds(Desk desk, Session session, RequestActions actions, OpenRequest open) {
    this.texts = desk.texts();
    this.session = session;
    this.actions = actions;
    this.open = open;
    this.doing = new Doing(desk, open);
    this.settling = new SettleDialogs(desk, session, open::changed);
  }

  /** Opens a letter to the person. */
  void write(LetterKind kind) {
    open.with(view -> actions.writeLetter(view, kind, Optional.empty(), open::changed));
  }

  /** Opens a letter to somebody who must be told. */
  void write(PassOn to) {
    LetterKind kind = to.isToSource() ? LetterKind.TO_SOURCE : LetterKind.TO_RECIPIENT;
    open.with(view -> actions.writeLetter(view, kind, Optional.of(to), open::changed));
  }

  void look(Letter letter) {
    open.with(view -> actions.openLetter(letter, view));
  }

  /** Asks when and by which road a letter has left. */
  void sent(Letter letter) {
    open.with(view -> sent(view, letter));
  }

  private void sent(RequestView view, Letter letter) {
    ComboBox<AnswerDelivery> road = Choices.of(roads(view, letter), texts::beginning);
    road.setId("sent-road");
    DayField day = new DayField(texts, Optional.of(LocalDate.now()));
    day.setId("sent-day");
    FormDialog dialog =
        doing.form(
            new Doing.Words(
                texts.get("request.sent.title", texts.of(letter.kind()), letter.to()),
                texts.get("request.sent.what"),
                texts.get("request.sent.verb")),
            new Captioned(texts.get("request.sent.road"), road),
            new Captioned(texts.get("request.sent.day"), day));
    dialog.onConfirm(
        () -> {
          try {
            LocalDate on = day.day().orElseGet(LocalDate::now);
            AnswerDelivery by = road.getValue();
            doing.run(dialog, () -> letters().sent(letter.id(), by, on));
          } catch (DomainException refused) {
            doing.refused(dialog, refused);
          }
        });
    dialog.show(road);
  }

  /** An answer leaves only as the registers' notices promise. */
  private static List<AnswerDelivery> roads(RequestView view, Letter letter) {
    Set<AnswerDelivery> allowed = new ReleaseRules(view.registers()).roads();
    boolean bound = letter.kind().isAnswer() && view.subject().isPresent();
    return Arrays.stream(AnswerDelivery.values())
        .filter(road -> !bound || allowed.contains(road))
        .toList();
  }

  /** Asks how somebody was told, where that was not by a letter of this program. */
  void told(PassOn to) {
    settling.told(to);
  }

  /** Asks why somebody cannot be told. */
  void impossible(PassOn to) {
    settling.impossible(to);
  }

  private Letters letters() {
    return session.letters();
  }
}
