package fi.kortisto.ui.persons;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Permission;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Done;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.DayField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** Records when the relation to the person whose card is open ended, or that it goes on. */
final class RelationDeeds {

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final OpenCard open;
  private final DoneDeeds done;

  RelationDeeds(Desk desk, SignedIn signedIn, OpenCard open) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.open = open;
    this.done = new DoneDeeds(desk, open);
  }

  boolean mayChange() {
    return signedIn.may(Permission.EDIT_SUBJECTS) && !open.isRestricted();
  }

  /** Asks on which day it ended. */
  void end(RegisterPart part) {
    DayField day =
        new DayField(texts, Optional.of(part.membership().ended().orElse(LocalDate.now())));
    day.setId("relation-day");
    VBox content =
        new VBox(
            Captioned.words(texts.get("relation.end-what")),
            new Captioned(texts.get("relation.day"), day));
    content.getStyleClass().add("fields");
    FormDialog dialog =
        desk.dialogs()
            .form(texts.get("relation.end-title"), content, texts.get("relation.end-verb"));
    dialog.onConfirm(
        () ->
            written(day, dialog)
                .ifPresent(
                    last ->
                        run(
                            part,
                            Optional.of(last),
                            ended -> {
                              dialog.close();
                              done.show(ended, "relation.end-done");
                            },
                            refused -> dialog.tell(texts.of(refused)))));
    dialog.show(day);
  }

  private Optional<LocalDate> written(DayField day, FormDialog dialog) {
    try {
      return Optional.of(day.day().orElseThrow(() -> new DomainException(Problem.BAD_DATE)));
    } catch (DomainException noDay) {
      dialog.tell(texts.of(noDay));
      return Optional.empty();
    }
  }

  /** It goes on after all. */
  void resume(RegisterPart part) {
    run(part, Optional.empty(), resumed -> done.show(resumed, "relation.resume-done"), open::tell);
  }

  private void run(
      RegisterPart part,
      Optional<LocalDate> ended,
      Consumer<Done<SubjectFile>> then,
      Consumer<DomainException> refused) {
    open.person()
        .ifPresent(
            person -> {
              SubjectId id = person.subject().id();
              Background.Task<Done<SubjectFile>> task =
                  () -> signedIn.session().subjects().endRelation(id, part.register().id(), ended);
              desk.work().run(task, then, refused);
            });
  }
}
