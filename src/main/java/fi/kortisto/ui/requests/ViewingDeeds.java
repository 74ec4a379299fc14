package fi.kortisto.ui.requests;

import fi.kortisto.document.AnswerOptions;
import fi.kortisto.document.InspectionAnswer;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.Viewing;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.DayField;
import fi.kortisto.ui.control.TimeField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.TextField;

/** What is done so that a person can look at the data at an office. */
final class ViewingDeeds {

  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private final Texts texts;
  private final Session session;
  private final Destinations destinations;
  private final OpenRequest open;
  private final Doing doing;

  ViewingDeeds(Desk desk, Session session, Destinations destinations, OpenRequest open) {
    this.texts = desk.texts();
    this.session = session;
    this.destinations = destinations;
    this.open = open;
    this.doing = new Doing(desk, open);
  }

  /** Agrees on a time and a place. */
  void appoint() {
    open.with(this::appoint);
  }

  private void appoint(RequestView view) {
    Optional<Viewing> before = view.request().viewing();
    DayField day = new DayField(texts, before.map(one -> one.at().toLocalDate()));
    day.setId("viewing-day");
    TimeField time =
        new TimeField(
            texts, before.map(one -> one.at().toLocalTime()).or(() -> Optional.of(MORNING)));
    time.setId("viewing-time");
    TextField place = new TextField(before.map(Viewing::place).orElse(""));
    place.setId("viewing-place");
    FormDialog dialog =
        doing.form(
            words("appoint", nameOf(view)),
            new Captioned(texts.get("request.appoint.day"), day),
            new Captioned(texts.get("request.appoint.time"), time),
            new Captioned(texts.get("request.appoint.place"), place));
    dialog.onConfirm(
        () -> {
          try {
            Optional<LocalDate> on = day.day();
            LocalTime at = time.time().orElse(MORNING);
            if (on.isEmpty()) {
              dialog.tell(texts.get("request.appoint.no-day"));
              return;
            }
            doing.run(
                dialog,
                () ->
                    session
                        .viewings()
                        .appoint(
                            view.request().id(),
                            view.request().version(),
                            on.get().atTime(at),
                            place.getText()),
                "request.appoint.told");
          } catch (DomainException refused) {
            doing.refused(dialog, refused);
          }
        });
    dialog.show(day);
  }

  /** Says what will happen, and shows the person's data over everything. */
  void show() {
    open.with(this::ask);
  }

  private void ask(RequestView view) {
    FormDialog dialog = doing.form(words("show", nameOf(view)));
    dialog.onConfirm(
        () -> {
          dialog.close();
          show(view);
        });
    dialog.show(dialog.confirm());
  }

  private void show(RequestView view) {
    Language language = view.request().content().language();
    destinations.showOnly(
        () -> {
          SubjectFile file = session.viewings().show(view.request().id());
          return InspectionAnswer.render(file, AnswerOptions.standard(language, LocalDate.now()));
        },
        (desk, pages) ->
            new ViewingScreen(desk, new Texts(language), nameOf(view), pages, destinations::lock));
  }

  private static String nameOf(RequestView view) {
    return view.request().content().from().name();
  }

  private Doing.Words words(String what, String name) {
    return new Doing.Words(
        texts.get("request." + what + ".title", name),
        texts.get("request." + what + ".what"),
        texts.get("request." + what + ".verb"));
  }
}
