package fi.kortisto.service;

import fi.kortisto.model.FieldRole;
import fi.kortisto.model.SubjectSummary;
import fi.kortisto.model.SubjectSummary.RoleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fingerprints by which two rows of one file are seen to be the same person: name together with an
 * e-mail address or a phone; without either, name and organisation.
 */
final class ContactKeys {

  private ContactKeys() {}

  static long[] of(SubjectSummary summary, List<RoleValue> data) {
    String name = name(summary.displayName());
    List<String> keys = new ArrayList<>();
    for (RoleValue value : data) {
      if (value.role() == FieldRole.EMAIL || value.role() == FieldRole.PHONE) {
        keys.add(name + '\n' + value.value().toLowerCase(Locale.ROOT));
      }
    }
    if (keys.isEmpty()) {
      keys.add(name + "\n\n" + summary.organisation().toLowerCase(Locale.ROOT));
    }
    return keys.stream().mapToLong(ContactKeys::fingerprint).toArray();
  }

  /** A name as it is compared: case and spacing do not count. */
  static String name(String displayName) {
    return displayName.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
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
