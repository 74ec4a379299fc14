package fi.kortisto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.kortisto.crypto.LedgerKey;
import fi.kortisto.format.LedgerJson;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LedgerDeed;
import fi.kortisto.model.LedgerEntry;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Suppressed;
import fi.kortisto.model.UserId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger outside the database, as somebody may find, tear or harm it. */
class LedgerFileTest {

  private static final String REGISTER = "7d2c0c0a-0000-4000-8000-000000000000";
  private static final Instant AT = Instant.parse("2026-03-05T10:00:00.123Z");

  @TempDir Path temp;
  private final LedgerKey key = LedgerKey.taking(LedgerKey.randomBytes());
  private LedgerFile file;

  @BeforeEach
  void name() {
    file = new LedgerFile(temp.resolve("erasures.ledger"), REGISTER);
  }

  @AfterEach
  void forget() {
    key.close();
  }

  private static LedgerEntry entry(int number) {
    return new LedgerEntry(
        "uid-" + number, AT, new LedgerDeed.PersonErased(List.of(new SubjectId(number))));
  }

  private void append(int from, int to) throws DomainException {
    file.append(IntStream.range(from, to).mapToObj(LedgerFileTest::entry).toList(), key);
  }

  private List<String> uids() throws DomainException {
    return file.read(key).entries().stream().map(LedgerEntry::uid).toList();
  }

  @Test
  void keepsLinesThatNobodyElseReads() throws Exception {
    append(0, 2);
    append(2, 3);

    assertThat(uids()).containsExactly("uid-0", "uid-1", "uid-2");
    assertThat(file.size()).isEqualTo(3);
    assertThat(Files.readString(file.path())).doesNotContain("uid-", "person");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
    try (LedgerKey other = LedgerKey.taking(LedgerKey.randomBytes())) {
      assertThat(file.read(other).unreadable()).isEqualTo(3);
    }
  }

  @Test
  void dropsALastLineThatWasTornAndGoesOn() throws Exception {
    append(0, 3);
    byte[] whole = Files.readAllBytes(file.path());
    int end = lastLine(whole);
    for (int cut = end; cut < whole.length; cut++) {
      Files.write(file.path(), Arrays.copyOf(whole, cut));

      assertThat(uids()).containsExactly("uid-0", "uid-1");
      assertThat(file.read(key).unreadable()).isZero();
      append(7, 8);
      assertThat(uids()).containsExactly("uid-0", "uid-1", "uid-7");
    }
  }

  private static int lastLine(byte[] whole) {
    int end = whole.length - 1;
    while (whole[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  @Test
  void tellsOfALineThatWasHarmed() throws Exception {
    append(0, 3);
    byte[] whole = Files.readAllBytes(file.path());
    whole[lastLine(whole) - 20] ^= 1;
    Files.write(file.path(), whole);

    assertThat(uids()).containsExactly("uid-0", "uid-2");
    assertThat(file.read(key).unreadable()).isEqualTo(1);
  }

  @Test
  void isForItsOwnRegisterAlone() throws Exception {
    append(0, 1);
    LedgerFile other = new LedgerFile(file.path(), REGISTER.replace('7', '8'));

    assertThat(problem(() -> other.read(key))).isEqualTo(Problem.NOT_THIS_LEDGER);
    assertThat(problem(() -> other.append(List.of(entry(1)), key)))
        .isEqualTo(Problem.NOT_THIS_LEDGER);
    Files.writeString(file.path(), "something else\n", StandardCharsets.US_ASCII);
    assertThat(problem(() -> file.read(key))).isEqualTo(Problem.NOT_THIS_LEDGER);
  }

  private static Problem problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    return catchThrowableOfType(DomainException.class, work).problem();
  }

  /** What was written once is read for ever: these lines stand as the first version wrote them. */
  @Test
  void readsWhatTheFirstVersionWrote() throws IOException {
    LocalDate day = LocalDate.of(2026, 3, 5);
    SubjectId person = new SubjectId(77);
    List<LedgerDeed> deeds =
        List.of(
            new LedgerDeed.PersonErased(List.of(person, new SubjectId(78))),
            new LedgerDeed.ItemsErased(
                List.of(person),
                2,
                List.of(
                    new LedgerDeed.Place(
                        person, ItemKey.Kind.DATUM, 3, Optional.of(new FieldId(12))),
                    new LedgerDeed.Place(person, ItemKey.Kind.ENTRY, 15, Optional.empty())),
                List.of("email", "call")),
            new LedgerDeed.Banned(
                person,
                BanPurpose.DIRECT_MARKETING,
                BanChannel.POST,
                day,
                Optional.of(day.plusDays(1)),
                StatedBy.PERSON),
            new LedgerDeed.BanWithdrawn(
                person, BanPurpose.DIRECT_MARKETING, BanChannel.POST, day, Optional.empty()),
            new LedgerDeed.ConsentWithdrawn(
                person,
                Optional.of(new RegisterId(1)),
                "newsletter",
                BanChannel.ANY,
                day,
                StatedBy.REQUEST),
            new LedgerDeed.ImportTakenBack(4, AT),
            new LedgerDeed.Restricted(person, RestrictionGround.ACCURACY_CONTESTED, day),
            new LedgerDeed.RestrictionLifted(person, RestrictionGround.ACCURACY_CONTESTED, day));
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/ledger-1.txt"));

    assertThat(deeds)
        .extracting(deed -> LedgerJson.kind(deed) + " " + LedgerJson.write(deed))
        .isEqualTo(lines);
    assertThat(lines)
        .extracting(line -> LedgerJson.read(line.split(" ", 2)[0], line.split(" ", 2)[1]))
        .isEqualTo(deeds);
  }

  @Test
  void keepsDigestsAsTheyAre() {
    byte[] digest = {1, 2, 3, -4};
    Suppressed ban =
        new Suppressed(
            BanPurpose.DIRECT_MARKETING,
            BanChannel.ANY,
            LocalDate.of(2026, 3, 5),
            Optional.empty(),
            StatedBy.FILE);
    LedgerEntry kept =
        new LedgerEntry("u", AT, new LedgerDeed.KeptBan(ban, List.of(digest), Optional.of(4L)));
    LedgerEntry removed =
        new LedgerEntry("v", AT, new LedgerDeed.UserRemoved(new UserId(3), digest));

    assertThat(LedgerJson.entry(LedgerJson.line(kept))).usingRecursiveComparison().isEqualTo(kept);
    assertThat(LedgerJson.entry(LedgerJson.line(removed)))
        .usingRecursiveComparison()
        .isEqualTo(removed);
  }
}
