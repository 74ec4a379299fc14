package fi.kortisto.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DatumChange;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.MatchCount;
import fi.kortisto.model.SearchQuery;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectPage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

  private Session session;

  @BeforeAll
  void open(@TempDir Path temp) throws DomainException {
    session = Given.register(temp.resolve("Haku.kortisto"), Clock.systemDefaultZone());
    person(
        "Väinö",
        "Mäki",
        FieldRole.EMAIL,
        "vaino.maki@example.fi",
        FieldRole.PHONE,
        "040 123 4567",
        FieldRole.POST_ADDRESS,
        Given.address("Mannerheimintie 12 A 3", "00100", "Helsinki"));
    person("Ida", "Maki", FieldRole.PHONE, "+46 8 123 456 78", FieldRole.ORGANISATION, "Puro Oy");
    person("Patrick", "O'Brien", FieldRole.CUSTOMER_NUMBER, "A-1007", FieldRole.JOB_TITLE, "isä");
    person("Åsa", "Öström-Lind", FieldRole.ORGANISATION, "Sjö & Strand Ab");
    person("Zelda", "Zaar", FieldRole.POST_ADDRESS, Given.address("Rantatie 1", "20100", "Turku"));
  }

  @AfterAll
  void close() throws DomainException {
    session.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "väinö|Mäki, Väinö",
        "VÄINÖ MÄKI|Mäki, Väinö",
        "mäk väi|Mäki, Väinö",
        "vaino.maki@example.fi|Mäki, Väinö",
        "vaino.m|Mäki, Väinö",
        "@examp|Mäki, Väinö",
        "@example.fi|Mäki, Väinö",
        "example.fi|Mäki, Väinö",
        "0401234567|Mäki, Väinö",
        "040 123|Mäki, Väinö",
        "040-1234567|Mäki, Väinö",
        "+358 40 123 4567|Mäki, Väinö",
        "+358 (0)40 1234567|Mäki, Väinö",
        "00358401234567|Mäki, Väinö",
        "358401|Mäki, Väinö",
        "mannerheimintie 12|Mäki, Väinö",
        "00100 helsinki|Mäki, Väinö",
        "helsinki 00100|Mäki, Väinö",
        "puro|Maki, Ida",
        "+46 8 123|Maki, Ida",
        "08 123 456|Maki, Ida",
        "o'brien|O'Brien, Patrick",
        "obrien patrick|",
        "brien|O'Brien, Patrick",
        "A-1007|O'Brien, Patrick",
        "lind|Öström-Lind, Åsa",
        "öström-l|Öström-Lind, Åsa",
        "ostrom asa|Öström-Lind, Åsa",
        "sjo & strand|Öström-Lind, Åsa",
        "turku|Zaar, Zelda",
        "isä|",
      })
  void finds(String typed, String expected) throws DomainException {
    assertThat(found(typed)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @Test
  void putsThoseFirstWhoseLettersAreAsTyped() throws DomainException {
    assertThat(found("maki")).containsExactly("Maki, Ida", "Mäki, Väinö");
    assertThat(found("mäki")).containsExactly("Mäki, Väinö", "Maki, Ida");
  }

  @Test
  void listsEverybodyAsFinnsSort() throws DomainException {
    assertThat(found(""))
        .containsExactly(
            "Maki, Ida", "Mäki, Väinö", "O'Brien, Patrick", "Zaar, Zelda", "Öström-Lind, Åsa");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "*",
        "\"maki\" OR",
        "NEAR(",
        "maki NOT maki",
        "-",
        "^maki",
        "tokens:maki",
        "(",
        "\\",
        "%",
        "_",
        "@",
        ".",
        "+",
        "~",
        "=",
        "#1",
        "\u0000",
        "💥",
        "😀 maki",
        "a\tb\nc"
      })
  void takesNothingThatIsTypedForAnOperator(String typed) throws DomainException {
    assertThat(found(typed)).hasSizeLessThanOrEqualTo(5);
    session.search().count(SearchQuery.of(typed));
  }

  @Test
  void countsWhatItFinds() throws DomainException {
    assertThat(session.search().count(SearchQuery.of("maki"))).isEqualTo(new MatchCount(2, false));
    assertThat(session.search().count(SearchQuery.of("mäki"))).isEqualTo(new MatchCount(2, false));
    assertThat(session.search().count(SearchQuery.of(""))).isEqualTo(new MatchCount(5, false));
  }

  @Test
  void goesOnWhereThePageBeforeEnded() throws DomainException {
    List<String> names = new ArrayList<>();
    Optional<SubjectPage.Mark> mark = Optional.of(SubjectPage.Mark.START);
    while (mark.isPresent()) {
      SubjectPage page = session.search().find(SearchQuery.of("m"), mark.get(), 1);
      page.rows().forEach(row -> names.add(row.displayName()));
      mark = page.next();
    }

    assertThat(names).containsExactly("Maki, Ida", "Mäki, Väinö");
  }

  @Test
  void keepsToOneRegister() throws DomainException {
    SearchQuery here = new SearchQuery("maki", Optional.of(session.registers().getFirst().id()));

    assertThat(session.search().find(here, SubjectPage.Mark.START, 50).rows()).hasSize(2);
  }

  private void person(String given, String family, Object... rolesAndValues)
      throws DomainException {
    List<DatumChange.Add> data = new ArrayList<>();
    data.add(Given.add(session, FieldRole.GIVEN_NAME, given));
    data.add(Given.add(session, FieldRole.FAMILY_NAME, family));
    for (int i = 0; i < rolesAndValues.length; i += 2) {
      data.add(Given.add(session, (FieldRole) rolesAndValues[i], (String) rolesAndValues[i + 1]));
    }
    session.subjects().add(session.registers().getFirst().id(), data);
  }

  private List<String> found(String text) throws DomainException {
    return session.search().find(SearchQuery.of(text), SubjectPage.Mark.START, 50).rows().stream()
        .map(Subject::displayName)
        .toList();
  }
}
