package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecoverySheetTest {

  private static final List<String> GROUPS =
      IntStream.range(0, 12).mapToObj(i -> "K%dX7Q".formatted(i % 10)).toList();

  @ParameterizedTest
  @EnumSource(Language.class)
  void isOneAccessiblePageWithEveryGroup(Language language) throws Exception {
    Document sheet =
        RecoverySheet.render("Esimerkkikauppa & Pojat Oy", GROUPS, Invented.TODAY, language);

    assertThat(sheet.pageCount()).isOne();
    assertThat(Paper.text(sheet)).contains(GROUPS).contains("Esimerkkikauppa & Pojat Oy");
    assertThat(Conformance.faults(sheet)).isEmpty();
  }
}
