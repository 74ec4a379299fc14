package fi.kortisto.post;

import fi.kortisto.document.Document;
import fi.kortisto.exchange.NewFile;
import fi.kortisto.exchange.Passphrase;
import fi.kortisto.exchange.SealedArchive;
import fi.kortisto.exchange.SubjectExport;
import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Letter;
import fi.kortisto.model.LetterFacts;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestId;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes, files and packs the letters of requests. For the session's thread. */
public final class Post {

  /** The letter's name among the files of a sealed answer. */
  private static final String LETTER = "answer.pdf";

  private final Session session;

  public Post(Session session) {
    this.session = session;
  }

  /**
   * Sets a letter, to be looked at.
   *
   * @throws DomainException when it may not leave like that: see {@link
   *     fi.kortisto.service.Letters#facts}
   */
  public Written write(RequestId request, LetterOrder order) throws DomainException {
    return Written.of(order, session.letters().facts(request, order));
  }

  /**
   * Files a letter as it is to be sent.
   *
   * @throws DomainException CHANGED_MEANWHILE
   */
  public Letter file(Written written) throws DomainException {
    return session.letters().file(written.facts(), written.document().bytes());
  }

  /** A letter on file, to be looked at or printed again. */
  public Document filed(Letter letter) throws DomainException {
    return Document.kept(session.letters().pdf(letter.id()));
  }

  /**
   * Packs a letter, and the data that belongs to it, into a ZIP that only the passphrase opens.
   *
   * @return the passphrase, which is kept nowhere: it is shown once and goes another way than the
   *     file
   * @throws DomainException ROAD_NOT_ALLOWED unless the letter was ordered to leave electronically;
   *     ALREADY_EXISTS, CANNOT_WRITE
   */
  public Passphrase seal(Written written, NewFile target) throws DomainException {
    if (written.order().road() != AnswerDelivery.ELECTRONIC) {
      throw new IllegalArgumentException("Not a letter that leaves electronically");
    }
    Passphrase passphrase = Passphrase.generate(written.facts().language());
    try {
      target.write(out -> pack(written, passphrase, out));
      return passphrase;
    } catch (DomainException | RuntimeException failed) {
      passphrase.close();
      throw failed;
    }
  }

  private void pack(Written written, Passphrase passphrase, OutputStream out)
      throws IOException, DomainException {
    LetterFacts facts = written.facts();
    byte[] letter = written.document().bytes();
    if (facts.file().isEmpty() || facts.kind() == LetterKind.LOG_EXTRACT) {
      try (SealedArchive archive = new SealedArchive(out, passphrase)) {
        archive.begin(LETTER).write(letter);
      }
      return;
    }
    SubjectFile file = facts.file().get();
    ExportKind kind =
        facts.kind() == LetterKind.PORTABILITY_COVER ? ExportKind.PORTABILITY : ExportKind.ACCESS;
    Purpose purpose = Purpose.of(facts.request().id());
    new SubjectExport(
            file,
            kind,
            facts.language(),
            attachment -> session.attachments().open(file.subject().id(), attachment.id(), purpose))
        .writeSealed(out, passphrase, List.of(new SubjectExport.ExtraFile(LETTER, letter)));
  }
}
