package fi.kortisto.ui.lists;

import fi.kortisto.exchange.ListCsv;
import fi.kortisto.model.ListForm;
import java.util.Locale;

/** The files as which a list can be saved, the likeliest first. */
enum SaveForm {
  EXCEL(ListForm.XLSX, "xlsx"),
  CSV_SEMICOLON(ListForm.CSV, "csv"),
  CSV_COMMA(ListForm.CSV, "csv"),
  PDF(ListForm.PDF, "pdf"),
  CARDS(ListForm.VCARD, "vcf");

  private final ListForm form;
  private final String ending;

  SaveForm(ListForm form, String ending) {
    this.form = form;
    this.ending = ending;
  }

  ListForm form() {
    return form;
  }

  String ending() {
    return ending;
  }

  ListCsv.Separator separator() {
    return this == CSV_COMMA ? ListCsv.Separator.COMMA : ListCsv.Separator.SEMICOLON;
  }

  /** The key of its name. */
  String key() {
    return "lists.save-as." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
