package fi.kortisto.ui.persons;

import fi.kortisto.model.FieldRole;
import fi.kortisto.ui.Texts;
import java.util.List;

/**
 * The labels that tell several values of one field apart. The usual ones are stored by vCard's
 * names and shown in the reader's language; any other stands as it was written.
 */
final class DatumLabels {

  private static final List<String> USUAL = List.of("work", "home", "cell", "fax", "other");

  private DatumLabels() {}

  static String shown(String code, Texts texts) {
    return USUAL.contains(code) ? texts.get("form.label." + code) : code;
  }

  static String code(String written, Texts texts) {
    String stripped = written.strip();
    return USUAL.stream()
        .filter(code -> texts.get("form.label." + code).equalsIgnoreCase(stripped))
        .findFirst()
        .orElse(stripped);
  }

  static List<String> offered(FieldRole role, Texts texts) {
    List<String> codes = role == FieldRole.PHONE ? USUAL : List.of("work", "home", "other");
    return codes.stream().map(code -> shown(code, texts)).toList();
  }
}
