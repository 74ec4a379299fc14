package fi.kortisto.service;

import fi.kortisto.format.Traits;
import fi.kortisto.format.Traits.Name;
import fi.kortisto.format.Traits.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys under which a person is laid beside others who may be the same. Whoever could reach the
 * threshold together shares at least one: an e-mail address, a phone, a customer number, a house,
 * or the name with a birthday, an organisation or part of an address.
 */
final class BlockKeys {

  private BlockKeys() {}

  static Set<String> of(Traits traits) {
    Set<String> keys = new LinkedHashSet<>();
    traits.emails().forEach(email -> keys.add("e" + email));
    traits.phones().forEach(phone -> keys.add("p" + phone));
    traits.customerNumbers().forEach(number -> keys.add("c" + number));
    for (Place place : traits.places()) {
      keys.add("a" + place.postcode() + "/" + place.street() + "/" + place.number());
    }
    if (traits.names().isEmpty()) {
      traits.organisations().forEach(name -> addOrganisation(keys, name, traits.places()));
    }
    for (Name name : traits.names()) {
      addNamed(keys, name, traits);
    }
    return keys;
  }

  private static void addOrganisation(Set<String> keys, String name, Set<Place> places) {
    for (Place place : places) {
      keys.add("f" + name.charAt(0) + "/" + place.postcode() + "/" + place.number());
    }
  }

  private static void addNamed(Set<String> keys, Name name, Traits traits) {
    String words = sorted(first(name.given()), first(name.family()));
    String letters = sorted(letter(name.given()), letter(name.family()));
    for (String organisation : traits.organisations()) {
      keys.add("o" + organisation + "/" + words);
    }
    for (Place place : traits.places()) {
      keys.add("n" + place.postcode() + "/" + place.number() + "/" + words);
      keys.add("t" + place.town() + "/" + place.street() + "/" + place.number() + "/" + words);
      keys.add("l" + place.postcode() + "/" + place.number() + "/" + letters);
    }
    for (String birthday : traits.birthdays()) {
      keys.add("b" + birthday + "/" + letters);
    }
  }

  /** Given and family name stand in each other's place now and then. */
  private static String sorted(String one, String other) {
    return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
  }

  private static String first(List<String> words) {
    return words.isEmpty() ? "" : words.getFirst();
  }

  private static String letter(List<String> words) {
    return words.isEmpty() ? "" : words.getFirst().substring(0, 1);
  }

  /** FNV-1a, 64 bits. A false match is seen when the two are compared in full. */
  static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    return hash ^ (hash >>> 32);
  }
}
