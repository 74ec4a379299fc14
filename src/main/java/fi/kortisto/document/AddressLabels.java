package fi.kortisto.document;

import fi.kortisto.format.ValueForms;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.LabelSheet;
import fi.kortisto.model.Language;
import fi.kortisto.model.ListRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Addresses on sheets of labels, in true size: each label begins where the sheet's maker says that
 * it does. Letters are as large as the sheet's labels allow, and smaller on a label of which a row
 * would not fit.
 */
public final class AddressLabels {

  private static final LetterTemplate TEMPLATE = LetterTemplate.ofLetter("labels.mustache");

  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double LARGEST = 11;
  private static final double SMALLEST = 3;
  private static final double LINE_HEIGHT = 1.18;

  /** From the label's edges to its text, in millimetres. */
  private static final double WIDEST_MARGIN = 6;

  private static final double MARGIN_SHARE = 0.07;
  private static final double FRAME = 0.1;

  private final LabelSheet sheet;
  private final Language language;
  private final LetterText text;

  /**
   * @param language in which the document says what it is
   */
  public AddressLabels(LabelSheet sheet, Language language) {
    this.sheet = sheet;
    this.language = language;
    this.text = new LetterText(language);
  }

  /**
   * A label for each person on the list who has an address.
   *
   * @param start the first label that is left on the first sheet, from 1
   */
  public Document render(ListRows rows, int start) throws DomainException {
    List<PostalRows> addresses = new ArrayList<>();
    rows.<RuntimeException>each(row -> PostalRows.of(row).ifPresent(addresses::add));
    return set(addresses, start);
  }

  Document set(List<PostalRows> addresses, int start) {
    List<List<Map<String, Object>>> pages = new ArrayList<>();
    int place = Math.floorMod(start - 1, sheet.size());
    for (PostalRows address : addresses) {
      if (pages.isEmpty() || place == sheet.size()) {
        place = pages.isEmpty() ? place : 0;
        pages.add(new ArrayList<>());
      }
      pages.getLast().add(label(address, place));
      place++;
    }
    return document("labels.", pages);
  }

  /** A page on which every label is framed, to be held against the sheet. */
  public Document test() {
    List<Map<String, Object>> labels = new ArrayList<>();
    String what =
        text.get(
            "labels-test-what",
            sheet.name(),
            inWords(sheet.labelWidth()),
            inWords(sheet.labelHeight()));
    for (int place = 0; place < sheet.size(); place++) {
      String number = Integer.toString(place + 1);
      List<String> rows =
          place == 0
              ? List.of(number, what)
              : place == 1 ? List.of(number, text.get("labels-test-scale")) : List.of(number);
      labels.add(framed(rows, place));
    }
    return document("labels-test.", List.of(labels));
  }

  private String inWords(int hundredths) {
    String number = Double.toString(hundredths / 100.0).replaceAll("\\.0$", "");
    return ValueForms.show(FieldType.NUMBER, number, language);
  }

  private Map<String, Object> label(PostalRows address, int place) {
    List<String> rows = address.rows().stream().map(Typeface::printable).toList();
    double size = size(rows);
    double height = rows.size() * size * LINE_HEIGHT / POINTS_PER_MM;
    double above = Math.max(0, (millimetres(sheet.labelHeight()) - height) / 2);
    return Map.of(
        "left", css(millimetres(sheet.left(place)) + margin()),
        "top", css(millimetres(sheet.top(place)) + above),
        "width", css(room()),
        "height", css(millimetres(sheet.labelHeight()) - above),
        "size", points(size),
        "framed", false,
        "rows", rows);
  }

  private Map<String, Object> framed(List<String> rows, int place) {
    double size = Math.min(LARGEST, millimetres(sheet.labelHeight()) * POINTS_PER_MM / 8);
    return Map.of(
        "left", css(millimetres(sheet.left(place))),
        "top", css(millimetres(sheet.top(place))),
        "width", css(millimetres(sheet.labelWidth()) - 2 * FRAME),
        "height", css(millimetres(sheet.labelHeight()) - 2 * FRAME),
        "size", points(size),
        "framed", true,
        "rows", rows);
  }

  /** As large as five rows allow on such a label, and as the longest of these rows does. */
  private double size(List<String> rows) {
    double high =
        millimetres(sheet.labelHeight())
            * POINTS_PER_MM
            / ((PostalRows.MOST_ROWS + 1) * LINE_HEIGHT);
    double wide =
        rows.stream()
            .mapToDouble(Typeface.SANS::width)
            .filter(width -> width > 0)
            .map(width -> room() * POINTS_PER_MM / width)
            .min()
            .orElse(LARGEST);
    return Math.max(SMALLEST, Math.min(Math.min(LARGEST, high), wide));
  }

  private double margin() {
    return Math.min(WIDEST_MARGIN, millimetres(sheet.labelWidth()) * MARGIN_SHARE);
  }

  private double room() {
    return millimetres(sheet.labelWidth()) - 2 * margin();
  }

  private Document document(String prefix, List<List<Map<String, Object>>> pages) {
    View view = new View();
    view.put("lang", language.code());
    view.put("title", text.get(prefix + "title"));
    view.put("description", text.get(prefix + "description"));
    view.put("pageWidth", css(millimetres(sheet.pageWidth())));
    view.put("pageHeight", css(millimetres(sheet.pageHeight())));
    List<Map<String, Object>> sheets = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      sheets.add(
          Map.of("number", page + 1, "last", page == pages.size() - 1, "labels", pages.get(page)));
    }
    view.put("sheets", sheets);
    return Typesetter.set(text.get(prefix + "title"), TEMPLATE.fill(view.map()));
  }

  private static double millimetres(int hundredths) {
    return hundredths / 100.0;
  }

  private static String css(double millimetres) {
    return String.format(Locale.ROOT, "%.2fmm", millimetres);
  }

  private static String points(double size) {
    return String.format(Locale.ROOT, "%.2fpt", size);
  }
}
