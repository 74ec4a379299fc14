package fi.kortisto.cli;

import fi.kortisto.document.AnswerOptions;
import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.document.Document;
import fi.kortisto.document.Printing;
import fi.kortisto.exchange.Passphrase;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.RequestView;
import fi.kortisto.post.Post;
import fi.kortisto.post.Written;
import fi.kortisto.service.Session;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Hands letters over: each is filed first, then written to its file, printed and sent. */
record Outbox(Workplace place, Session session, LetterOptions options) {

  /** Writes a letter of a request in the request's language and hands it over. */
  void write(RequestView view, LetterKind kind, Optional<LetterFile> target)
      throws DomainException {
    LetterOrder order =
        LetterOrder.of(
            kind, view.request().content().language(), AnswerDelivery.POST_TO_ADDRESS_ON_FILE);
    hand(new Post(session).write(view.request().id(), order), target);
  }

  /** Files a letter and does with it what was asked. */
  void hand(Written written, Optional<LetterFile> target) throws DomainException {
    Optional<LocalDate> day = options.sent(place.today());
    Post post = new Post(session);
    Letter filed = post.file(written);
    place.tell(
        "letter.filed",
        Long.toString(filed.id()),
        place.speech().words().of(filed.kind()),
        written.facts().request().id());
    if (target.isPresent()) {
      save(written, target.get(), post);
    }
    if (options.printer().isPresent()) {
      print(written.document(), options.printer().get());
      session.letters().printed(filed.id());
      place.tell("answer.printed");
    }
    if (day.isPresent()) {
      send(filed, written.order().road(), day.get());
    }
  }

  void send(Letter letter, AnswerDelivery road, LocalDate day) throws DomainException {
    RequestView view = session.letters().sent(letter.id(), road, day);
    place.tell(
        "letter.sent",
        Long.toString(letter.id()),
        place.speech().day(day),
        view.request().id(),
        place.speech().words().of(view.request().state()));
  }

  private void save(Written written, LetterFile target, Post post) throws DomainException {
    if (target.sealed()) {
      try (Passphrase passphrase = post.seal(written, target.file())) {
        place.out().println(passphrase.characters());
      }
      place.tell("letter.sealed", target.path());
    } else {
      Document document = written.document();
      target.file().write(document::writeTo);
      place.tell("answer.done", target.path(), document.pageCount());
    }
  }

  private static void print(Document letter, String printer) throws DomainException {
    if (printer.isBlank()) {
      Printing.print(letter);
    } else {
      Printing.print(letter, printer);
    }
  }

  /** The same letter with the values of sensitive fields in it. */
  static Written withSensitive(Written written) {
    AnswerOptions standard =
        AnswerOptions.standard(written.facts().language(), written.facts().date());
    Set<Inclusion> inclusions = EnumSet.copyOf(standard.inclusions());
    inclusions.add(Inclusion.SENSITIVE_FIELDS);
    return written.set(standard.window(), inclusions);
  }
}
