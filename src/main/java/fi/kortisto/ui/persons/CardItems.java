package fi.kortisto.ui.persons;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.ui.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/** The items of a card by name, as one of them is chosen or told of. */
final class CardItems {

  private static final int LONGEST = 48;

  private final Texts texts;
  private final Map<ItemKey, String> names = new LinkedHashMap<>();

  CardItems(SubjectFile file, Texts texts) {
    this.texts = texts;
    file.data().forEach(datum -> names.put(ItemKey.of(datum), name(datum)));
    file.entries().forEach(entry -> names.put(ItemKey.of(entry), name(entry)));
    file.attachments().forEach(one -> names.put(ItemKey.of(one), name(one)));
  }

  /** Those that are on the card, in its order. */
  Map<ItemKey, String> all() {
    return names;
  }

  /** What it is; older entries than the card has are told by their kind of item alone. */
  String name(ItemKey item) {
    String known = names.get(item);
    if (known != null) {
      return known;
    }
    return switch (item.kind()) {
      case DATUM, FILE -> texts.get("hold.item-gone");
      case ENTRY -> texts.get("hold.item-older");
    };
  }

  private String name(Datum datum) {
    String field = texts.of(datum.field().label());
    if (datum.value().isBlank() || datum.field().type() == FieldType.IMAGE) {
      return field;
    }
    String value = FieldForms.show(datum.field(), datum.value(), texts.language());
    return field + ": " + shortened(value.replace('\n', ' '));
  }

  private String name(Entry entry) {
    String kind = texts.beginning(entry.kind()) + " " + texts.date(entry.at().toLocalDate());
    return entry.text().isBlank()
        ? kind
        : kind + ": " + shortened(entry.text().lines().findFirst().orElse(""));
  }

  private static String name(Attachment file) {
    return file.name();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
  }
}
