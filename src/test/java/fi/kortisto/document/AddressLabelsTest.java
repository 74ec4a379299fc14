package fi.kortisto.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.kortisto.model.FieldRole;
import fi.kortisto.model.InventedList;
import fi.kortisto.model.LabelSheet;
import fi.kortisto.model.Language;
import fi.kortisto.model.ListRow;
import fi.kortisto.model.PostalAddress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AddressLabelsTest {

  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final int DPI = 508; // twenty dots to the millimetre
  private static final String LONGEST = "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWW";

  static Stream<LabelSheet> sheets() {
    return LabelSheets.known().stream();
  }

  private static InventedList people(int number) {
    return new InventedList(
        IntStream.rangeClosed(1, number).mapToObj(AddressLabelsTest::person).toList());
  }

  private static ListRow person(int number) {
    return InventedList.row(
        number,
        FieldRole.GIVEN_NAME,
        "Åke",
        FieldRole.FAMILY_NAME,
        number % 3 == 0 ? LONGEST.substring(4) : "Määttä" + number,
        FieldRole.ORGANISATION,
        number % 4 == 0 ? LONGEST : "",
        FieldRole.POST_ADDRESS,
        PostalAddress.of("Öljytie " + number, "00100", "Ylöjärvi").canonical());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void canBe(LabelSheet sheet) {
    assertThat(sheet.isPossible()).as(sheet.code()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void putsEveryAddressInsideItsLabel(LabelSheet sheet) throws Exception {
    Document labels = new AddressLabels(sheet, Language.FI).render(people(sheet.size() + 2), 1);

    List<List<TextPosition>> pages = glyphs(labels);

    assertThat(pages).hasSize(2);
    for (int place = 0; place < sheet.size(); place++) {
      int label = place;
      assertThat(pages.getFirst().stream().filter(glyph -> isInside(glyph, sheet, label)))
          .as("label " + (place + 1))
          .isNotEmpty();
    }
    assertThat(pages.stream().flatMap(List::stream))
        .allMatch(
            glyph ->
                IntStream.range(0, sheet.size()).anyMatch(place -> isInside(glyph, sheet, place)));
  }

  private static boolean isInside(TextPosition glyph, LabelSheet sheet, int place) {
    double left = glyph.getXDirAdj() / POINTS_PER_MM;
    double right = left + glyph.getWidthDirAdj() / POINTS_PER_MM;
    double bottom = glyph.getYDirAdj() / POINTS_PER_MM;
    double top = bottom - glyph.getHeightDir() / POINTS_PER_MM;
    return left >= sheet.left(place) / 100.0
        && right <= (sheet.left(place) + sheet.labelWidth()) / 100.0
        && top >= sheet.top(place) / 100.0
        && bottom <= (sheet.top(place) + sheet.labelHeight()) / 100.0;
  }

  @Test
  void beginsWithTheLabelThatIsLeft() throws Exception {
    LabelSheet sheet = LabelSheets.find("l7160", List.of());
    Document labels = new AddressLabels(sheet, Language.FI).render(people(2), 21);

    List<List<TextPosition>> pages = glyphs(labels);

    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst()).allMatch(glyph -> isInside(glyph, sheet, 20));
    assertThat(pages.getLast()).allMatch(glyph -> isInside(glyph, sheet, 0));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void framesEveryLabelInTrueSize(LabelSheet sheet) throws Exception {
    Document test = new AddressLabels(sheet, Language.FI).test();

    BufferedImage page = picture(test);

    assertThat(test.pageCount()).isEqualTo(1);
    assertThat(page.getWidth() * 25.4 / DPI).isCloseTo(sheet.pageWidth() / 100.0, within(0.1));
    for (int place : new int[] {0, sheet.size() - 1}) {
      double middle = (sheet.top(place) + sheet.labelHeight() * 0.9) / 100.0;
      assertThat(darkAcross(page, middle, sheet.left(place) / 100.0))
          .isCloseTo(sheet.left(place) / 100.0, within(0.15));
      double right = (sheet.left(place) + sheet.labelWidth()) / 100.0;
      assertThat(darkAcross(page, middle, right - 0.2)).isCloseTo(right, within(0.25));
      double centre = (sheet.left(place) + sheet.labelWidth() * 0.1) / 100.0;
      assertThat(darkDown(page, centre, sheet.top(place) / 100.0))
          .isCloseTo(sheet.top(place) / 100.0, within(0.15));
    }
  }

  /** Where, from a place a little before, the next dark dot of a line lies, in millimetres. */
  private static double darkAcross(BufferedImage page, double y, double near) {
    int row = dots(y);
    return IntStream.range(Math.max(0, dots(near) - 8), page.getWidth())
            .filter(x -> isDark(page.getRGB(x, row)))
            .findFirst()
            .orElseThrow()
        * 25.4
        / DPI;
  }

  private static double darkDown(BufferedImage page, double x, double near) {
    int column = dots(x);
    return IntStream.range(Math.max(0, dots(near) - 8), page.getHeight())
            .filter(y -> isDark(page.getRGB(column, y)))
            .findFirst()
            .orElseThrow()
        * 25.4
        / DPI;
  }

  private static int dots(double millimetres) {
    return (int) Math.round(millimetres * DPI / 25.4);
  }

  private static boolean isDark(int rgb) {
    return (rgb & 0xff) < 0xb0;
  }

  private static BufferedImage picture(Document document) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
      return new PDFRenderer(pdf).renderImageWithDPI(0, DPI);
    }
  }

  private static List<List<TextPosition>> glyphs(Document document) throws IOException {
    List<List<TextPosition>> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        List<TextPosition> glyphs = new ArrayList<>();
        PDFTextStripper stripper =
            new PDFTextStripper() {
              @Override
              protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                  glyphs.add(text);
                }
              }
            };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        pages.add(glyphs);
      }
    }
    return pages;
  }

  @Test
  void isAccessible() throws Exception {
    LabelSheet sheet = LabelSheets.find("L7160", List.of());
    assertThat(Conformance.faults(new AddressLabels(sheet, Language.SV).render(people(3), 1)))
        .isEmpty();
    assertThat(Conformance.faults(new AddressLabels(sheet, Language.EN).test())).isEmpty();
  }
}
