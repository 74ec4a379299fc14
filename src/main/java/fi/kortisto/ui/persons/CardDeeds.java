package fi.kortisto.ui.persons;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Ban;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Permission;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.Subjects;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** What is done with the person whose card is open, besides editing. */
final class CardDeeds {

  /** The card that is open. */
  interface OpenCard {

    /** Whose card it is; empty when none is open. */
    Optional<SubjectFile> person();

    void show(SubjectFile person, boolean addressHidden);

    /** As {@link #show}, after something was changed. */
    void showAgain(SubjectFile person);

    void tell(DomainException refused);
  }

  private final Desk desk;
  private final Texts texts;
  private final Background.Work work;
  private final SignedIn signedIn;
  private final PersonActions actions;
  private final OpenCard open;
  private final KeptFiles files;

  CardDeeds(Desk desk, SignedIn signedIn, PersonActions actions, OpenCard open) {
    this.desk = desk;
    this.texts = desk.texts();
    this.work = desk.work();
    this.signedIn = signedIn;
    this.actions = actions;
    this.open = open;
    this.files = new KeptFiles(desk, signedIn.session(), open::tell);
  }

  void ban() {
    if (signedIn.user().may(Permission.RECORD_BANS)) {
      whenOpen(
          file ->
              actions.ban(
                  file,
                  banned -> {
                    open.showAgain(banned);
                    desk.toasts().show(texts.get("card.banned"));
                  }));
    }
  }

  void withdraw(Ban ban) {
    String what = texts.get("card.ban", texts.of(ban.purpose()), texts.of(ban.channel()));
    if (desk.dialogs()
        .ask(
            texts.get("card.withdraw-question", what),
            texts.get("card.withdraw-what"),
            texts.get("card.withdraw"))) {
      work.run(
          () -> signedIn.session().bans().withdraw(ban.subject(), ban.id()),
          open::showAgain,
          open::tell);
    }
  }

  void answer() {
    if (signedIn.user().may(Permission.ANSWER_REQUESTS)) {
      whenOpen(file -> actions.answer(file.subject()));
    }
  }

  void export() {
    if (signedIn.user().may(Permission.EXPORT_SUBJECTS)) {
      whenOpen(file -> actions.export(file.subject()));
    }
  }

  void protectAddress(boolean protect) {
    whenOpen(
        file ->
            work.run(
                () ->
                    subjects()
                        .protectAddress(file.subject().id(), file.subject().version(), protect),
                open::showAgain,
                open::tell));
  }

  void revealAddress() {
    whenOpen(
        file ->
            new ReasonDialog(desk)
                .ask(
                    reason ->
                        work.run(
                            () -> subjects().card(file.subject().id(), reason),
                            seen -> open.show(seen, false),
                            open::tell)));
  }

  void saveAttachment(Attachment attachment) {
    open.person().ifPresent(file -> files.save(file.subject().id(), attachment));
  }

  void picture(long attachment, Consumer<Image> shown) {
    open.person()
        .ifPresent(
            file ->
                files.picture(
                    file.subject().id(),
                    attachment,
                    image -> {
                      if (open.person().equals(Optional.of(file))) {
                        shown.accept(image);
                      }
                    }));
  }

  private void whenOpen(Consumer<SubjectFile> action) {
    open.person().ifPresent(action);
  }

  private Subjects subjects() {
    return signedIn.session().subjects();
  }
}
