package fi.kortisto.ui.registers;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterUse;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;

/**
 * Changes the rules of registers, each time by one call, and offers to take the change back. An
 * edit is applied to what the register holds at that moment, so that quick ones follow each other.
 */
final class Editing {

  private record Changed(RegisterContent before, SignedIn now) {}

  private final Desk desk;
  private final Session session;
  private final Consumer<SignedIn> onChanged;
  private final Consumer<DomainException> onRefused;

  /**
   * @param onChanged hears of every change that was made
   * @param onRefused hears of one that was refused, where no form is there to say so
   */
  Editing(
      Desk desk,
      Session session,
      Consumer<SignedIn> onChanged,
      Consumer<DomainException> onRefused) {
    this.desk = desk;
    this.session = session;
    this.onChanged = onChanged;
    this.onRefused = onRefused;
  }

  /**
   * Changes the register.
   *
   * @param edit runs on the background thread
   * @param told what was done, as a sentence
   */
  void change(RegisterId id, UnaryOperator<RegisterContent> edit, String told) {
    change(id, edit, told, () -> {}, onRefused);
  }

  /**
   * Opens a form that changes the register when it is confirmed.
   *
   * @param edit what the form asks for; empty when the form has said what is missing in it
   */
  void form(
      RegisterId id,
      Words words,
      Node content,
      Node first,
      Supplier<Optional<UnaryOperator<RegisterContent>>> edit) {
    FormDialog dialog = desk.dialogs().tallForm(words.title(), content, words.verb());
    dialog.remember("registers." + id + "-" + words.title().replace('@', ' '), Optional.empty());
    dialog.onConfirm(
        () ->
            edit.get()
                .ifPresent(
                    wanted -> {
                      dialog.confirm().setDisable(true);
                      change(
                          id,
                          wanted,
                          words.told(),
                          dialog::close,
                          why -> {
                            dialog.confirm().setDisable(false);
                            dialog.tell(desk.texts().of(why));
                          });
                    }));
    dialog.show(first);
  }

  /**
   * What a form says.
   *
   * @param verb on its button
   * @param told when it has been done
   */
  record Words(String title, String verb, String told) {}

  /** Finds out how much data the register holds of each of its fields, sources and entries. */
  void use(RegisterId id, Consumer<RegisterUse> show) {
    desk.work().run(() -> session.rules().use(id), show, onRefused);
  }

  private void change(
      RegisterId id,
      UnaryOperator<RegisterContent> edit,
      String told,
      Runnable onDone,
      Consumer<DomainException> onNotDone) {
    desk.work()
        .run(
            () -> changed(id, edit),
            changed -> {
              changed.ifPresent(made -> tell(id, made, told));
              onDone.run();
            },
            onNotDone);
  }

  private Optional<Changed> changed(RegisterId id, UnaryOperator<RegisterContent> edit)
      throws DomainException {
    RegisterContent before = content(id);
    RegisterContent wanted = edit.apply(before);
    if (wanted.equals(before)) {
      return Optional.empty();
    }
    session.rules().change(id, wanted);
    return Optional.of(new Changed(before, SignedIn.to(session)));
  }

  private RegisterContent content(RegisterId id) throws DomainException {
    return session.allRegisters().stream()
        .filter(register -> register.id().equals(id))
        .findFirst()
        .map(Register::content)
        .orElseThrow(() -> new DomainException(Problem.NO_SUCH_REGISTER, id));
  }

  private void tell(RegisterId id, Changed changed, String told) {
    onChanged.accept(changed.now());
    desk.toasts().showDone(told, desk.texts().get("card.undo"), () -> undo(id, changed.before()));
  }

  /** The texts of the notice are written elsewhere, perhaps since: they stay as they are now. */
  private void undo(RegisterId id, RegisterContent before) {
    desk.work()
        .run(
            () -> changed(id, now -> before.withTexts(now.texts())),
            changed -> {
              changed.ifPresent(made -> onChanged.accept(made.now()));
              desk.toasts().show(desk.texts().get("card.undone"));
            },
            onRefused);
  }
}
