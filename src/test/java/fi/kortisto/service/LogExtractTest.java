package fi.kortisto.service;

import static fi.kortisto.service.RequestGiven.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogExtractLine;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person is told when and for what their data was used, and by whom only for a reason. */
class LogExtractTest {

  @TempDir Path temp;
  private Session session;
  private SubjectId aino;

  @BeforeEach
  void open() throws DomainException {
    session =
        Given.register(
            temp.resolve("Asiakkaat.kortisto"), new MovableClock(LocalDate.of(2026, 3, 5)));
    aino = Given.person(session, "Aino", "Esimerkki").subject().id();
    session.subjects().card(aino, Purpose.of("laskun selvittely"));
    Given.person(session, "Väinö", "Esimerkki");
  }

  @AfterEach
  void close() throws DomainException {
    session.close();
  }

  @Test
  void tellsTimesAndPurposesWithoutNames() throws DomainException {
    List<LogExtractLine> lines = session.log().extract(aino, Optional.empty());

    assertThat(lines)
        .extracting(line -> line.line().action())
        .containsExactly(LogAction.VIEW_LOG, LogAction.VIEW, LogAction.ADD);
    assertThat(lines.get(1).line().purpose()).isEqualTo("laskun selvittely");
    assertThat(lines).allMatch(line -> line.login().isEmpty());
  }

  @Test
  void givesNamesOnlyForAReasonWhichIsLogged() throws DomainException {
    List<LogExtractLine> lines = session.log().extract(aino, Optional.of("epäily urkinnasta"));

    assertThat(lines).allMatch(line -> line.login().equals(Given.LOGIN));
    refuses(Problem.REASON_MISSING, () -> session.log().extract(aino, Optional.of(" ")));
    List<LogRow> rows = session.log().rows(LogFilter.ALL, Long.MAX_VALUE, 10);
    assertThat(rows)
        .anyMatch(
            row ->
                row.subject().filter(aino::equals).isPresent()
                    && row.purpose().equals("epäily urkinnasta")
                    && row.fields().contains("names"));
  }

  @Test
  void knowsNoExtractOfAnUnknownPerson() {
    refuses(
        Problem.NO_SUCH_SUBJECT, () -> session.log().extract(new SubjectId(99), Optional.empty()));
  }
}
