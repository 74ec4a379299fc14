package fi.kortisto.post;

import fi.kortisto.crypto.BcryptCost;
import fi.kortisto.crypto.Password;
import fi.kortisto.demo.InventedFilling;
import fi.kortisto.document.Document;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Controller;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewRequest;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.ReleaseRules;
import fi.kortisto.model.RequestForm;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestRoad;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A register of one template with invented people, in which requests are taken from receipt to the
 * letter.
 *
 * @param people who are in it, none of whom has asked for anything yet
 */
record Walked(Session session, Register register, List<SubjectId> people) implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  static final String LOGIN = "kasittelija";

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final String PASSWORD = "vihreä lumi sataa tänään";

  /** A new folder with the register of a template. */
  static Walked of(Path folder, String template, int people) throws DomainException {
    Clock clock = Clock.fixed(TODAY.atTime(12, 0).atZone(HELSINKI).toInstant(), HELSINKI);
    RegisterFolders folders = new RegisterFolders(clock, () -> new BcryptCost(4));
    try (Password password = Password.of(PASSWORD)) {
      Session session =
          folders
              .create(
                  new NewFolder(
                      folder,
                      Controller.named("Esimerkkikauppa Oy", "1457511-2"),
                      List.of(Templates.builtIn().find(template)),
                      LOGIN,
                      password))
              .session();
      Register register = session.registers().getFirst();
      List<SubjectId> filled =
          new InventedFilling(session, TODAY).fill(register, people, Progress.NONE);
      return new Walked(session, register, filled);
    }
  }

  /** A request that came by post, in the person's hand, with another address than that on file. */
  NewRequest request(RequestKind kind, SubjectId person) {
    return request(kind, person, RequestForm.SIGNED);
  }

  NewRequest request(RequestKind kind, SubjectId person, RequestForm form) {
    return new NewRequest(
        kind,
        TODAY,
        RequestRoad.POST,
        form,
        Language.FI,
        new Correspondent("", PostalAddress.of("Toinen katu 9", "00200", "Toisaalla"), ""),
        Optional.empty(),
        Set.of(),
        Optional.of(person),
        "");
  }

  SubjectFile file(SubjectId person) throws DomainException {
    return session.subjects().card(person, Purpose.of("tarkistus"));
  }

  static ReleaseRules rules(RequestView view) {
    return new ReleaseRules(view.registers());
  }

  /** The words of a letter, single spaces between them. */
  static String text(Document letter) throws IOException {
    return text(letter.bytes());
  }

  static String text(byte[] letter) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(letter)) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0]+", " ").strip();
    }
  }

  @Override
  public void close() throws DomainException {
    session.close();
  }
}
