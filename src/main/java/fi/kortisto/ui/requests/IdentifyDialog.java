package fi.kortisto.ui.requests;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Done;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.MethodChoice;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/**
 * Asks how it was made sure who asks; what the registers do not accept is there with the reason.
 */
final class IdentifyDialog {

  private final Texts texts;
  private final Session session;
  private final Doing doing;
  private final RequestView view;
  private final MethodChoice methods;
  private final TextArea note = Doing.area();

  IdentifyDialog(Desk desk, Session session, Doing doing, RequestView view) {
    this.texts = desk.texts();
    this.session = session;
    this.doing = doing;
    this.view = view;
    this.methods = new MethodChoice(texts, view.registers());
  }

  void show() {
    FormDialog dialog =
        doing.form(
            new Doing.Words(
                texts.get("request.identify.title", view.request().content().from().name()),
                texts.get("request.identify.what"),
                texts.get("request.identify.verb")),
            methods,
            new Captioned(texts.get("request.identify.caption"), note));
    dialog.onConfirm(
        () ->
            methods
                .method()
                .ifPresent(
                    method ->
                        doing.run(dialog, () -> identified(method), "request.identify.told")));
    dialog.confirm().setDisable(true);
    methods.onChosen(() -> dialog.confirm().setDisable(false));
    dialog.show(methods.first().map(Node.class::cast).orElseGet(dialog::confirm));
  }

  private Done<RequestView> identified(IdentityMethod method) throws DomainException {
    return session
        .requests()
        .identify(view.request().id(), view.request().version(), method, note.getText());
  }
}
