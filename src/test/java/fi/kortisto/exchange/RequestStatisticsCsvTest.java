package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestStatistics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestStatisticsCsvTest {

  private static final RequestStatistics YEAR =
      new RequestStatistics(
          2026,
          List.of(
              new RequestStatistics.Line(RequestKind.INSPECTION, 7, 4, 1, 2, 0, 1, 0),
              new RequestStatistics.Line(RequestKind.ERASURE, 3, 2, 0, 0, 1, 0, 1)));

  @Test
  void hasARowForEachKindUnderTheNamesOfTheColumns() throws IOException {
    assertThat(written(Language.EN).lines())
        .containsExactly(
            "\uFEFFRequest,Received,In time,Late,Open,Refused,Extended,Withdrawn",
            "Access,7,4,1,2,0,1,0",
            "Erasure,3,2,0,0,1,0,1");
  }

  @Test
  void speaksTheLanguageAskedFor() throws IOException {
    assertThat(written(Language.FI)).contains("Pyyntö,Saapunut").contains("Tarkastus,7");
  }

  private static String written(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RequestStatisticsCsv.write(YEAR, language, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
