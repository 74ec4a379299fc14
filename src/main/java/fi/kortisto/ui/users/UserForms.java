package fi.kortisto.ui.users;

import fi.kortisto.exchange.CommitmentFile;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.model.CommitmentPaper;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Draft;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.User;
import fi.kortisto.model.UserRole;
import fi.kortisto.service.Session;
import fi.kortisto.service.Undo;
import fi.kortisto.ui.Background.Task;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FormDialog;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks how a user's name, role, registers or commitment are to be. */
final class UserForms {

  private static final String CHANGE = "users.change-";
  private static final String COMMITMENT = "users.commitment-";

  private final Desk desk;
  private final Texts texts;
  private final SignedIn signedIn;
  private final Runnable onChanged;

  UserForms(Desk desk, SignedIn signedIn, Runnable onChanged) {
    this.desk = desk;
    this.texts = desk.texts();
    this.signedIn = signedIn;
    this.onChanged = onChanged;
  }

  /** Name, role and registers; of oneself the name only. */
  void change(User user) {
    boolean self = user.id().equals(signedIn.user().id());
    TextField name = new TextField(user.fullName());
    name.setId("user-name");
    ComboBox<UserRole> role = Choices.of(List.of(UserRole.values()), texts::beginning);
    role.setId("user-role");
    role.setValue(user.role());
    RegisterLimit limit = new RegisterLimit(texts, signedIn.all(), user.only());
    var what = Captioned.advice("");
    role.valueProperty()
        .subscribe(
            chosen -> {
              limit.fit(chosen);
              what.setText(texts.get("role." + chosen.code()));
            });
    VBox fields = fields(new Captioned(texts.get("users.name"), name, nameAdvice()));
    if (self) {
      fields.getChildren().add(Captioned.advice(texts.get("users.change.self")));
    } else {
      fields.getChildren().addAll(new Captioned(texts.get("users.role"), role, what), limit);
    }
    FormDialog dialog =
        desk.dialogs()
            .form(
                texts.get("users.change.title", user.login()),
                fields,
                texts.get("users.change.verb"));
    dialog.remember(CHANGE + user.id(), Optional.empty());
    dialog.onConfirm(
        () -> {
          if (!limit.isSome()) {
            dialog.tell(texts.get("users.registers.none"));
            return;
          }
          String called = name.getText();
          UserRole chosen = role.getValue();
          Set<RegisterId> only = limit.only();
          keep(
              dialog,
              () -> changed(user, self, called, chosen, only),
              texts.get("users.changed", user.login()));
        });
    dialog.show(name);
  }

  private List<Undo<User>> changed(
      User user, boolean self, String called, UserRole role, Set<RegisterId> only)
      throws DomainException {
    Session session = signedIn.session();
    List<Undo<User>> back = new ArrayList<>();
    if (!called.strip().equals(user.fullName())) {
      back.add(session.users().rename(user.id(), called).undo());
    }
    if (!self && (role != user.role() || !only.equals(user.only()))) {
      back.add(session.users().assign(user.id(), role, only).undo());
    }
    return back;
  }

  /** Whether a form of this kind was open with something typed in it. */
  static boolean isOne(Draft draft) {
    return draft.place().startsWith(CHANGE) || draft.place().startsWith(COMMITMENT);
  }

  /** Opens again the form in which that was typed before a lock. */
  void resume(Draft draft, List<User> users) {
    for (User user : users) {
      if (draft.place().equals(CHANGE + user.id())) {
        change(user);
      } else if (draft.place().equals(COMMITMENT + user.id())) {
        commitment(user);
      }
    }
  }

  Node nameAdvice() {
    return Captioned.advice(texts.get("users.name.what"));
  }

  /** The day on which the commitment was signed, and the paper. */
  void commitment(User user) {
    CommitmentInputs inputs = new CommitmentInputs(desk, user.commitment());
    FormDialog dialog =
        desk.dialogs()
            .form(
                texts.get("users.commitment.title", user.called()),
                inputs,
                texts.get("users.commitment.verb"));
    dialog.remember(COMMITMENT + user.id(), Optional.empty());
    dialog.onConfirm(
        () -> {
          Optional<LocalDate> signed = inputs.signed();
          if (signed.isEmpty()) {
            dialog.tell(texts.get("users.commitment.day-missing"));
            return;
          }
          Optional<Path> file = inputs.paper();
          keep(
              dialog,
              () ->
                  List.of(
                      signedIn
                          .session()
                          .users()
                          .commit(user.id(), signed.get(), read(file))
                          .undo()),
              texts.get("users.committed", user.called()));
        });
    dialog.show(inputs.first());
  }

  /** Read on the background thread. */
  static Optional<CommitmentPaper> read(Optional<Path> file) throws DomainException {
    return file.isPresent() ? Optional.of(CommitmentFile.read(file.get())) : Optional.empty();
  }

  /** Saves the paper of a commitment where the user wants it. */
  void savePaper(User user) {
    desk.work()
        .run(
            () -> signedIn.session().users().paper(user.id()),
            paper -> paper.ifPresent(this::save),
            desk.dialogs()::problem);
  }

  private void save(CommitmentPaper paper) {
    desk.files()
        .save(texts.get("users.commitment.save-title"), paper.fileName(), List.of())
        .ifPresent(
            file ->
                desk.work()
                    .act(
                        () -> CommitmentFile.write(paper, file, NewFile.IfThere.REPLACE),
                        () ->
                            desk.toasts()
                                .show(texts.get("users.commitment.saved", file.getFileName())),
                        desk.dialogs()::problem));
  }

  private void keep(FormDialog dialog, Task<List<Undo<User>>> task, String done) {
    dialog.confirm().setDisable(true);
    desk.work()
        .run(
            task,
            back -> {
              dialog.close();
              tellDone(done, back);
              onChanged.run();
            },
            why -> {
              dialog.confirm().setDisable(false);
              dialog.tell(texts.of(why));
            });
  }

  private void tellDone(String sentence, List<Undo<User>> back) {
    if (back.isEmpty()) {
      desk.toasts().show(sentence);
    } else {
      desk.toasts().showDone(sentence, texts.get("card.undo"), () -> takeBack(back));
    }
  }

  private void takeBack(List<Undo<User>> deeds) {
    desk.work()
        .act(
            () -> {
              for (Undo<User> deed : deeds.reversed()) {
                deed.run();
              }
            },
            () -> {
              desk.toasts().show(texts.get("card.undone"));
              onChanged.run();
            },
            desk.dialogs()::problem);
  }

  private static VBox fields(Node... nodes) {
    VBox fields = new VBox(nodes);
    fields.getStyleClass().add("fields");
    return fields;
  }
}
