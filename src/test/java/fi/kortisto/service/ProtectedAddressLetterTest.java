package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.request;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.AnswerDelivery;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterFacts;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterOrder;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.SubjectFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A protected address stands on a letter for a reason only, and the log keeps the reason. */
class ProtectedAddressLetterTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final String STREET = "Mallikatu 1";

  @TempDir Path temp;
  private Session session;
  private RequestView view;

  @BeforeEach
  void open() throws DomainException {
    session = Given.register(temp.resolve("Asiakkaat.kortisto"), new MovableClock(TODAY));
    SubjectFile aino =
        session
            .subjects()
            .add(
                session.registers().getFirst().id(),
                List.of(
                    Given.add(session, FieldRole.FAMILY_NAME, "Esimerkki"),
                    Given.add(
                        session,
                        FieldRole.POST_ADDRESS,
                        PostalAddress.of(STREET, "20100", "Turku").canonical())));
    session.subjects().protectAddress(aino.subject().id(), aino.subject().version(), true);
    view = session.requests().add(request(RequestKind.BAN, aino, TODAY));
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  private LetterFacts acknowledgement(String reason) throws DomainException {
    return session
        .letters()
        .facts(
            view.request().id(),
            LetterOrder.of(
                    LetterKind.ACKNOWLEDGEMENT, Language.FI, AnswerDelivery.POST_TO_ADDRESS_ON_FILE)
                .printingAddress(reason));
  }

  @Test
  void withoutAReasonTheAddressIsLeftOut() throws DomainException {
    assertThat(acknowledgement("").to().address().isEmpty()).isTrue();
  }

  @Test
  void withAReasonItIsPrintedAndTheReasonStandsInTheLog() throws DomainException {
    assertThat(acknowledgement("henkilö pyysi kirjeen kotiinsa").to().address().street())
        .isEqualTo(STREET);
    assertThat(session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 3))
        .anySatisfy(
            row ->
                assertThat(row.purpose())
                    .contains("request:1")
                    .contains("henkilö pyysi kirjeen kotiinsa"));
  }
}
