package fi.kortisto.demo;

import fi.kortisto.crypto.Password;
import fi.kortisto.exchange.Templates;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.SubjectId;
import fi.kortisto.service.Created;
import fi.kortisto.service.NewFolder;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes registers of invented people to try the program with, with what has happened with them, a
 * few photos and recordings, some bans, and requests in every state.
 */
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

  /** An empty register of those templates, signed in to as {@link #LOGIN}. */
  Session create(Path folder, List<RegisterTemplate> templates) throws DomainException {
    try (Password password = Password.of(PASSWORD)) {
      Created created = folders.create(new NewFolder(folder, FIRM, templates, LOGIN, password));
      created.recoveryKey().close();
      return created.session();
    }
  }

  /**
   * Makes a folder with all the registers that come with the program, which is closed afterwards.
   *
   * @param folder must not exist yet
   * @param count how many people, spread over the registers; those in two registers count twice
   */
  public void make(Path folder, int count, LocalDate today, Progress progress)
      throws DomainException {
    try (Session session = create(folder, Templates.builtIn().all())) {
      List<Register> registers = session.registers();
      InventedFilling filling = new InventedFilling(session, today);
      Set<SubjectId> people = new LinkedHashSet<>();
      List<List<SubjectId>> ofRegisters = new ArrayList<>();
      for (int i = 0; i < registers.size(); i++) {
        int share = (count + i) / registers.size();
        Part part = new Part(progress, people.size(), count);
        List<SubjectId> filled = filling.fill(registers.get(i), share, part);
        people.addAll(filled);
        ofRegisters.add(filled);
      }
      int number = 0;
      for (SubjectId id : people) {
        if (number % BAN_EVERY == 0) {
          session.bans().add(id, ban(number / BAN_EVERY, today));
        }
        number++;
      }
      if (ofRegisters.stream().noneMatch(List::isEmpty)) {
        new InventedRequests(session, ofRegisters).enter();
      }
    }
  }

  /** What one register's filling is of the whole work. */
  private record Part(Progress whole, int before, int count) implements Progress {

    @Override
    public void at(long done, long total) {
      whole.at(Math.min(before + done, count), count);
    }

    @Override
    public boolean cancelled() {
      return whole.cancelled();
    }
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
