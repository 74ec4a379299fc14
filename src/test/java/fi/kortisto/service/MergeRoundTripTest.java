package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Attachment;
import fi.kortisto.model.Ban;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Dealings;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.Hold;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogLine;
import fi.kortisto.model.MergeChoice;
import fi.kortisto.model.MergeSheet;
import fi.kortisto.model.PastValue;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestCase;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two persons who become one lose nothing by it, and nothing when they become two again. */
class MergeRoundTripTest {

  @TempDir Path temp;
  private final MovableClock clock = new MovableClock(MergeGiven.TODAY);
  private Session session;
  private MergeGiven given;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), clock);
    given = new MergeGiven(session);
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingIsLostByMergingAndUnmerging(long seed) throws Exception {
    Random random = new Random(seed);
    SubjectId aino = given.person("Aino", "Esimerkki", "aino@example.fi", "+358401234567");
    SubjectId again = given.person("Aino", "Esimerki", "aino.e@example.fi", "+358401234567");
    given.live(aino, random);
    given.live(again, random);
    given.sharedDisclosure(List.of(aino, again));
    SubjectFile before = given.whole(aino);
    SubjectFile beforeAgain = given.whole(again);
    MergeChoice choice = chosen(aino, again, random);

    Duplicates.Merged merged = session.duplicates().merge(choice);
    SubjectFile both = given.whole(aino);
    holdsEverythingOf(before, both);
    holdsEverythingOf(beforeAgain, both);
    holdsTheLogsOf(before, beforeAgain, both);
    assertThat(given.found("esimerk")).containsExactly(aino);
    given.refusesNaming(aino, again);

    session.duplicates().unmerge(merged.merge());
    assertThat(MergeGiven.held(given.whole(aino))).isEqualTo(MergeGiven.held(before));
    assertThat(MergeGiven.held(given.whole(again))).isEqualTo(MergeGiven.held(beforeAgain));
    assertThat(given.found("esimerk")).containsExactlyInAnyOrder(aino, again);
    assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
  }

  private static void holdsEverythingOf(SubjectFile one, SubjectFile both) {
    Set<String> values = new HashSet<>();
    both.data().forEach(datum -> values.add(valueOf(datum)));
    both.history().stream()
        .flatMap(change -> change.before().stream().map(value -> valueOf(change.field(), value)))
        .forEach(values::add);
    assertThat(values)
        .as("every value is a datum or stands in the history")
        .containsAll(one.data().map(MergeRoundTripTest::valueOf).toList());
    assertThat(both.entries().map(Entry::id).toList())
        .containsAll(one.entries().map(Entry::id).toList());
    assertThat(both.attachments())
        .extracting(Attachment::id)
        .containsAll(one.attachments().stream().map(Attachment::id).toList());
    assertThat(both.bans())
        .extracting(Ban::id)
        .containsAll(one.bans().stream().map(Ban::id).toList());
    assertThat(both.history()).containsAll(one.history());
    Dealings dealings = both.dealings();
    assertThat(dealings.requests())
        .extracting(RequestCase::id)
        .containsAll(one.dealings().requests().stream().map(RequestCase::id).toList());
    assertThat(dealings.letters()).containsAll(one.dealings().letters());
    assertThat(dealings.disclosures())
        .extracting(Disclosure::id)
        .containsAll(one.dealings().disclosures().stream().map(Disclosure::id).toList());
    assertThat(dealings.holds())
        .extracting(Hold::id)
        .containsAll(one.dealings().holds().stream().map(Hold::id).toList());
    assertThat(dealings.restrictions())
        .extracting(Restriction::id)
        .containsAll(one.dealings().restrictions().stream().map(Restriction::id).toList());
    assertThat(both.subject().bans()).isGreaterThanOrEqualTo(one.subject().bans());
    assertThat(both.subject().protectedAddress() || !one.subject().protectedAddress()).isTrue();
    eachHoldStandsOnAnItem(both);
  }

  private static void holdsTheLogsOf(SubjectFile one, SubjectFile other, SubjectFile both) {
    List<LogLine> lines = new ArrayList<>(one.log());
    lines.addAll(other.log());
    assertThat(both.log()).containsAll(lines);
    assertThat(both.log()).extracting(LogLine::action).contains(LogAction.MERGE);
  }

  private static void eachHoldStandsOnAnItem(SubjectFile file) {
    List<ItemKey> items =
        Stream.of(
                file.data().map(ItemKey::of),
                file.entries().map(ItemKey::of),
                file.attachments().stream().map(ItemKey::of))
            .flatMap(keys -> keys)
            .toList();
    assertThat(items).containsAll(file.dealings().holds().stream().map(Hold::item).toList());
  }

  private static String valueOf(Datum datum) {
    return valueOf(datum.field().code(), PastValue.of(datum));
  }

  private static String valueOf(String field, PastValue value) {
    return field + " " + value;
  }

  /** What is proposed, but now and then the other value, and where it may be none of it. */
  private MergeChoice chosen(SubjectId kept, SubjectId gone, Random random) throws DomainException {
    MergeSheet sheet = session.duplicates().compare(kept, gone, Purpose.NONE);
    Set<Integer> ofKept = new HashSet<>();
    Set<Integer> ofGone = new HashSet<>();
    for (var row : sheet.rows()) {
      for (Datum datum : row.left()) {
        boolean held = isHeld(sheet.left(), datum);
        boolean chosen =
            row.isSingle() ? row.right().isEmpty() || held : held || random.nextBoolean();
        if (chosen) {
          ofKept.add(datum.number());
        }
      }
      for (Datum datum : row.right()) {
        boolean single =
            row.isSingle() && row.left().stream().noneMatch(left -> ofKept.contains(left.number()));
        if (single || (!row.isSingle() && (isHeld(sheet.right(), datum) || random.nextBoolean()))) {
          ofGone.add(datum.number());
        }
      }
    }
    return sheet.proposed(true).withData(ofKept, ofGone);
  }

  private static boolean isHeld(SubjectFile file, Datum datum) {
    return file.dealings().holds().stream().anyMatch(hold -> hold.item().equals(ItemKey.of(datum)));
  }
}
