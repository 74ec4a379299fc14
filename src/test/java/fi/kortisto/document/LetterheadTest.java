package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.LetterKind;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.RequestKind;
import org.junit.jupiter.api.Test;

class LetterheadTest {

  @Test
  void keepsTheTownOfALongAddressInsideTheWindow() throws Exception {
    PostalAddress address =
        PostalAddress.of(
            "Erittäin Pitkä Keksitty Osasto, Kolmas kerros\n"
                + "Hyvin Pitkä Keksitty Katu 123 Z 456\n"
                + "c\n"
                + "d\n"
                + "e",
            "00100",
            "Helsinki");
    Document letter =
        Asked.with(LetterKind.ACKNOWLEDGEMENT, RequestKind.INSPECTION)
            .by("Aino Maria Helmi Åse Esimerkki-Väisänen-Keksitty, Edunvalvontatoimisto Malli Oy")
            .at(address)
            .render();

    assertThat(Paper.within(letter, 19.5, 44, 91, 33))
        .startsWith("Aino")
        .endsWith("00100 HELSINKI");
    assertThat(Paper.within(letter, 15, 32, 4, 53)).isEmpty();
  }

  @Test
  void namesTheAddresseeWhereNoAddressMayBePrinted() throws Exception {
    Document letter =
        Asked.with(LetterKind.ACKNOWLEDGEMENT, RequestKind.INSPECTION)
            .at(PostalAddress.EMPTY)
            .render();

    assertThat(Paper.within(letter, 10, 32, 130, 53)).isEqualTo("Aino Esimerkki");
  }
}
