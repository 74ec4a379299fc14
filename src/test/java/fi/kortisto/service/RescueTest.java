package fi.kortisto.service;

import static fi.kortisto.service.SessionTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FilePart;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can still be read of a damaged register, and that the register stays as it was found. */
class RescueTest {

  private static final Clock CLOCK = Clock.systemDefaultZone();
  private static final int PAGE = 4096;
  private static final int PEOPLE = 120;

  @TempDir Path temp;
  private Path folder;
  private final Map<SubjectId, String> names = new LinkedHashMap<>();

  @BeforeEach
  void aRegisterOfSomePeople() throws DomainException {
    folder = temp.resolve("Asiakkaat.kortisto");
    try (Session session = Given.register(folder, CLOCK)) {
      for (int i = 0; i < PEOPLE; i++) {
        String given = "Etu" + i;
        names.put(Given.person(session, given, "Esimerkki").subject().id(), given);
      }
    }
  }

  @Test
  void leavesEveryFileAsItWasAndItsOwnTraceBeside() throws Exception {
    damagePage(pages() - 2);
    assertProblem(Problem.DAMAGED_DATABASE, () -> Given.signIn(folder, CLOCK));
    Map<String, String> before = contents();

    SubjectId first = names.keySet().iterator().next();
    try (Session session = rescue()) {
      List<SubjectFile> saved = new ArrayList<>();
      session.rescue().orElseThrow().everybody("zip", Progress.NONE, (f, _) -> saved.add(f));
      assertThat(saved).isNotEmpty();
      assertThat(log()).contains("sign-in", "export persons:" + PEOPLE);
      session.subjects().export(first, ExportKind.ACCESS, "json", Purpose.NONE);
      assertThat(log()).contains("export subject:" + first).doesNotContain("Esimerkki");
    }

    Map<String, String> after = contents();
    after.remove("rescue.log");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void refusesEveryChange() throws Exception {
    damagePage(pages() - 2);
    try (Session session = rescue()) {
      assertProblem(Problem.READ_ONLY_RESCUE, () -> Given.person(session, "Aino", "Esimerkki"));
      assertProblem(Problem.READ_ONLY_RESCUE, () -> session.keys().rekey(Progress.NONE));
      assertProblem(Problem.READ_ONLY_RESCUE, () -> session.users().list());
    }
    assertThat(log()).contains("add register:1 persons:0 refused");
  }

  @Test
  void readsAllThatDoesNotLieOnTheDamagedPage() throws Exception {
    byte[] sound = Files.readAllBytes(database());
    Map<String, Integer> fates = new TreeMap<>();
    for (int page = 1; page < pages(); page++) {
      Files.write(database(), sound);
      damagePage(page);
      fates.merge(fateOf(page), 1, Integer::sum);
    }
    assertThat(fates.getOrDefault("all", 0)).as(fates.toString()).isGreaterThan(20);
    assertThat(fates.getOrDefault("some", 0)).as(fates.toString()).isPositive();
  }

  /** Everybody is either read as they were or named as not read; nobody is forgotten or changed. */
  private String fateOf(int page) throws Exception {
    Set<SubjectId> seen = new TreeSet<>(java.util.Comparator.comparing(SubjectId::value));
    List<SubjectId> missing = new ArrayList<>();
    try (Session session = rescue()) {
      Rescue.Saved saved =
          session
              .rescue()
              .orElseThrow()
              .everybody(
                  "zip",
                  Progress.NONE,
                  (file, unread) -> {
                    SubjectId id = file.subject().id();
                    seen.add(id);
                    if (unread.contains(FilePart.DATA)) {
                      missing.add(id);
                    } else {
                      assertThat(file.valuesOf(FieldRole.GIVEN_NAME))
                          .as("page " + page)
                          .containsExactly(names.get(id));
                    }
                  });
      seen.addAll(saved.unreadable());
      missing.addAll(saved.unreadable());
      assertThat(Copies.found(session, "").size()).isLessThanOrEqualTo(PEOPLE);
    } catch (DomainException nothing) {
      assertThat(nothing.problem()).isEqualTo(Problem.DAMAGED_DATABASE);
      return "nothing";
    }
    assertThat(seen).as("page " + page).containsAll(names.keySet());
    return missing.isEmpty() ? "all" : "some";
  }

  @Test
  void findsPersonsWhereTheIndexIsLost() throws Exception {
    byte[] sound = Files.readAllBytes(database());
    int found = 0;
    for (int page = 1; page < pages(); page += 3) {
      Files.write(database(), sound);
      damagePage(page);
      try (Session session = rescue()) {
        found += Copies.found(session, "etu7").isEmpty() ? 0 : 1;
      } catch (DomainException nothing) {
        assertThat(nothing.problem()).isEqualTo(Problem.DAMAGED_DATABASE);
      }
    }
    assertThat(found).isGreaterThan(pages() / 5);
  }

  @Test
  void readsWhatIsBeforeTheEndOfATruncatedFile() throws Exception {
    byte[] sound = Files.readAllBytes(database());
    Files.write(database(), java.util.Arrays.copyOf(sound, sound.length - PAGE * 3 - 1000));
    assertProblem(Problem.TRUNCATED, () -> Given.folders(CLOCK).open(folder));

    try (Session session = rescue()) {
      assertThat(
              session
                  .rescue()
                  .orElseThrow()
                  .everybody("zip", Progress.NONE, (_, _) -> {})
                  .persons())
          .isPositive();
    }
  }

  @Test
  void mendsTheBeginningOfTheFileFromTheKeyRing() throws Exception {
    byte[] harmed = Files.readAllBytes(database());
    harmed[3] ^= 4;
    Files.write(database(), harmed);
    assertProblem(Problem.DAMAGED_DATABASE, () -> Given.folders(CLOCK).open(folder));

    try (Session session = rescue()) {
      assertThat(Copies.found(session, "etu1")).isNotEmpty();
    }
  }

  @Test
  void takesTheCopyOfADamagedKeyRingAndNoOtherPasswordWithIt() throws Exception {
    Path ring = folder.resolve("keyring.json");
    byte[] harmed = Files.readAllBytes(ring);
    Files.write(ring, java.util.Arrays.copyOf(harmed, harmed.length / 2));

    try (Session session = rescue()) {
      assertThat(Copies.found(session, "etu1")).isNotEmpty();
    }
    DamagedFolder damaged = Given.folders(CLOCK).openToRescue(folder);
    try (damaged;
        Password wrong = Password.of("väärä salasana tämä on")) {
      assertProblem(Problem.WRONG_LOGIN_OR_PASSWORD, () -> damaged.signIn(Given.LOGIN, wrong));
    }
    Files.delete(folder.resolve("keyring.copy.json"));
    assertProblem(Problem.DAMAGED_KEY_RING, () -> Given.folders(CLOCK).openToRescue(folder));
  }

  @Test
  void namesTheNewestBackupBesideTheRegister() throws Exception {
    assertThat(NearbyBackup.newest(folder)).isEmpty();
    Files.write(temp.resolve("Asiakkaat-20260102-030405.kortisto-backup"), zip());
    Files.write(temp.resolve("Asiakkaat-20260202-030405.kortisto-backup"), zip());
    Files.write(temp.resolve("Asiakkaat-20260302-030405.kortisto-backup"), new byte[100]);
    Files.write(temp.resolve("Muut-20260402-030405.kortisto-backup"), zip());

    assertThat(NearbyBackup.newest(folder))
        .get()
        .satisfies(backup -> assertThat(backup.file().toString()).contains("20260202"));
  }

  private static byte[] zip() throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("manifest.json"));
    }
    return bytes.toByteArray();
  }

  private Session rescue() throws DomainException {
    DamagedFolder damaged = Given.folders(CLOCK).openToRescue(folder);
    try (Password password = Password.of(Given.PASSWORD)) {
      return damaged.signIn(Given.LOGIN, password);
    } catch (DomainException refused) {
      damaged.close();
      throw refused;
    }
  }

  private Path database() {
    return folder.resolve("register.db");
  }

  private int pages() throws IOException {
    return (int) (Files.size(database()) / PAGE);
  }

  private void damagePage(int index) throws IOException {
    byte[] harmed = Files.readAllBytes(database());
    harmed[index * PAGE + new Random(index).nextInt(PAGE)] ^= 16;
    Path fresh = temp.resolve("fresh");
    Files.write(fresh, harmed);
    Files.move(fresh, database(), StandardCopyOption.REPLACE_EXISTING);
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("rescue.log"));
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(
            file.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
