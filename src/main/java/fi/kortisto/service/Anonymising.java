package fi.kortisto.service;

import fi.kortisto.model.AnonymousRecord;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Entry;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Particular;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.StoredPart;
import fi.kortisto.model.StoredPerson;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps for statistics what items that are to be anonymised say without telling of whom: choices,
 * numbers, yes or no, and months. Free text, names, numbers by which somebody is known and files
 * are not kept. The choices made of a person, such as a class, stand on each of the records, since
 * statistics are made by them; nothing else joins the records of one person.
 */
final class Anonymising {

  private static final int DIGITS_OF_POSTCODE = 2;

  private final Desk desk;
  private final StoredPerson person;
  private final Map<RegisterId, Set<ItemKey>> going;

  Anonymising(Desk desk, StoredPerson person, List<TermedItem> going) {
    this.desk = desk;
    this.person = person;
    this.going =
        going.stream()
            .filter(item -> isAnonymised(item.term()))
            .collect(
                Collectors.groupingBy(
                    TermedItem::register,
                    Collectors.mapping(item -> item.item().key(), Collectors.toSet())));
  }

  private static boolean isAnonymised(StorageTerm term) {
    return term instanceof StorageTerm.Goes goes && goes.then() == Ending.ANONYMISE;
  }

  /** Writes the records, before the items are erased; false where nothing is anonymised. */
  boolean keepFacts() throws DomainException {
    if (going.isEmpty()) {
      return false;
    }
    Map<RegisterId, List<Datum>> data = desk.store().data().of(person.id(), desk.registers());
    Map<RegisterId, List<Entry>> entries = desk.store().entries().of(person.id());
    List<AnonymousRecord> records = new ArrayList<>();
    for (StoredPart part : person.parts()) {
      RegisterId register = part.register().id();
      Set<ItemKey> items = going.getOrDefault(register, Set.of());
      List<Datum> held = data.getOrDefault(register, List.of());
      String postcode = postcode(held);
      List<Datum> gone = held.stream().filter(datum -> items.contains(ItemKey.of(datum))).toList();
      if (!gone.isEmpty()) {
        records.add(
            new AnonymousRecord(
                register,
                AnonymousRecord.PERSON,
                YearMonth.from(part.membership().since()),
                postcode,
                facts(gone)));
      }
      for (Entry entry : entries.getOrDefault(register, List.of())) {
        if (items.contains(ItemKey.of(entry))) {
          records.add(
              new AnonymousRecord(
                  register,
                  entry.kind().code(),
                  YearMonth.from(entry.at()),
                  postcode,
                  facts(entry, held)));
        }
      }
    }
    desk.store().anonymous().insert(records);
    return true;
  }

  private static String postcode(List<Datum> data) {
    return data.stream()
        .filter(datum -> datum.field().role() == FieldRole.POST_ADDRESS)
        .map(datum -> PostalAddress.parse(datum.value()).postcode())
        .filter(code -> code.matches("\\d{5}"))
        .findFirst()
        .map(code -> code.substring(0, DIGITS_OF_POSTCODE))
        .orElse("");
  }

  private static Map<String, String> facts(List<Datum> data) {
    Map<String, String> facts = new TreeMap<>();
    for (Datum datum : data) {
      Field field = datum.field();
      if (field.role() == FieldRole.NONE && !field.sensitive()) {
        fact(field.type(), datum.value()).ifPresent(value -> facts.put(field.code(), value));
      }
    }
    return facts;
  }

  private static Map<String, String> facts(Entry entry, List<Datum> ofPerson) {
    Map<String, String> facts =
        facts(ofPerson.stream().filter(datum -> datum.field().type() == FieldType.CHOICE).toList());
    for (Map.Entry<Particular, String> value : entry.values().entrySet()) {
      fact(value.getKey().type(), value.getValue())
          .ifPresent(fact -> facts.put(value.getKey().code(), fact));
    }
    return facts;
  }

  /** What may be kept of a value; nothing of those in which somebody may be recognised. */
  private static Optional<String> fact(FieldType type, String value) {
    return switch (type) {
      case CHOICE, NUMBER, YES_NO -> Optional.of(value);
      case DATE ->
          value.matches("\\d{4}-\\d{2}-\\d{2}")
              ? Optional.of(YearMonth.from(LocalDate.parse(value)).toString())
              : Optional.empty();
      case TEXT, LONG_TEXT, EMAIL, PHONE, ADDRESS, URL, IDENTITY_CODE, BUSINESS_ID, IMAGE ->
          Optional.empty();
    };
  }
}
