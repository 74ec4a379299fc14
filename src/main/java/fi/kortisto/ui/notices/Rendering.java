package fi.kortisto.ui.notices;

import fi.kortisto.document.NoticeSection;
import fi.kortisto.document.PrivacyNotice;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.NoticeState;
import fi.kortisto.model.NoticeVersion;
import fi.kortisto.service.Session;
import fi.kortisto.ui.Background;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Writes notices in the background. Only what was asked for last is handed over. */
final class Rendering {

  private final Background.Work work;
  private final Session session;
  private final Consumer<DomainException> refused;
  private final AtomicInteger asked = new AtomicInteger();

  Rendering(Background.Work work, Session session, Consumer<DomainException> refused) {
    this.work = work;
    this.session = session;
    this.refused = refused;
  }

  /** The sections of the notice as it would be written today. */
  void sections(NoticeState state, Language language, Consumer<List<NoticeSection>> ready) {
    latest(
        () ->
            PrivacyNotice.of(state.now(), language, state.nextNumber(), LocalDate.now()).sections(),
        ready);
  }

  /** The notice as it would be published today, with what was typed in it. */
  void today(NoticeState state, TextChange typed, Language language, Consumer<Sheet> ready) {
    NoticeFacts facts =
        new NoticeFacts(state.now().controller(), typed.over(state.now().content()));
    latest(() -> Sheet.ofToday(facts, language, state.nextNumber()), ready);
  }

  /** A version as it was published. */
  void published(NoticeVersion version, Language language, Consumer<Sheet> ready) {
    latest(
        () -> Sheet.of(session.notices().published(version.register(), version.number(), language)),
        ready);
  }

  /** What nobody waits for any more when its turn comes is not written at all. */
  private <T> void latest(Background.Task<T> task, Consumer<T> ready) {
    int number = asked.incrementAndGet();
    work.run(
        () -> number == asked.get() ? Optional.of(task.run()) : Optional.<T>empty(),
        made -> made.filter(_ -> number == asked.get()).ifPresent(ready),
        refused);
  }
}
