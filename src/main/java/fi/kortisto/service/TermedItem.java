package fi.kortisto.service;

import fi.kortisto.model.Category;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.StoredItem;
import fi.kortisto.model.StoredPart;
import fi.kortisto.model.StoredPerson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An item with its register and term.
 *
 * @param category code of its own, of what a file belongs to, or blank
 */
record TermedItem(RegisterId register, String category, StoredItem item, StorageTerm term) {

  /** Those of a person, in their order. */
  static List<TermedItem> of(StoredPerson person, Map<ItemKey, StorageTerm> terms) {
    List<TermedItem> items = new ArrayList<>();
    for (StoredPart part : person.parts()) {
      Map<ItemKey, String> categories = new HashMap<>();
      for (StoredItem item : part.items()) {
        item.category().map(Category::code).ifPresent(code -> categories.put(item.key(), code));
      }
      for (StoredItem item : part.items()) {
        StorageTerm term = terms.get(item.key());
        if (term != null) {
          ItemKey carrier = item.carrier().orElse(item.key());
          String category = Optional.ofNullable(categories.get(carrier)).orElse("");
          items.add(new TermedItem(part.register().id(), category, item, term));
        }
      }
    }
    return items;
  }
}
