package fi.kortisto.demo;

import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.IncomingRows;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Progress;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Created;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Makes a register of invented people, with some bans, to try the program with. */
public final class InventedRegister {

  public static final String LOGIN = "demo";

  /** Known to everybody: there is nothing to protect. */
  public static final String PASSWORD = "vihreä lumi sataa tänään";

  private static final Controller FIRM =
      new Controller(
          "Esimerkkikauppa Oy",
          "1234567-1",
          PostalAddress.of("Esimerkkikatu 1", "01000", "Lumijärvi"),
          "rekisteri@example.fi",
          "040 000 0000",
          "Aino Esimerkki",
          "");

  private static final long SEED = 20260101;
  private static final int BAN_EVERY = 9;

  private final RegisterFolders folders;

  public InventedRegister(RegisterFolders folders) {
    this.folders = folders;
  }

  /** Those who are in it. */
  public static InventedPeople people() {
    return new InventedPeople(SEED);
  }

  /** An empty register, signed in to as {@link #LOGIN}. */
  Session create(Path folder) throws DomainException {
    try (Password password = Password.of(PASSWORD)) {
      Created created =
          folders.create(new NewFolder(folder, FIRM, Templates.builtIn().all(), LOGIN, password));
      created.recoveryKey().close();
      return created.session();
    }
  }

  /**
   * Makes the register folder, which is closed afterwards.
   *
   * @param folder must not exist yet
   * @param count how many people
   */
  public void make(Path folder, int count, LocalDate today, Progress progress)
      throws DomainException {
    try (Session session = create(folder)) {
      List<SubjectId> added = new ArrayList<>();
      session
          .imports()
          .run(
              session.registers().getFirst().id(),
              rows(count),
              false,
              progress,
              row -> row.subject().ifPresent(added::add));
      for (int i = 0; i < added.size(); i += BAN_EVERY) {
        session.bans().add(added.get(i), ban(i / BAN_EVERY, today));
      }
    }
  }

  private static IncomingRows rows(int count) {
    Iterator<InventedPerson> people = people().first(count).iterator();
    int[] row = {0};
    return () -> people.hasNext() ? Optional.of(people.next().asRow(++row[0])) : Optional.empty();
  }

  private static NewBan ban(int number, LocalDate today) {
    BanPurpose[] purposes = BanPurpose.values();
    BanChannel[] channels = BanChannel.values();
    return new NewBan(
        purposes[number % purposes.length],
        channels[number % channels.length],
        today,
        number % 3 == 0 ? Optional.of(today.plusYears(1)) : Optional.empty(),
        "Esimerkkilomake");
  }
}
