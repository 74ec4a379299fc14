package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.service.Session;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is hidden on a card, what it was before, and how a person comes into one more register. */
class CardOfSeveralRegistersTest {

  @TempDir Path folder;

  private Path register;
  private RunningProgram program;
  private Persons persons;
  private OpenedCard card;
  private boolean closed;

  @BeforeEach
  void openCard() {
    register = EventfulPerson.onFile(folder);
    program = RunningProgram.start(Settings.startingIn(Language.FI), folder);
    persons = Persons.signedInTo(program, register);
    persons.awaitCount("1");
    persons.search("kerttu");
    persons.openFirst(EventfulPerson.NAME);
    card = new OpenedCard(program);
  }

  @AfterEach
  void quit() {
    if (!closed) {
      close();
    }
  }

  private void close() {
    program.closeDialogs();
    program.close();
    closed = true;
  }

  @Test
  void hidesTheIdentityCodeUntilAReasonIsGivenAndLogsIt() throws DomainException {
    program.awaitShown("reveal-identity-code");
    assertThat(program.onScreen(program::allText)).doesNotContain(EventfulPerson.CODE);
    program.press("reveal-identity-code");
    program.awaitShown("reason");
    program.type("reason", "laskutus");
    program.answer("Näytä henkilötunnus");
    program.await("the code", () -> program.allText().contains(EventfulPerson.CODE));
    close();
    try (Session session = signIn()) {
      List<LogRow> rows =
          session.log().rows(LogFilter.ALL.doing(LogAction.REVEAL), Long.MAX_VALUE, 10);
      assertThat(rows).hasSize(1);
      assertThat(rows.getFirst().purpose()).isEqualTo("laskutus");
      assertThat(rows.getFirst().fields()).containsExactly("identity-code");
    }
  }

  @Test
  void keepsTheHiddenCodeWhenTheFormIsSaved() {
    program.press("card-edit");
    program.awaitShown("form-save");
    persons.replace("kerttu@uusi.example.fi", "kerttu@kolmas.example.fi");
    program.press("form-save");
    program.await("saved", () -> program.allText().contains("kerttu@kolmas.example.fi"));
    program.awaitShown("reveal-identity-code");
    program.press("reveal-identity-code");
    program.awaitShown("reason");
    program.type("reason", "tarkistus");
    program.answer("Näytä henkilötunnus");
    program.await("the code", () -> program.allText().contains(EventfulPerson.CODE));
  }

  @Test
  void tellsWhatAnAddressWasBeforeAndWhereBothCameFrom() {
    card.unfold("Muutoshistoria");
    program.await(
        "old and new",
        () -> program.allText().contains("kerttu.keksitty@example.fi → kerttu@uusi.example.fi"));
    assertThat(program.onScreen(program::allText)).contains("saatu 3.2.2026", "saatu 2.1.2025");
    assertThat(program.onScreen(program::allText)).contains(PeopleOnFile.LOGIN);
    assertThat(program.onScreen(program::allText)).doesNotContain(EventfulPerson.CODE);
  }

  @Test
  void putsThePersonIntoOneMoreRegisterWithTheContactDataFilledIn() {
    card.more("Lisää rekisteriin", "Palautepalvelun asiakkaat");
    program.awaitShown("form-save");
    assertThat(program.onScreen(program::allText)).contains("kerttu@uusi.example.fi");
    program.press("form-save");
    program.await("told", () -> program.allText().contains("Henkilö lisättiin rekisteriin."));
    program.awaitShown("entries-3");
    assertThat(program.onScreen(program::allText)).contains("Ei vielä merkintöjä");
  }

  private Session signIn() throws DomainException {
    try (Password password = Password.of(PeopleOnFile.PASSWORD.toCharArray())) {
      return Given.folders().open(register).signIn(PeopleOnFile.LOGIN, password);
    }
  }
}
