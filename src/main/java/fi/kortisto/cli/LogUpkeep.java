package fi.kortisto.cli;

import fi.kortisto.document.CheckpointPaper;
import fi.kortisto.document.Document;
import fi.kortisto.document.LogMonthPage;
import fi.kortisto.exchange.LogJson;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.LogMonth;
import fi.kortisto.model.LogPlan;
import fi.kortisto.model.LogPruning;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The upkeep of the access log: its storage time, its checkpoints, its months on paper. */
record LogUpkeep(Workplace place, Session session, boolean json) {

  /** Changes for how many months it is kept. */
  void keep(int months) throws DomainException {
    LogPlan before = session.log().keeping().plan();
    session.log().keeping().change(new LogPlan(months, before.unusual()));
    place.tell("log.kept", months);
  }

  /** Tells what is past its storage time, and removes it when that is wanted. */
  void prune(boolean run) throws DomainException, IOException {
    LogPruning due = session.log().keeping().due();
    Optional<LogCheckpoint> made =
        run && !due.isNothing()
            ? Optional.of(session.log().keeping().prune(due, Progress.NONE))
            : Optional.empty();
    if (json) {
      place.json(out -> LogJson.pruning(due, made, out));
    }
    if (due.isNothing()) {
      place.tell("log.nothing-due", place.speech().day(due.limit()));
    } else {
      place.tell(
          made.isPresent() ? "log.pruned" : "log.due",
          due.rows(),
          place.speech().moment(due.from()),
          place.speech().moment(due.to()));
      made.ifPresent(checkpoint -> place.tell("log.checkpoint", checkpoint.anchor()));
    }
  }

  /** Prints the latest checkpoint with its signature, or writes it on paper. */
  void checkpoint(Optional<NewFile> file) throws DomainException, IOException {
    LogCheckpoint latest =
        session.log().keeping().checkpoints().stream()
            .findFirst()
            .orElseThrow(() -> new DomainException(Problem.NO_CHECKPOINT));
    if (file.isPresent()) {
      Document paper =
          CheckpointPaper.render(session.controller(), latest, place.speech().language());
      file.get().write(paper::writeTo);
      place.tell("log.checkpoint", latest.anchor());
    } else if (json) {
      place.json(out -> LogJson.checkpoint(latest, out));
    } else {
      place.out().print(latest.text());
      place.out().println("public-key " + latest.publicKey());
      place.out().println("signature " + latest.signature());
    }
  }

  /** Writes a month on paper. */
  void month(YearMonth wanted, NewFile file, Path path) throws DomainException {
    LogMonth month = session.log().months().of(wanted, Progress.NONE);
    Document page =
        LogMonthPage.render(session.controller(), month, place.speech().language(), place.today());
    file.write(page::writeTo);
    place.tell("answer.done", path, page.pageCount());
  }

  /**
   * A month as it is typed, {@code 2026-10}.
   *
   * @throws DomainException BAD_DATE
   */
  static YearMonth month(String typed) throws DomainException {
    try {
      return YearMonth.parse(typed);
    } catch (DateTimeParseException noMonth) {
      throw new DomainException(noMonth, Problem.BAD_DATE);
    }
  }
}
