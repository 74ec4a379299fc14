package fi.kortisto.ui.imports;

import fi.kortisto.exchange.FileLook;
import fi.kortisto.ui.Texts;

/** Says what a file is seen to be. */
record LookWords(Texts texts) {

  String of(FileLook look) {
    return switch (look.contentType()) {
      case VCARD -> texts.get("import.what.vcard", look.encoding());
      case CSV ->
          texts.get(
              "import.what.csv",
              look.encoding(),
              look.separator().map(this::separator).orElse(""),
              look.rows());
      case XLSX -> texts.get("import.what.xlsx", look.sheet());
      case ODS -> texts.get("import.what.ods", look.sheet());
    };
  }

  private String separator(char separator) {
    return switch (separator) {
      case ';' -> texts.get("import.separator.semicolon");
      case ',' -> texts.get("import.separator.comma");
      case '\t' -> texts.get("import.separator.tab");
      case '|' -> texts.get("import.separator.bar");
      default -> String.valueOf(separator);
    };
  }
}
