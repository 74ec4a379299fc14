package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.CATEGORY;
import static fi.kortisto.store.db.Tables.FIELD;

import fi.kortisto.format.RegisterJson;
import fi.kortisto.model.Category;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Label;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.StorageClock;
import fi.kortisto.model.StorageFloor;
import fi.kortisto.model.StorageRule;
import fi.kortisto.store.db.tables.records.CategoryRecord;
import fi.kortisto.store.db.tables.records.FieldRecord;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import tools.jackson.databind.json.JsonMapper;

/** The categories and fields of registers. */
final class RegisterFields {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final DSLContext sql;

  RegisterFields(DSLContext sql) {
    this.sql = sql;
  }

  List<Category> categories(RegisterId register) {
    return sql.selectFrom(CATEGORY)
        .where(CATEGORY.REGISTER_ID.eq(register.value()))
        .orderBy(CATEGORY.POSITION)
        .fetch(RegisterFields::category);
  }

  List<Field> fields(RegisterId register) {
    return sql.selectFrom(FIELD)
        .where(FIELD.REGISTER_ID.eq(register.value()))
        .orderBy(FIELD.POSITION)
        .fetch(RegisterFields::field);
  }

  void insert(RegisterId register, RegisterContent content) {
    putCategories(register, content.categories());
    for (int i = 0; i < content.fields().size(); i++) {
      FieldRecord row = sql.newRecord(FIELD);
      fill(row, register, content.fields().get(i), i);
      row.insert();
    }
  }

  /** Keeps the ids of fields whose codes are there already. */
  void replace(RegisterId register, RegisterContent content) {
    putCategories(register, content.categories());
    Map<String, FieldRecord> there =
        sql.selectFrom(FIELD).where(FIELD.REGISTER_ID.eq(register.value())).fetchMap(FIELD.CODE);
    for (int i = 0; i < content.fields().size(); i++) {
      Field field = content.fields().get(i);
      FieldRecord known = there.remove(field.code());
      if (known == null) {
        FieldRecord row = sql.newRecord(FIELD);
        fill(row, register, field, i);
        row.insert();
      } else {
        fill(known, register, field, i);
        known.update();
      }
    }
    there.values().forEach(FieldRecord::delete);
    sql.deleteFrom(CATEGORY)
        .where(CATEGORY.REGISTER_ID.eq(register.value()))
        .and(CATEGORY.CODE.notIn(content.categories().stream().map(Category::code).toList()))
        .execute();
  }

  private static Category category(CategoryRecord row) {
    return new Category(
        row.getCode(),
        new Label(row.getLabelFi(), row.getLabelSv(), row.getLabelEn()),
        new StorageRule(
            Optional.ofNullable(row.getStoragePeriod()).map(Period::parse),
            StorageClock.valueOf(row.getStorageClock()),
            Times.optionalDay(row.getStorageFrom()),
            StorageRule.Ending.valueOf(row.getStorageEnding()),
            Optional.ofNullable(row.getFloorPeriod()).map(period -> floor(row, period)),
            new Label(row.getStorageTextFi(), row.getStorageTextSv(), row.getStorageTextEn())));
  }

  private static StorageFloor floor(CategoryRecord row, String period) {
    return new StorageFloor(
        Period.parse(period),
        row.getFloorYearEnd(),
        new Label(row.getFloorLawFi(), row.getFloorLawSv(), row.getFloorLawEn()));
  }

  private void putCategories(RegisterId register, List<Category> categories) {
    for (int i = 0; i < categories.size(); i++) {
      Category category = categories.get(i);
      StorageRule storage = category.storage();
      CategoryRecord row = sql.newRecord(CATEGORY);
      row.setRegisterId(register.value());
      row.setCode(category.code());
      row.setPosition((long) i);
      row.setLabelFi(category.label().fi());
      row.setLabelSv(category.label().sv());
      row.setLabelEn(category.label().en());
      row.setStoragePeriod(storage.period().map(Period::toString).orElse(null));
      row.setStorageClock(storage.clock().name());
      row.setStorageFrom(Times.text(storage.noticeDay()));
      Optional<StorageFloor> floor = storage.floor();
      Label law = floor.map(StorageFloor::law).orElse(Label.NONE);
      row.setFloorPeriod(floor.map(set -> set.period().toString()).orElse(null));
      row.setFloorYearEnd(floor.map(StorageFloor::fromYearEnd).orElse(false));
      row.setFloorLawFi(law.fi());
      row.setFloorLawSv(law.sv());
      row.setFloorLawEn(law.en());
      row.setStorageEnding(storage.then().name());
      row.setStorageTextFi(storage.reason().fi());
      row.setStorageTextSv(storage.reason().sv());
      row.setStorageTextEn(storage.reason().en());
      sql.insertInto(CATEGORY).set(row).onDuplicateKeyUpdate().set(row).execute();
    }
  }

  private static Field field(FieldRecord row) {
    return new Field(
        new FieldId(row.getId()),
        row.getCode(),
        new Label(row.getLabelFi(), row.getLabelSv(), row.getLabelEn()),
        row.getCategoryCode(),
        FieldType.valueOf(row.getType()),
        FieldRole.valueOf(row.getRole()),
        traits(row),
        RegisterJson.choices(JSON.readTree(row.getChoices())));
  }

  private static Set<FieldTrait> traits(FieldRecord row) {
    Set<FieldTrait> traits = EnumSet.noneOf(FieldTrait.class);
    for (FieldTrait trait : FieldTrait.values()) {
      boolean has =
          switch (trait) {
            case REQUIRED -> row.getRequired();
            case SENSITIVE -> row.getSensitive();
            case SUPPLIED -> row.getSupplied();
            case REPEATABLE -> row.getRepeatable();
            case RETIRED -> row.getRetired();
          };
      if (has) {
        traits.add(trait);
      }
    }
    return traits;
  }

  private static void fill(FieldRecord row, RegisterId register, Field field, int position) {
    row.setRegisterId(register.value());
    row.setCode(field.code());
    row.setPosition((long) position);
    row.setLabelFi(field.label().fi());
    row.setLabelSv(field.label().sv());
    row.setLabelEn(field.label().en());
    row.setCategoryCode(field.categoryCode());
    row.setType(field.type().name());
    row.setRole(field.role().name());
    row.setRequired(field.required());
    row.setSensitive(field.traits().contains(FieldTrait.SENSITIVE));
    row.setSupplied(field.suppliedByDefault());
    row.setRepeatable(field.repeatable());
    row.setRetired(field.retired());
    row.setChoices(RegisterJson.json(field.choices()).toString());
  }
}
