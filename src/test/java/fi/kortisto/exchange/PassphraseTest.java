package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PassphraseTest {

  @ParameterizedTest
  @EnumSource
  void hasWordsThatEveryProgramEncodesAlike(Language language) {
    assertThat(PassphraseWords.in(language))
        .hasSizeGreaterThanOrEqualTo(1024)
        .allMatch(word -> word.matches("[a-z]{3,8}"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void hasNoTwoWordsThatDifferOnlyInADoubledLetter(Language language) {
    assertThat(PassphraseWords.in(language))
        .extracting(word -> word.replaceAll("(.)\\1+", "$1"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void isHardEnoughToGuess(Language language) {
    int size = PassphraseWords.in(language).size();
    double bits = Passphrase.words(size) * Math.log(size) / Math.log(2);
    assertThat(bits).isGreaterThanOrEqualTo(Passphrase.LEAST_BITS);
  }

  @ParameterizedTest
  @CsvSource({"1024,8", "2047,8", "2048,7", "7131,7", "7776,6", "100000,6"})
  void takesAsManyWordsAsTheListNeeds(int size, int words) {
    assertThat(Passphrase.words(size)).isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource
  void isAnotherEveryTime(Language language) {
    Set<String> known = Set.copyOf(PassphraseWords.in(language));
    Set<String> made = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      try (Passphrase passphrase = Passphrase.generate(language)) {
        String text = new String(passphrase.characters());
        List<String> words = List.of(text.split("-"));
        assertThat(words).hasSizeGreaterThanOrEqualTo(6).allMatch(known::contains);
        made.add(text);
      }
    }
    assertThat(made).hasSize(100);
  }

  @Test
  void isGoneWhenClosedAndNeverShowsItself() {
    Passphrase passphrase = Passphrase.generate(Language.FI);
    assertThat(passphrase).hasToString("Passphrase");
    passphrase.close();
    assertThat(passphrase.characters()).containsOnly('\0');
  }
}
