package fi.kortisto.ui.requests;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.Register;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestView;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/**
 * Asks how it was made sure who asks; what the registers do not accept is there with the reason.
 */
final class IdentifyDialog {

  private final Texts texts;
  private final Session session;
  private final Doing doing;
  private final RequestView view;
  private final ReleaseRules rules;
  private final ToggleGroup methods = new ToggleGroup();
  private final TextArea note = Doing.area();

  IdentifyDialog(Desk desk, Session session, Doing doing, RequestView view) {
    this.texts = desk.texts();
    this.session = session;
    this.doing = doing;
    this.view = view;
    this.rules = new ReleaseRules(view.registers());
  }

  void show() {
    VBox choices = new VBox(8);
    inOrder().forEach(method -> choices.getChildren().add(choice(method)));
    FormDialog dialog =
        doing.form(
            new Doing.Words(
                texts.get("request.identify.title", view.request().content().from().name()),
                texts.get("request.identify.what"),
                texts.get("request.identify.verb")),
            choices,
            new Captioned(texts.get("request.identify.caption"), note));
    dialog.onConfirm(
        () -> chosen().ifPresent(method -> doing.run(dialog, () -> identified(method))));
    dialog.show(
        methods.getSelectedToggle() instanceof RadioButton first ? first : dialog.confirm());
  }

  private RequestView identified(IdentityMethod method) throws DomainException {
    return session
        .requests()
        .identify(view.request().id(), view.request().version(), method, note.getText());
  }

  /** Those that are accepted first. */
  private List<IdentityMethod> inOrder() {
    return Arrays.stream(IdentityMethod.values())
        .sorted(Comparator.comparing(method -> rules.refusing(method).isPresent()))
        .toList();
  }

  private Node choice(IdentityMethod method) {
    RadioButton button = new RadioButton(texts.beginning(method));
    button.setId("method-" + method.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    button.setUserData(method);
    button.setWrapText(true);
    button.setMnemonicParsing(false);
    button.setToggleGroup(methods);
    Optional<Register> refusing = rules.refusing(method);
    if (refusing.isEmpty()) {
      if (methods.getSelectedToggle() == null) {
        methods.selectToggle(button);
      }
      return button;
    }
    button.setDisable(true);
    Node why =
        Captioned.advice(texts.get("request.identify.refused", texts.of(refusing.get().name())));
    why.getStyleClass().add("choice-what");
    return new VBox(button, why);
  }

  private Optional<IdentityMethod> chosen() {
    return Optional.ofNullable(methods.getSelectedToggle())
        .map(toggle -> toggle.getUserData())
        .map(IdentityMethod.class::cast);
  }
}
