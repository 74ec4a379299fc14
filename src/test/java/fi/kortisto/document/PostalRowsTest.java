package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.PostalAddress;
import org.junit.jupiter.api.Test;

class PostalRowsTest {

  @Test
  void endWithThePostcodeAndTheTownInCapitals() {
    assertThat(
            PostalRows.of(
                    "Aino Esimerkki",
                    "Äkkilähtö Oy",
                    PostalAddress.of("Öljytie 1 A 2", "00100", "Ylöjärvi"))
                .rows())
        .containsExactly("Äkkilähtö Oy", "Aino Esimerkki", "Öljytie 1 A 2", "00100 YLÖJÄRVI");
  }

  @Test
  void breakALongNameWhereThereIsRoom() {
    assertThat(
            PostalRows.of(
                    "Maria Margareta Esimerkkilä-Keksitty",
                    "",
                    PostalAddress.of("Katu 1", "00100", "Helsinki"))
                .rows())
        .containsExactly("Maria Margareta", "Esimerkkilä-Keksitty", "Katu 1", "00100 HELSINKI");
  }

  @Test
  void turnGivenNamesIntoInitialsBeforeAnythingIsCut() {
    assertThat(
            PostalRows.of(
                    "Maria Margareta Esimerkkilä-Keksitty",
                    "Osuuskunta Hyvin Pitkä Nimi Esimerkin Vuoksi",
                    PostalAddress.of("Katu 1", "00100", "Helsinki"))
                .rows())
        .containsExactly(
            "Osuuskunta Hyvin Pitkä Nimi",
            "Esimerkin Vuoksi",
            "M. M. Esimerkkilä-Keksitty",
            "Katu 1",
            "00100 HELSINKI");
  }

  @Test
  void nameTheCountryOfAForeignAddressLast() {
    assertThat(
            PostalRows.of(
                    "Åsa Exempel",
                    "",
                    new PostalAddress("", "", "Storgatan 1", "Umeå", "", "90325", "Sverige"))
                .rows())
        .endsWith("UMEÅ 90325", "SVERIGE");
  }
}
