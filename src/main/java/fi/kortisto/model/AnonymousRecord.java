package fi.kortisto.model;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/**
 * What statistics need of an item or a person that was anonymised: nothing in it tells whose it
 * was, and nothing joins it to another.
 *
 * @param kind {@link EntryKind#code()}, or {@link #PERSON} for what the data said of a person
 * @param month in which it happened, or for a person since when there was one
 * @param postcode the first two digits; blank where there are none
 * @param facts by the code of the field or particular: choices, numbers, yes or no, months
 */
public record AnonymousRecord(
    RegisterId register, String kind, YearMonth month, String postcode, Map<String, String> facts) {

  public static final String PERSON = "person";

  public AnonymousRecord {
    facts = new TreeMap<>(facts);
  }
}
