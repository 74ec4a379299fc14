package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.ImportOrder;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.ImportedRow.Fate;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.NewUser;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.Register;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SubjectSummary.RoleValue;
import fi.kortisto.model.Suppressed;
import fi.kortisto.model.SuspectPair;
import fi.kortisto.model.UserRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports by somebody who is limited to one register of two. */
class ReachOfImportsTest {

  private static final String OTHER_PASSWORD = "kolme sammakkoa soutaa yöllä";
  private static final IncomingRow CECILIA =
      Given.contact(1, "Cecilia", "Esimerkki", "cecilia@example.fi", "");

  private final List<ImportedRow> report = new ArrayList<>();
  private Path folder;
  private Session session;
  private Register first;
  private SubjectId hidden;

  @BeforeEach
  void aPersonInARegisterOutOfReach(@TempDir Path temp) throws DomainException {
    folder = temp.resolve("rajattu.kortisto");
    session = ReachGiven.create(folder);
    first = session.registers().getFirst();
    hidden = added(session.registers().getLast(), "Cecilia", "cecilia@example.fi");
    try (Password password = Password.of(OTHER_PASSWORD)) {
      SettledUsers.add(
          session, NewUser.of("rajattu", UserRole.CLERK).limitedTo(Set.of(first.id())), password);
    }
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void whoeverIsOutOfReachIsNobodyToThePreviewTheReportAndTheResult() throws DomainException {
    signInAs("rajattu", OTHER_PASSWORD);

    assertThat(imported(true, CECILIA).added()).isEqualTo(1);
    assertThat(only().subject()).isEmpty();
    ImportCounts counts = imported(false, CECILIA);

    assertThat(counts.added()).isEqualTo(1);
    assertThat(counts.suspects()).isZero();
    assertThat(only().fate()).isEqualTo(Fate.NEW);
    assertThat(only().suspect()).isEmpty();
    assertThat(only().subject().orElseThrow()).isNotEqualTo(hidden);
    SubjectFile made = session.subjects().card(only().subject().orElseThrow(), Purpose.NONE);
    assertThat(made.parts()).extracting(part -> part.register().id()).containsExactly(first.id());
    assertThat(imported(false, CECILIA).unchanged()).as("the same file again").isEqualTo(1);

    signInAs(Given.LOGIN, Given.PASSWORD);
    assertThat(session.subjects().card(hidden, Purpose.NONE).parts()).hasSize(1);
  }

  @Test
  void whoeverReachesAllFindsTheTwoAmongTheDuplicates() throws DomainException {
    signInAs("rajattu", OTHER_PASSWORD);
    imported(false, CECILIA);
    SubjectId made = only().subject().orElseThrow();

    signInAs(Given.LOGIN, Given.PASSWORD);
    session.duplicates().scan(Progress.NONE);
    List<SuspectPair> pairs = session.duplicates().of(hidden);
    assertThat(pairs).hasSize(1);
    assertThat(List.of(pairs.getFirst().subject().id(), pairs.getFirst().other().id()))
        .containsExactlyInAnyOrder(hidden, made);
  }

  @Test
  void whatThePersonOutOfReachHasForbiddenHoldsForTheNewcomer() throws DomainException {
    session
        .bans()
        .add(
            hidden,
            new NewBan(
                BanPurpose.DIRECT_MARKETING,
                BanChannel.EMAIL,
                ReachGiven.TODAY,
                Optional.empty(),
                "salattu kirje"));
    signInAs("rajattu", OTHER_PASSWORD);

    assertThat(imported(true, CECILIA).banned()).isEqualTo(1);
    imported(false, CECILIA);

    assertThat(only().banned())
        .extracting(Suppressed::purpose)
        .containsExactly(BanPurpose.DIRECT_MARKETING);
    Ban ban =
        session.subjects().card(only().subject().orElseThrow(), Purpose.NONE).bans().getFirst();
    assertThat(ban.statedBy()).isEqualTo(StatedBy.SUPPRESSION);
    assertThat(ban.received()).isEmpty();
  }

  @Test
  void aBanOfSomebodyErasedIsHonoured() throws DomainException {
    session
        .desk()
        .store()
        .transaction(
            () ->
                new Suppressions(session.desk())
                    .insert(
                        List.of(new RoleValue(FieldRole.EMAIL, "dora@example.fi")),
                        List.of(
                            new Suppressed(
                                BanPurpose.MARKET_RESEARCH,
                                BanChannel.ANY,
                                ReachGiven.TODAY,
                                Optional.empty(),
                                StatedBy.SUPPRESSION)),
                        Optional.empty()));
    signInAs("rajattu", OTHER_PASSWORD);

    imported(false, Given.contact(1, "Dora", "Esimerkki", "dora@example.fi", ""));

    assertThat(only().banned())
        .extracting(Suppressed::purpose)
        .containsExactly(BanPurpose.MARKET_RESEARCH);
  }

  @Test
  void whoeverIsInReachIsFoundAndCompletedByWhatTheRegisterHolds() throws DomainException {
    SubjectId own = added(first, "Aino", "aino@example.fi");
    signInAs("rajattu", OTHER_PASSWORD);

    ImportCounts counts =
        imported(false, Given.contact(1, "Aino", "Esimerkki", "aino@example.fi", "+358401234567"));

    assertThat(counts.changed()).isEqualTo(1);
    assertThat(only().subject()).contains(own);
  }

  @Test
  void whatAnotherRegisterHoldsOfAPersonInReachDoesNotTellWhoTheyAre() throws DomainException {
    SubjectId both = added(first, "Dora", "dora@example.fi");
    Register second = session.registers().getLast();
    long version = session.subjects().card(both, Purpose.NONE).subject().version();
    session
        .subjects()
        .join(
            both,
            version,
            second.id(),
            List.of(ReachGiven.add(second, FieldRole.EMAIL, "dora@salattu.example.fi")));
    signInAs("rajattu", OTHER_PASSWORD);

    imported(false, Given.contact(1, "Dora", "Esimerkki", "dora@salattu.example.fi", ""));

    assertThat(only().fate()).isEqualTo(Fate.NEW);
    assertThat(only().suspect()).isEmpty();
  }

  private ImportedRow only() {
    assertThat(report).hasSize(1);
    return report.getFirst();
  }

  private ImportCounts imported(boolean dryRun, IncomingRow row) throws DomainException {
    report.clear();
    return session
        .imports()
        .run(
            ImportOrder.into(first.id(), "lista.csv"),
            ReachGiven.rows(row),
            dryRun,
            Progress.NONE,
            report::add);
  }

  private SubjectId added(Register register, String given, String email) throws DomainException {
    return session
        .subjects()
        .add(
            register.id(),
            List.of(
                ReachGiven.add(register, FieldRole.GIVEN_NAME, given),
                ReachGiven.add(register, FieldRole.FAMILY_NAME, "Esimerkki"),
                ReachGiven.add(register, FieldRole.EMAIL, email)))
        .subject()
        .id();
  }

  private void signInAs(String login, String secret) throws DomainException {
    session.close();
    try (Password password = Password.of(secret)) {
      session = Given.folders(ReachGiven.CLOCK).open(folder).signIn(login, password);
    }
  }
}
