package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Kinship;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose name is one's own, whose is a relative's perhaps, and whose is neither. */
class UserNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Aino Esimerkki|x|Esimerkki, Aino|OWN_NAME",
        "Esimerkki Aino|x|Esimerkki, Aino|OWN_NAME",
        "Esimerkki, Aino|x|Esimerkki, Aino Maria|OWN_NAME",
        "Aino Maria Esimerkki|x|Esimerkki, Maria|OWN_NAME",
        "Väinö Mallinen|x|Mallinen, Vaino|OWN_NAME",
        "Aino Esimerkki|x|Aino Esimerkki|OWN_NAME",
        "''|aino.esimerkki|Esimerkki, Aino|OWN_NAME",
        "''|vaino_mallinen2|Mallinen, Väinö|NONE",
        "''|vaino.mallinen|Mallinen, Väinö|OWN_NAME",
        "Aino Esimerkki|x|Esimerkki, Eero|SAME_SURNAME",
        "Aino Malli-Esimerkki|x|Esimerkki, Eero|SAME_SURNAME",
        "Aino Esimerkki|x|Malli-Esimerkki, Eero|SAME_SURNAME",
        "''|aino.esimerkki|Esimerkki, Eero|SAME_SURNAME",
        "Aino Esimerkki|x|Mallinen, Aino|NONE",
        "Aino Esimerkki|x|Esimerkki Oy|NONE",
        "Aino|x|Aino, Aino|NONE",
        "''|aino|Esimerkki, Aino|NONE",
        "''|''|Esimerkki, Aino|NONE",
        "Aino Esimerkki|x|''|NONE",
      })
  void tellsHowNamesAreRelated(String full, String login, String person, Kinship kinship) {
    assertThat(UserName.of(full, login).with(person)).isEqualTo(kinship);
  }
}
