package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.CATEGORY;
import static fi.kortisto.store.db.Tables.FIELD;
import static fi.kortisto.store.db.Tables.PURPOSE;
import static fi.kortisto.store.db.Tables.RECIPIENT;
import static fi.kortisto.store.db.Tables.REGISTER;
import static fi.kortisto.store.db.Tables.REGISTER_ENTRY_KIND;
import static fi.kortisto.store.db.Tables.REGISTER_TEXT;
import static fi.kortisto.store.db.Tables.SOURCE;

import fi.kortisto.model.Category;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Label;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Recipient;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.RegisterText;
import fi.kortisto.model.Source;
import fi.kortisto.model.StorageRule;
import fi.kortisto.store.db.tables.records.CategoryRecord;
import fi.kortisto.store.db.tables.records.FieldRecord;
import fi.kortisto.store.db.tables.records.RegisterRecord;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/** The registers with their categories, fields, sources, purposes, recipients and texts. */
public final class RegisterRecords {

  private final DSLContext sql;

  RegisterRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** All registers, the oldest first. */
  public List<Register> all() {
    return sql.selectFrom(REGISTER).orderBy(REGISTER.ID).fetch(this::register);
  }

  /** Writes a register that starts as a copy of the template. */
  public RegisterId insert(RegisterTemplate template, Instant at) {
    RegisterContent content = template.content();
    RegisterRecord row = sql.newRecord(REGISTER);
    row.setTemplate(template.id());
    row.setRole(content.role().name());
    row.setNameFi(content.name().fi());
    row.setNameSv(content.name().sv());
    row.setNameEn(content.name().en());
    row.setCreatedAt(at.toEpochMilli());
    row.insert();
    long id = row.getId();
    insertCategories(id, content.categories());
    insertFields(id, content.fields());
    insertEntryKinds(id, content.entryKinds());
    insertSources(id, content.sources());
    insertPurposes(id, content.purposes());
    insertRecipients(id, content.recipients());
    content.texts().forEach((name, text) -> insertText(id, name, text));
    return new RegisterId(id);
  }

  private Register register(RegisterRecord row) {
    long id = row.getId();
    return new Register(
        new RegisterId(id),
        row.getTemplate(),
        new RegisterContent(
            new Label(row.getNameFi(), row.getNameSv(), row.getNameEn()),
            RegisterRole.valueOf(row.getRole()),
            categories(id),
            fields(id),
            entryKinds(id),
            sources(id),
            purposes(id),
            recipients(id),
            texts(id)));
  }

  private List<Category> categories(long register) {
    return sql.selectFrom(CATEGORY)
        .where(CATEGORY.REGISTER_ID.eq(register))
        .orderBy(CATEGORY.POSITION)
        .fetch(RegisterRecords::category);
  }

  private static Category category(CategoryRecord row) {
    return new Category(
        row.getCode(),
        new Label(row.getLabelFi(), row.getLabelSv(), row.getLabelEn()),
        new StorageRule(
            Optional.ofNullable(row.getStoragePeriod()).map(Period::parse),
            StorageRule.Ending.valueOf(row.getStorageEnding()),
            new Label(row.getStorageTextFi(), row.getStorageTextSv(), row.getStorageTextEn())));
  }

  private void insertCategories(long register, List<Category> categories) {
    for (Category category : categories) {
      StorageRule storage = category.storage();
      sql.insertInto(CATEGORY)
          .set(CATEGORY.REGISTER_ID, register)
          .set(CATEGORY.CODE, category.code())
          .set(CATEGORY.POSITION, (long) categories.indexOf(category))
          .set(CATEGORY.LABEL_FI, category.label().fi())
          .set(CATEGORY.LABEL_SV, category.label().sv())
          .set(CATEGORY.LABEL_EN, category.label().en())
          .set(CATEGORY.STORAGE_PERIOD, storage.period().map(Period::toString).orElse(null))
          .set(CATEGORY.STORAGE_ENDING, storage.then().name())
          .set(CATEGORY.STORAGE_TEXT_FI, storage.reason().fi())
          .set(CATEGORY.STORAGE_TEXT_SV, storage.reason().sv())
          .set(CATEGORY.STORAGE_TEXT_EN, storage.reason().en())
          .execute();
    }
  }

  private List<Field> fields(long register) {
    return sql.selectFrom(FIELD)
        .where(FIELD.REGISTER_ID.eq(register))
        .orderBy(FIELD.POSITION)
        .fetch(RegisterRecords::field);
  }

  private static Field field(FieldRecord row) {
    return new Field(
        new FieldId(row.getId()),
        row.getCode(),
        new Label(row.getLabelFi(), row.getLabelSv(), row.getLabelEn()),
        row.getCategoryCode(),
        FieldType.valueOf(row.getType()),
        FieldRole.valueOf(row.getRole()),
        row.getRequired(),
        row.getSensitive(),
        row.getSupplied(),
        row.getRepeatable(),
        row.getRetired());
  }

