package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.Language;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePreviewTest {

  private static final String FONT_CACHE = "pdfbox.fontcache";

  @TempDir private Path cache;

  @BeforeEach
  void watchTheFontCache() {
    System.setProperty(FONT_CACHE, cache.toString());
  }

  @AfterEach
  void forgetTheFontCache() {
    System.clearProperty(FONT_CACHE);
  }

  @Test
  void drawsThePagesAtTheScaleAskedForAndLeavesNoFileBehind() {
    Document answer =
        InspectionAnswer.render(
            Invented.aino().file(), AnswerOptions.standard(Language.FI, Invented.TODAY));

    try (PagePreview preview = answer.preview()) {
      assertThat(preview.pageCount()).isEqualTo(answer.pageCount());
      PageImage page = preview.page(0, 2);
      assertThat(page.width()).isEqualTo(1190);
      assertThat(page.height()).isEqualTo(1683);
      assertThat(page.pixels()).hasSize(1190 * 1683).contains(0xffffffff);
      assertThat(Arrays.stream(page.pixels()).filter(PagePreviewTest::isInk).count())
          .isGreaterThan(1000);
    }
    assertThat(cache).isEmptyDirectory();
  }

  private static boolean isInk(int pixel) {
    return (pixel & 0xff) < 0x40;
  }
}
