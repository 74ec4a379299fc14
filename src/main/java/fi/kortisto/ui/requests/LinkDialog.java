package fi.kortisto.ui.requests;

import fi.kortisto.model.NewRequest;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.PersonPicker;
import java.util.Optional;

/** Looks for the person whom a request is from, and links it to them. */
final class LinkDialog {

  private final Texts texts;
  private final SignedIn signedIn;
  private final Doing doing;
  private final RequestView view;
  private final PersonPicker picker;

  LinkDialog(Desk desk, SignedIn signedIn, Doing doing, RequestView view) {
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.doing = doing;
    this.view = view;
    this.picker = new PersonPicker(desk, signedIn.session());
  }

  void show() {
    FormDialog dialog =
        doing.form(
            new Doing.Words(
                texts.get("request.link.title", view.request().content().from().name()),
                texts.get("request.link.what"),
                texts.get("request.link.verb")),
            picker);
    dialog.confirm().setDisable(true);
    picker.chosen().subscribe(person -> dialog.confirm().setDisable(person.isEmpty()));
    dialog.onConfirm(() -> picker.chosen().get().ifPresent(person -> link(dialog, person)));
    dialog.show(picker.first());
    picker.search(lastName());
  }

  /** What most likely finds the person: the last word of the name. */
  private String lastName() {
    String name = view.request().content().from().name();
    Optional<String> family =
        name.contains(",") ? Optional.of(name.split(",")[0]) : Optional.empty();
    return family.orElse(name.substring(name.lastIndexOf(' ') + 1));
  }

  private void link(FormDialog dialog, Subject person) {
    NewRequest linked = view.request().content().of(person.id());
    doing.run(
        dialog,
        () ->
            signedIn
                .session()
                .requests()
                .change(view.request().id(), view.request().version(), linked),
        "request.link.told");
  }
}