  private void insertFields(long register, List<Field> fields) {
    for (Field field : fields) {
      sql.insertInto(FIELD)
          .set(FIELD.REGISTER_ID, register)
          .set(FIELD.CODE, field.code())
          .set(FIELD.POSITION, (long) fields.indexOf(field))
          .set(FIELD.LABEL_FI, field.label().fi())
          .set(FIELD.LABEL_SV, field.label().sv())
          .set(FIELD.LABEL_EN, field.label().en())
          .set(FIELD.CATEGORY_CODE, field.categoryCode())
          .set(FIELD.TYPE, field.type().name())
          .set(FIELD.ROLE, field.role().name())
          .set(FIELD.REQUIRED, field.required())
          .set(FIELD.SENSITIVE, field.sensitive())
          .set(FIELD.SUPPLIED, field.suppliedByDefault())
          .set(FIELD.REPEATABLE, field.repeatable())
          .set(FIELD.RETIRED, field.retired())
          .execute();
    }
  }

  private List<EntryKind> entryKinds(long register) {
    return sql.selectFrom(REGISTER_ENTRY_KIND)
        .where(REGISTER_ENTRY_KIND.REGISTER_ID.eq(register))
        .orderBy(REGISTER_ENTRY_KIND.POSITION)
        .fetch(row -> EntryKind.valueOf(row.getKind()));
  }

  private void insertEntryKinds(long register, List<EntryKind> kinds) {
    for (EntryKind kind : kinds) {
      sql.insertInto(REGISTER_ENTRY_KIND)
          .set(REGISTER_ENTRY_KIND.REGISTER_ID, register)
          .set(REGISTER_ENTRY_KIND.KIND, kind.name())
          .set(REGISTER_ENTRY_KIND.POSITION, (long) kinds.indexOf(kind))
          .execute();
    }
  }

  private List<Source> sources(long register) {
    return sql.selectFrom(SOURCE)
        .where(SOURCE.REGISTER_ID.eq(register))
        .orderBy(SOURCE.POSITION)
        .fetch(
            row ->
                new Source(
                    row.getCode(),
                    new Label(row.getLabelFi(), row.getLabelSv(), row.getLabelEn()),
                    row.getPerson()));
  }

  private void insertSources(long register, List<Source> sources) {
    for (Source source : sources) {
      sql.insertInto(SOURCE)
          .set(SOURCE.REGISTER_ID, register)
          .set(SOURCE.CODE, source.code())
          .set(SOURCE.POSITION, (long) sources.indexOf(source))
          .set(SOURCE.LABEL_FI, source.label().fi())
          .set(SOURCE.LABEL_SV, source.label().sv())
          .set(SOURCE.LABEL_EN, source.label().en())
          .set(SOURCE.PERSON, source.person())
          .execute();
    }
  }

  private List<ProcessingPurpose> purposes(long register) {
    return sql.selectFrom(PURPOSE)
        .where(PURPOSE.REGISTER_ID.eq(register))
        .orderBy(PURPOSE.POSITION)
        .fetch(
            row ->
                new ProcessingPurpose(
                    row.getCode(),
                    new Label(row.getLabelFi(), row.getLabelSv(), row.getLabelEn()),
                    LegalBasis.valueOf(row.getBasis())));
  }

  private void insertPurposes(long register, List<ProcessingPurpose> purposes) {
    for (ProcessingPurpose purpose : purposes) {
      sql.insertInto(PURPOSE)
          .set(PURPOSE.REGISTER_ID, register)
          .set(PURPOSE.CODE, purpose.code())
          .set(PURPOSE.POSITION, (long) purposes.indexOf(purpose))
          .set(PURPOSE.LABEL_FI, purpose.label().fi())
          .set(PURPOSE.LABEL_SV, purpose.label().sv())
          .set(PURPOSE.LABEL_EN, purpose.label().en())
          .set(PURPOSE.BASIS, purpose.basis().name())
          .execute();
    }
  }

  private List<Recipient> recipients(long register) {
    return sql.selectFrom(RECIPIENT)
        .where(RECIPIENT.REGISTER_ID.eq(register))
        .orderBy(RECIPIENT.POSITION)
        .fetch(
            row ->
                new Recipient(
                    row.getCode(),
                    new Label(row.getLabelFi(), row.getLabelSv(), row.getLabelEn()),
                    row.getOutsideEea()));
  }

  private void insertRecipients(long register, List<Recipient> recipients) {
    for (Recipient recipient : recipients) {
      sql.insertInto(RECIPIENT)
          .set(RECIPIENT.REGISTER_ID, register)
          .set(RECIPIENT.CODE, recipient.code())
          .set(RECIPIENT.POSITION, (long) recipients.indexOf(recipient))
          .set(RECIPIENT.LABEL_FI, recipient.label().fi())
          .set(RECIPIENT.LABEL_SV, recipient.label().sv())
          .set(RECIPIENT.LABEL_EN, recipient.label().en())
          .set(RECIPIENT.OUTSIDE_EEA, recipient.outsideEea())
          .execute();
    }
  }

  private Map<RegisterText, Label> texts(long register) {
    return sql.selectFrom(REGISTER_TEXT)
        .where(REGISTER_TEXT.REGISTER_ID.eq(register))
        .fetchMap(
            row -> RegisterText.valueOf(row.getName()),
            row -> new Label(row.getTextFi(), row.getTextSv(), row.getTextEn()));
  }

  private void insertText(long register, RegisterText name, Label text) {
    sql.insertInto(REGISTER_TEXT)
        .set(REGISTER_TEXT.REGISTER_ID, register)
        .set(REGISTER_TEXT.NAME, name.name())
        .set(REGISTER_TEXT.TEXT_FI, text.fi())
        .set(REGISTER_TEXT.TEXT_SV, text.sv())
        .set(REGISTER_TEXT.TEXT_EN, text.en())
        .execute();
  }
}
