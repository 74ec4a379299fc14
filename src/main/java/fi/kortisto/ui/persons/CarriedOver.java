package fi.kortisto.ui.persons;

import fi.kortisto.model.Datum;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Register;
import fi.kortisto.model.SubjectFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A value that another register has for a person, offered when they are put into one more. */
record CarriedOver(String value, String label) {

  /**
   * Name and contact data by the fields that mean the same. A register is for its own purposes, so
   * nothing else goes over by itself (GDPR art. 5(1)(b) and (c)), and nothing hidden.
   */
  static Map<FieldId, List<CarriedOver>> into(
      Register other, SubjectFile file, boolean addressHidden) {
    Map<FieldId, List<CarriedOver>> carried = new HashMap<>();
    for (Field field : other.openFields()) {
      if (goesOver(field.role()) && !(addressHidden && field.type() == FieldType.ADDRESS)) {
        List<CarriedOver> values = valuesFor(field, file);
        if (!values.isEmpty()) {
          carried.put(field.id(), values);
        }
      }
    }
    return carried;
  }

  private static List<CarriedOver> valuesFor(Field field, SubjectFile file) {
    return file.data()
        .filter(datum -> datum.field().role() == field.role())
        .filter(datum -> datum.field().type() == field.type() && !datum.isHidden())
        .map(CarriedOver::of)
        .distinct()
        .limit(field.repeatable() ? Long.MAX_VALUE : 1)
        .toList();
  }

  private static CarriedOver of(Datum datum) {
    return new CarriedOver(datum.value(), datum.label());
  }

  private static boolean goesOver(FieldRole role) {
    return switch (role) {
      case NAME_PREFIX,
          GIVEN_NAME,
          ADDITIONAL_NAME,
          FAMILY_NAME,
          NAME_SUFFIX,
          FULL_NAME,
          ORGANISATION,
          DEPARTMENT,
          JOB_TITLE,
          EMAIL,
          PHONE,
          POST_ADDRESS,
          LANGUAGE ->
          true;
      case NONE, NICKNAME, WEBSITE, BIRTHDAY, CUSTOMER_NUMBER, PHOTO, NOTE, IDENTITY_CODE, OTHER ->
          false;
    };
  }
}
