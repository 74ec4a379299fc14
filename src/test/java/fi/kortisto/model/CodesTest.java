package fi.kortisto.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {

  @Test
  void areOfPlainLettersAndHyphens() {
    assertThat(Codes.of("Puhelin töihin (arkisin)", List.of())).isEqualTo("puhelin-toihin-arkisin");
    assertThat(Codes.of("Åbo & Ähtäri", List.of())).isEqualTo("abo-ahtari");
  }

  @Test
  void areNumberedWhereTheyAreTaken() {
    assertThat(Codes.of("Koko", List.of("koko", "koko-2"))).isEqualTo("koko-3");
  }

  @Test
  void areThereForNamesWithoutAnyLetter() {
    assertThat(Codes.of("§ !", List.of())).isEqualTo("item");
    assertThat(Codes.of("Имя", List.of("item"))).isEqualTo("item-2");
  }

  @Test
  void endInNoHyphenWhereALongNameIsCut() {
    String code = Codes.of("a".repeat(39) + " " + "b".repeat(20), List.of());

    assertThat(code).isEqualTo("a".repeat(39));
  }
}
