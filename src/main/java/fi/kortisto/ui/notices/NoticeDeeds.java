package fi.kortisto.ui.notices;

import fi.kortisto.document.PrivacyNotice;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.NewFile.IfThere;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Background;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.FileChoice;
import fi.kortisto.ui.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be done with a notice: publish it, keep words of the firm's own, save it as a file. */
final class NoticeDeeds {

  /** The notice that is shown. */
  interface OpenNotice {

    Optional<NoticeState> state();

    /** Its words were changed, or it was published. */
    void kept(NoticeState now);

    /** It is not as it was read. */
    void again();

    void tell(DomainException refused);
  }

  private record Kept(NoticeState state, TextChange takenBack) {}

  private record Undo(RegisterId register, TextChange change) {}

  private final Desk desk;
  private final Texts texts;
  private final Background.Work work;
  private final Session session;
  private final OpenNotice notice;
  private Optional<Undo> undo = Optional.empty();

  NoticeDeeds(Desk desk, Session session, OpenNotice notice) {
    this.desk = desk;
    this.texts = desk.texts();
    this.work = desk.work();
    this.session = session;
    this.notice = notice;
  }

  /** Asks, and publishes in all languages at once. */
  void publish() {
    notice.state().ifPresent(state -> new PublishDialog(desk, state, this::publish).show());
  }

  private void publish(NoticeState asked, PublishDialog dialog) {
    work.run(
        () ->
            session
                .notices()
                .publish(
                    asked.register().id(),
                    asked.now(),
                    PrivacyNotice.prints(asked.now(), asked.nextNumber(), LocalDate.now())),
        published -> {
          dialog.close();
          notice.kept(published);
          desk.toasts().show(texts.get("publish.done", asked.nextNumber()));
        },
        refused -> {
          dialog.close();
          refusedToPublish(refused);
        });
  }

  private void refusedToPublish(DomainException refused) {
    if (refused.problem() == Problem.CHANGED_MEANWHILE) {
      notice.again();
      desk.dialogs().tell(texts.get("publish.changed"), texts.get("publish.changed-what"));
    } else {
      desk.dialogs().problem(refused);
    }
  }

  /** Keeps other words of the firm's own. */
  void keep(TextChange change) {
    keep(change, "notice.kept");
  }

  /** Takes back what was last kept. */
  void undo() {
    Optional<RegisterId> shown = notice.state().map(state -> state.register().id());
    undo.filter(back -> shown.equals(Optional.of(back.register())))
        .ifPresent(back -> keep(back.change(), "notice.undone"));
  }

  /** Another notice is shown: there is nothing to take back in it. */
  void forget() {
    undo = Optional.empty();
  }

  private void keep(TextChange change, String told) {
    notice
        .state()
        .ifPresent(
            state -> {
              RegisterId register = state.register().id();
              boolean first = told.equals("notice.kept");
              work.run(
                  () -> keep(register, change),
                  kept -> {
                    notice.kept(kept.state());
                    if (first) {
                      undo = Optional.of(new Undo(register, kept.takenBack()));
                      desk.toasts().showDone(texts.get(told), texts.get("card.undo"), this::undo);
                    } else {
                      undo = Optional.empty();
                      desk.toasts().show(texts.get(told));
                    }
                  },
                  notice::tell);
            });
  }

  /** On the background thread: what is on file just now, and not what was once read. */
  private Kept keep(RegisterId register, TextChange change) throws DomainException {
    RegisterContent before = session.notices().of(register).now().content();
    session.rules().change(register, change.over(before));
    return new Kept(session.notices().of(register), change.takenBack(before));
  }

  /** Saves the notice that is shown as the file's ending says. */
  void saveAs(Sheet sheet, String name) {
    Optional<Path> wanted =
        desk.files()
            .save(
                texts.get("notice.save-title"),
                name + ".pdf",
                List.of(
                    new FileChoice.Kind("PDF", List.of("pdf")),
                    new FileChoice.Kind("HTML", List.of("html"))));
    wanted.ifPresent(
        file ->
            work.act(
                () -> new NewFile(file, IfThere.REPLACE).write(contentOf(sheet, file)),
                () -> desk.toasts().show(texts.get("notice.saved", file.getFileName())),
                notice::tell));
  }

  private static NewFile.Content contentOf(Sheet sheet, Path file) {
    String ending = file.toString().toLowerCase(Locale.ROOT);
    return ending.endsWith(".html") || ending.endsWith(".htm")
        ? out -> out.write(sheet.html().getBytes(StandardCharsets.UTF_8))
        : sheet.pdf()::writeTo;
  }
}
