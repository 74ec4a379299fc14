package fi.kortisto.service;

import fi.kortisto.model.FieldRole;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.SubjectSummary;
import fi.kortisto.model.SubjectSummary.RoleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fingerprints by which rows of one file are compared.
 *
 * @param same by which two rows are seen to be the same person: name together with an e-mail
 *     address or a phone; without either, name and organisation
 * @param contact by which they resemble one another: an e-mail address or a phone alone
 * @param place by which they do so too: name and postcode
 */
record ContactKeys(long[] same, long[] contact, long[] place) {

  static ContactKeys of(SubjectSummary summary, List<RoleValue> data) {
    String name = name(summary.displayName());
    List<String> same = new ArrayList<>();
    List<String> contact = new ArrayList<>();
    List<String> place = new ArrayList<>();
    boolean named = false;
    for (RoleValue value : data) {
      named |= ContactMatch.NAMES.contains(value.role());
      if (value.role() == FieldRole.EMAIL || value.role() == FieldRole.PHONE) {
        String text = value.value().toLowerCase(Locale.ROOT);
        same.add(name + '\n' + text);
        contact.add("\1" + text);
      } else if (value.role() == FieldRole.POST_ADDRESS) {
        String postcode = PostalAddress.parse(value.value()).postcode();
        if (!postcode.isBlank()) {
          place.add("\2" + name + '\n' + postcode);
        }
      }
    }
    if (same.isEmpty()) {
      same.add(name + "\n\n" + summary.organisation().toLowerCase(Locale.ROOT));
    }
    return new ContactKeys(
        fingerprints(same), fingerprints(contact), fingerprints(named ? place : List.of()));
  }

  /** A name as it is compared: case and spacing do not count. */
  static String name(String displayName) {
    return displayName.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  private static long[] fingerprints(List<String> texts) {
    return texts.stream().mapToLong(ContactKeys::fingerprint).toArray();
  }

  /** FNV-1a, 64 bits. A false match is caught when the two are compared in full. */
  private static long fingerprint(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
