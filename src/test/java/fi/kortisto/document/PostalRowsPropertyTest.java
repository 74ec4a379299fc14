package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.PostalAddress;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class PostalRowsPropertyTest {

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
