package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnvelopeTestPageTest {

  @ParameterizedTest
  @EnumSource
  void isOneAccessiblePage(Language language) throws Exception {
    Document page = EnvelopeTestPage.render(EnvelopeWindow.FINNISH, language);

    assertThat(page.pageCount()).isEqualTo(1);
    assertThat(Conformance.faults(page)).isEmpty();
  }

  @Test
  void showsSixLinesWhereTheWindowIs() throws Exception {
    Document page = EnvelopeTestPage.render(new EnvelopeWindow(25, 50), Language.FI);

    assertThat(Paper.within(page, 24.5, 50, 90, 32)).startsWith("Aino Esimerkki").endsWith("SUOMI");
    assertThat(Paper.text(page)).contains("25 mm arkin vasemmasta reunasta ja 50 mm");
  }

  @Test
  void isRuledFromTheEdgesOfTheSheet() throws Exception {
    Document page = EnvelopeTestPage.render(EnvelopeWindow.FINNISH, Language.FI);

    assertThat(Paper.within(page, 100, 0, 6, 6)).isEqualTo("100");
    assertThat(Paper.within(page, 0, 200, 6, 4)).isEqualTo("200");
  }
}
