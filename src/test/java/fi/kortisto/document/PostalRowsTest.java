package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.PostalAddress;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
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

  @Property(tries = 300)
  void areNeverMoreThanFiveOfThirty(
      @ForAll @StringLength(max = 80) String name,
      @ForAll @StringLength(max = 80) String organisation,
      @ForAll @StringLength(max = 60) String street,
      @ForAll @StringLength(max = 40) String town,
      @ForAll boolean abroad) {
    PostalAddress address =
        new PostalAddress("PL 12", "Rappu B", street, town, "", "00100", abroad ? "Norge" : "");

    assertThat(PostalRows.of(name, organisation, address).rows())
        .hasSizeLessThanOrEqualTo(5)
        .allMatch(row -> row.length() <= 30);
  }
}
