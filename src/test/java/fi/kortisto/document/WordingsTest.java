package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Language;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.LetterWording;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RequestKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingsTest {

  private static final LetterKind KIND = LetterKind.EXTENSION;

  @ParameterizedTest
  @EnumSource
  void theProgramsOwnCanBeFilled(LetterKind kind) throws Exception {
    for (Language language : Language.values()) {
      Wordings.check(new LetterWording(kind, language, Wordings.standard(kind, language)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theProgramsOwnUseEveryBlockThereIs(LetterKind kind) {
    for (Language language : Language.values()) {
      String wording = Wordings.standard(kind, language);
      assertThat(Wordings.placeholders(kind).stream().filter(Placeholder::isBlock))
          .as(language.code())
          .allSatisfy(block -> assertThat(wording).contains("{{" + block.code() + "}}"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theProgramsOwnNeverNameTheActThatWasRepealed(LetterKind kind) {
    for (Language language : Language.values()) {
      assertThat(Wordings.standard(kind, language).toLowerCase(Locale.ROOT))
          .doesNotContain("523/1999", "henkilötietolaki", "henkilötietolain", "personuppgiftslag");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceholderIsDescribedInEveryLanguage(Language language) {
    for (Placeholder placeholder : Placeholder.values()) {
      assertThat(placeholder.description(language)).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{{person}}}",
        "{{& person}}",
        "{{> letter}}",
        "{{=<% %>=}}",
        "{{! note}}",
        "{{person.class}}",
        "{{.}}",
        "{{}}",
        "{{nonsense}}",
        "{{doubt}}",
        "{{#person}} never closed",
        "{{/person}}",
        "{{#person}}{{#due}}{{/person}}{{/due}}",
        "{{person",
        "person}}",
        "{{$person}}{{/person}}",
        "{{per\nson}}",
        "{{#nonsense}}{{/nonsense}}"
      })
  void refusesWhatItDoesNotUnderstandAndSaysWhat(String wording) {
    assertThatThrownBy(() -> check(wording))
        .asInstanceOf(type(DomainException.class))
        .satisfies(
            refused -> {
              assertThat(refused.problem()).isEqualTo(Problem.BAD_WORDING);
              assertThat(refused.arguments().getFirst().toString()).containsAnyOf("{{", "}}");
            });
  }

  @Test
  void refusesAConditionInPlaceOfAValue() {
    assertThatThrownBy(
            () ->
                Wordings.check(
                    new LetterWording(LetterKind.CONFIRMATION, Language.FI, "{{objection}}")))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void refusesOneThatIsTooLong() {
    assertThatThrownBy(() -> check("x".repeat(LetterWording.LONGEST + 1)))
        .asInstanceOf(type(DomainException.class))
        .satisfies(refused -> assertThat(refused.problem()).isEqualTo(Problem.TOO_LONG));
  }

  @Test
  void takesNestingAsDeepAsItFits() throws Exception {
    int depth = 400;
    check("{{#person}}".repeat(depth) + "x" + "{{/person}}".repeat(depth));
  }

  @Test
  void isPrintedAsParagraphsHeadingsAndLists() throws Exception {
    assertThat(
            fill(
                """
                # Otsikko
                Ensimmäinen
                kappale.

                Luettelo:
                - yksi
                  jatkuu
                {{#person}}
                - kaksi, {{person}}
                {{/person}}
                - kolme
                {{^person}}
                ei tätä
                {{/person}}
                """))
        .containsExactly(
            new LetterBlock.Heading("Otsikko"),
            new LetterBlock.Paragraph("Ensimmäinen\nkappale."),
            new LetterBlock.Paragraph("Luettelo:"),
            new LetterBlock.Items(List.of("yksi\njatkuu", "kaksi, # Aino\n- E", "kolme")));
  }

  @Test
  void neverReadsAValueAsAWording() throws Exception {
    assertThat(fill("{{person}}")).containsExactly(new LetterBlock.Paragraph("# Aino\n- E"));
  }

  @Test
  void partsTheParagraphInWhichABlockStands() throws Exception {
    LetterContent content = new LetterContent(new LetterText(Language.FI));
    LetterBlock block = new LetterBlock.Lines(List.of("rivi"));
    content.put(Placeholder.AUTHORITY, new LetterContent.Blocks(List.of(block)));

    assertThat(
            Wording.parse("ennen {{authority}} jälkeen", List.of(Placeholder.AUTHORITY))
                .fill(content))
        .containsExactly(
            new LetterBlock.Paragraph("ennen"), block, new LetterBlock.Paragraph("jälkeen"));
  }

  @Test
  void cannotLeaveOutWhatTheLawWantsTold() throws Exception {
    Document letter = Asked.with(KIND, RequestKind.INSPECTION).worded("Odota.").render();

    assertThat(Paper.text(letter))
        .contains("Odota. Oikeus tehdä valitus", "Tietosuojavaltuutetun toimisto");
  }

  @Test
  void isTheFirmsOwnWhereThereIsOne() throws Exception {
    assertThat(
            Paper.text(
                Asked.with(KIND, RequestKind.INSPECTION)
                    .worded("Hei <b>{{person}}</b>! Vastaamme {{due}}.\n\n{{authority}}")
                    .render()))
        .contains("Hei <b>Aino Esimerkki</b>! Vastaamme 27.5.2026.")
        .doesNotContain("Emme ehdi vastata");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{> secret}}", "{{#person}}", "   "})
  void isTheProgramsWhereTheFirmsCannotBeFilled(String wording) throws Exception {
    assertThat(Paper.text(Asked.with(KIND, RequestKind.INSPECTION).worded(wording).render()))
        .contains("Emme ehdi vastata");
  }

  private static void check(String wording) throws DomainException {
    Wordings.check(new LetterWording(KIND, Language.FI, wording));
  }

  private static List<LetterBlock> fill(String wording) throws DomainException {
    LetterContent content = new LetterContent(new LetterText(Language.FI));
    content.put(Placeholder.PERSON, new LetterContent.Words("# Aino\n- E"));
    return Wording.parse(wording, List.of(Placeholder.PERSON)).fill(content);
  }
}
