package fi.kortisto.ui.imports;

import fi.kortisto.model.ColumnChoice;
import fi.kortisto.ui.Texts;

/** Names what a column may be said to hold. */
record ColumnWords(Texts texts) {

  String of(ColumnChoice choice) {
    return switch (choice.kind()) {
      case ColumnChoice.OfField of -> texts.of(of.field().label());
      case ColumnChoice.OfAddress of -> texts.get("import.part." + of.part().code());
      case ColumnChoice.Other _ -> texts.get("import.column.other");
      case ColumnChoice.LeftOut _ -> texts.get("import.column.leave-out");
    };
  }
}
