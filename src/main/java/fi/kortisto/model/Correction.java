package fi.kortisto.model;

import java.util.Optional;

/**
 * A value that is put right (GDPR art. 16).
 *
 * @param item the datum or entry that is wrong; empty where data that was missing is completed
 * @param field of the completed value
 * @param value as it shall be, as typed; blank to take a wrong value away
 * @param why what was wrong; never blank
 */
public record Correction(
    Optional<ItemKey> item, Optional<FieldId> field, String value, String why) {

  public static Correction of(ItemKey item, String value, String why) {
    return new Correction(Optional.of(item), Optional.empty(), value, why);
  }

  public static Correction completing(FieldId field, String value, String why) {
    return new Correction(Optional.empty(), Optional.of(field), value, why);
  }
}
