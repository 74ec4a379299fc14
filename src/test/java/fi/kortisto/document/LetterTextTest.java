package fi.kortisto.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.format.Words;
import fi.kortisto.model.Language;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.LetterKind;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RestrictionGround;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTextTest {

  private static final String PREFIXES = "(letter-title|asked|refusal|restricted|placeholder)\\..*";

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasTheSameKeysInEveryLanguage(Language language) {
    assertThat(keys(language)).isEqualTo(keys(Language.FI));
  }

  @ParameterizedTest
  @CsvSource({
    "inspection.mustache,answer.",
    "letter.mustache,letter.",
    "envelope.mustache,envelope.",
    "recovery-sheet.mustache,recovery.",
    "record.mustache,record.",
    "list.mustache,drawn."
  })
  void hasEveryTextThatATemplateAsksForAndNoOther(String template, String prefix) throws Exception {
    assertThat(asked(template))
        .isEqualTo(new TreeSet<>(new LetterText(Language.FI).under(prefix).keySet()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesEveryLegalBasis(Language language) {
    Set<String> bases =
        Arrays.stream(LegalBasis.values())
            .map(basis -> "basis." + basis.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    assertThat(keys(language)).containsAll(bases);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasWordsForEverythingThatLettersName(Language language) {
    Set<String> wanted =
        Stream.of(
                codes("letter-title.", LetterKind.values()),
                codes("asked.", RequestKind.values()),
                codes("refusal.", RefusalGround.values()),
                codes("restricted.", RestrictionGround.values()),
                codes("placeholder.", Placeholder.values()))
            .flatMap(keys -> keys)
            .collect(Collectors.toSet());

    assertThat(keys(language).stream().filter(key -> key.matches(PREFIXES)))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesTheLawInEveryGroundOfRefusal(Language language) {
    for (RefusalGround ground : RefusalGround.values()) {
      assertThat(new LetterText(language).get("refusal." + ground.code()))
          .endsWith(".")
          .containsPattern("artik|Article|1050/2018");
    }
  }

  private static Stream<String> codes(String prefix, Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(one -> prefix + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @Test
  void writesMomentsAsTheLanguageDoes() {
    LetterText finnish = new LetterText(Language.FI);
    LetterText english = new LetterText(Language.EN);
    LocalDateTime afternoon = LocalDateTime.of(2026, 3, 5, 14, 5);

    assertThat(finnish.moment(afternoon)).isEqualTo("5.3.2026 klo\u00a014.05");
    assertThat(english.moment(afternoon)).isEqualTo("5 Mar 2026 14:05");
    assertThat(finnish.moment(afternoon.toLocalDate().atStartOfDay())).isEqualTo("5.3.2026");
  }

  @Test
  void citesTodaysLawOnly() {
    for (Language language : Language.values()) {
      assertThat(new LetterText(language).under("").values())
          .noneMatch(text -> text.contains("523/1999"));
    }
  }

  private static Set<String> keys(Language language) {
    return Words.bundle("fi.kortisto.document.letters", language).keySet();
  }

  private static Set<String> asked(String template) throws Exception {
    try (InputStream in = LetterTextTest.class.getResourceAsStream(template)) {
      assertThat(in).isNotNull();
      return Pattern.compile("\\{\\{t\\.([a-z-]+)}}")
          .matcher(new String(in.readAllBytes(), UTF_8))
          .results()
          .map((MatchResult match) -> match.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
