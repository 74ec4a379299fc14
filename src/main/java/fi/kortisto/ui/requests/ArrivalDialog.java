package fi.kortisto.ui.requests;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.FormArrival;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;

/** Asks in which of the forms that the registers accept a request has come again, and when. */
final class ArrivalDialog {

  private final Texts texts;
  private final Session session;
  private final Doing doing;
  private final RequestCase request;
  private final ComboBox<RequestForm> form;
  private final DayField day;

  ArrivalDialog(Texts texts, Session session, Doing doing, RequestView view) {
    this.texts = texts;
    this.session = session;
    this.doing = doing;
    this.request = view.request();
    this.form = Choices.of(accepted(view), texts::beginning);
    this.day = new DayField(texts, Optional.of(LocalDate.now()));
    form.setId("arrived-form");
    day.setId("arrived-day");
  }

  private static List<RequestForm> accepted(RequestView view) {
    ReleaseRules rules = new ReleaseRules(view.registers());
    return Arrays.stream(RequestForm.values())
        .filter(form -> rules.refusing(form).isEmpty())
        .toList();
  }

  void show() {
    FormDialog dialog =
        doing.form(
            new Doing.Words(
                texts.get("request.arrive.title", request.content().from().name()),
                texts.get("request.arrive.what"),
                texts.get("request.arrive.verb")),
            new Captioned(texts.get("request.arrive.form"), form),
            new Captioned(texts.get("request.arrive.day"), day));
    dialog.onConfirm(() -> arrived(dialog));
    dialog.show(form);
  }

  private void arrived(FormDialog dialog) {
    try {
      FormArrival again = new FormArrival(form.getValue(), day.day().orElseGet(LocalDate::now));
      doing.run(
          dialog,
          () -> session.requests().arrived(request.id(), request.version(), again),
          "request.arrive.told");
    } catch (DomainException refused) {
      doing.refused(dialog, refused);
    }
  }
}
