package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SuspectPair;
import fi.kortisto.model.Suspicion;
import fi.kortisto.model.SuspicionReason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is found when all are looked through, and who is not. */
class DuplicateScanTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final String SWITCHBOARD = "+35891234567";

  @TempDir Path temp;
  private Session session;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), new MovableClock(TODAY));
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  private SubjectId person(String given, String family, String phone, String address)
      throws DomainException {
    List<DatumChange.Add> data = new ArrayList<>();
    data.add(Given.add(session, FieldRole.GIVEN_NAME, given));
    data.add(Given.add(session, FieldRole.FAMILY_NAME, family));
    if (!phone.isEmpty()) {
      data.add(Given.add(session, FieldRole.PHONE, phone));
    }
    if (!address.isEmpty()) {
      data.add(
          Given.add(session, FieldRole.POST_ADDRESS, Given.address(address, "00100", "Helsinki")));
    }
    return session.subjects().add(session.registers().getFirst().id(), data).subject().id();
  }

  private List<Suspicion> suspicions() throws DomainException {
    session.duplicates().scan(Progress.NONE);
    return session.duplicates().suspects(Suspicion.THRESHOLD, 0, 100).stream()
        .map(SuspectPair::suspicion)
        .toList();
  }

  @Test
  void findsTheSamePersonByPhoneByAddressAndByNameWithPlace() throws DomainException {
    SubjectId aino = person("Aino", "Mäkinen", "+358401234567", "Keksittykatu 5");
    SubjectId byPhone = person("Aino", "Makinen", "040 1234567", "");
    SubjectId byAddress = person("A.", "Mäkkinen", "", "Keksittykatu 5 A 1");
    SubjectId byPlace = person("Mäkinen", "Aino", "", "Keksitykatu 5");
    person("Aino", "Mäkinen", "", "");
    person("Eero", "Mäkinen", "+358401234567", "Keksittykatu 5");

    List<Suspicion> found = suspicions();
    assertThat(found)
        .extracting(one -> List.of(one.subject(), one.other()))
        .contains(List.of(aino, byPhone), List.of(aino, byAddress))
        .allSatisfy(pair -> assertThat(pair).containsAnyOf(aino, byPhone, byAddress, byPlace));
    assertThat(found.getFirst().score()).isGreaterThanOrEqualTo(found.getLast().score());
    assertThat(found.getFirst().reasons()).contains(SuspicionReason.SAME_PHONE);
    assertThat(session.duplicates().of(byPhone)).hasSize(1);
    assertThat(session.duplicates().count()).isEqualTo(found.size());
  }

  @Test
  void aSwitchboardOfHundredsIsNotComparedWithItselfInFull() throws DomainException {
    List<SubjectId> staff = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      staff.add(person("Etu" + (char) ('a' + i % 26) + i, "Suku" + i * 7, SWITCHBOARD, ""));
    }
    SubjectId twice = person("Etua0", "Suku0", SWITCHBOARD, "");

    assertThat(suspicions())
        .extracting(Suspicion::subject, Suspicion::other)
        .contains(tuple(staff.getFirst(), twice));
  }

  @Test
  void whoeverIsNotTheSameIsRememberedThroughScansAndMerges() throws DomainException {
    SubjectId aino = person("Aino", "Mäkinen", "+358401234567", "");
    SubjectId other = person("Aino", "Mäkinen", "+358401234567", "");
    SubjectId third = person("Aino", "Mäkinen", "+358401234567", "");
    session.duplicates().scan(Progress.NONE);
    session.duplicates().markDistinct(other, aino);
    assertThat(session.duplicates().of(aino))
        .extracting(pair -> pair.suspicion().besides(aino))
        .containsExactly(third);

    session
        .duplicates()
        .merge(session.duplicates().compare(third, other, Purpose.NONE).proposed(true));
    assertThat(suspicions()).as("whom the other has become is not Aino either").isEmpty();
    refuses(
        Problem.MARKED_DISTINCT,
        () ->
            session
                .duplicates()
                .merge(session.duplicates().compare(third, aino, Purpose.NONE).proposed(true)));
    session.duplicates().unmarkDistinct(aino, third);
    assertThat(suspicions()).hasSize(1);
  }

  @Test
  void whoeverIsMergedIsNotSuspectedUntilItIsTakenBack() throws DomainException {
    SubjectId aino = person("Aino", "Mäkinen", "+358401234567", "");
    SubjectId other = person("Aino", "Mäkinen", "+358401234567", "");
    assertThat(suspicions()).hasSize(1);
    long merge =
        session
            .duplicates()
            .merge(session.duplicates().compare(aino, other, Purpose.NONE).proposed(true))
            .merge();
    assertThat(session.duplicates().count()).isZero();
    session.duplicates().unmerge(merge);
    assertThat(session.duplicates().count()).isEqualTo(1);
  }

  @Test
  void aCancelledScanLeavesWhatWasFoundAndTellsTheLog() throws DomainException {
    person("Aino", "Mäkinen", "+358401234567", "");
    person("Aino", "Mäkinen", "+358401234567", "");
    assertThat(suspicions()).hasSize(1);
    Progress cancelled =
        new Progress() {
          @Override
          public void at(long done, long total) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };

    refuses(Problem.CANCELLED, () -> session.duplicates().scan(cancelled));
    assertThat(session.duplicates().count()).isEqualTo(1);
    assertThat(session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 10))
        .filteredOn(row -> row.action() == LogAction.SCAN_DUPLICATES)
        .extracting(LogRow::done, LogRow::count)
        .containsExactly(tuple(false, 2), tuple(true, 2));
  }
}
