package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.identified;
import static fi.kortisto.service.RequestGiven.refuses;
import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Decision;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IdentityMethod;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.SubjectId;
import fi.kortisto.store.WholeText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is erased after having been made one with another leaves nothing of either. */
class MergedErasureTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final List<String> VALUES =
      List.of(
          "Kuviteltunen",
          "Kuviteltune",
          "oikea@example.fi",
          "vanha@example.fi",
          "1234567",
          "7654321");

  @TempDir Path temp;
  private Session session;
  private SubjectId aino;
  private long merge;

  @BeforeEach
  void merged() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), new MovableClock(TODAY));
    aino = person("Kuviteltunen", "oikea@example.fi", "+358401234567");
    SubjectId again = person("Kuviteltune", "vanha@example.fi", "+358407654321");
    session
        .bans()
        .add(
            again,
            new NewBan(
                BanPurpose.DIRECT_MARKETING,
                BanChannel.ANY,
                TODAY,
                Optional.empty(),
                "Kuviteltunen soitti"));
    session.duplicates().scan(Progress.NONE);
    var sheet = session.duplicates().compare(aino, again, Purpose.NONE);
    var choice = sheet.proposed(true);
    merge = session.duplicates().merge(choice.withData(choice.keptData(), Set.of())).merge();
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  private SubjectId person(String family, String email, String phone) throws DomainException {
    return session
        .subjects()
        .add(
            session.registers().getFirst().id(),
            List.of(
                Given.add(session, FieldRole.GIVEN_NAME, "Aino"),
                Given.add(session, FieldRole.FAMILY_NAME, family),
                Given.add(session, FieldRole.EMAIL, email),
                Given.add(session, FieldRole.PHONE, phone)))
        .subject()
        .id();
  }

  private RequestView asked() throws DomainException {
    return identified(
        session, request(RequestKind.ERASURE, whole(), TODAY), IdentityMethod.SIGNATURE);
  }

  private SubjectFile whole() throws DomainException {
    return session.subjects().export(aino, ExportKind.ACCESS, "json", Purpose.NONE);
  }

  /** A request keeps the name of whoever asked. */
  private String left() throws DomainException {
    return WholeText.of(session.desk().store(), "request_case");
  }

  @Test
  void noValueOfEitherIsLeftInAnyTable() throws DomainException {
    assertThat(left()).contains(VALUES);
    RequestView view = asked();
    session
        .decisions()
        .decide(
            view.request().id(),
            view.request().version(),
            session.decisions().sheet(view.request().id()).proposed());

    assertThat(left()).doesNotContain(VALUES);
    refuses(Problem.NO_SUCH_SUBJECT, () -> session.duplicates().unmerge(merge));
    assertThat(session.log().verify(Optional.empty(), Progress.NONE).rows()).isPositive();
  }

  @Test
  void whoComesBackByWhatWasNotChosenComesInBanned() throws DomainException {
    RequestView view = asked();
    session
        .decisions()
        .decide(
            view.request().id(),
            view.request().version(),
            session.decisions().sheet(view.request().id()).proposed());

    SubjectId back = person("Toinen", "vanha@example.fi", "+358405555555");
    assertThat(session.bans().of(back)).hasSize(1);
  }

  @Test
  void anErasedFieldIsForgottenInTheJournalToo() throws DomainException {
    RequestView view = asked();
    List<ItemRuling> emails =
        whole()
            .data()
            .filter(datum -> datum.field().role() == FieldRole.EMAIL)
            .map((Datum datum) -> ItemRuling.grant(ItemKey.of(datum)))
            .toList();
    session
        .decisions()
        .decide(
            view.request().id(), view.request().version(), Decision.GRANTED.withRulings(emails));

    assertThat(left()).doesNotContain("@example.fi");
    assertThat(whole().history())
        .extracting(PastChange::field)
        .contains("phone")
        .doesNotContain("email");
    session.duplicates().unmerge(merge);
    assertThat(whole().valuesOf(FieldRole.EMAIL)).isEmpty();
  }
}
