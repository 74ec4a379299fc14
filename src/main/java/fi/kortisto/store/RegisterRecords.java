package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.DATUM;
import static fi.kortisto.store.db.Tables.ENTRY;
import static fi.kortisto.store.db.Tables.REGISTER;

import fi.kortisto.model.AccessRules;
import fi.kortisto.model.EntryCounts;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.Label;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RegisterRole;
import fi.kortisto.model.RegisterTemplate;
import fi.kortisto.model.RegisterUse;
import fi.kortisto.store.db.tables.records.RegisterRecord;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The registers, each with its rules. */
public final class RegisterRecords {

  private final DSLContext sql;
  private final RegisterFields fields;
  private final RegisterLists lists;

  RegisterRecords(DSLContext sql) {
    this.sql = sql;
    this.fields = new RegisterFields(sql);
    this.lists = new RegisterLists(sql);
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
    row.setCommitmentRequired(content.access().commitment());
    row.setPurposeAsked(content.access().purpose());
    row.insert();
    RegisterId id = new RegisterId(row.getId());
    fields.insert(id, content);
    lists.insert(id, content);
    return id;
  }

  /**
   * Gives a register other content. Fields keep their ids, found by their codes, and with them
   * their data; one that is not there any more must have none.
   */
  public void replace(RegisterId id, RegisterContent content) {
    sql.update(REGISTER)
        .set(REGISTER.ROLE, content.role().name())
        .set(REGISTER.NAME_FI, content.name().fi())
        .set(REGISTER.NAME_SV, content.name().sv())
        .set(REGISTER.NAME_EN, content.name().en())
        .set(REGISTER.COMMITMENT_REQUIRED, content.access().commitment())
        .set(REGISTER.PURPOSE_ASKED, content.access().purpose())
        .where(REGISTER.ID.eq(id.value()))
        .execute();
    fields.replace(id, content);
    lists.delete(id);
    lists.insert(id, content);
  }

  /** How much data there is of each of the register's fields, sources and kinds of entry. */
  public RegisterUse use(Register register) {
    List<Long> own = register.fields().stream().map(field -> field.id().value()).toList();
    Map<FieldId, Long> values =
        sql.select(DATUM.FIELD_ID, DSL.count())
            .from(DATUM)
            .where(DATUM.FIELD_ID.in(own))
            .groupBy(DATUM.FIELD_ID)
            .fetchMap(row -> new FieldId(row.value1()), row -> (long) row.value2());
    var ofData =
        sql.select(DATUM.SOURCE_CODE.as("source"), DSL.count().as("number"))
            .from(DATUM)
            .where(DATUM.FIELD_ID.in(own))
            .groupBy(DATUM.SOURCE_CODE);
    var ofEntries =
        sql.select(ENTRY.SOURCE_CODE.as("source"), DSL.count().as("number"))
            .from(ENTRY)
            .where(ENTRY.REGISTER_ID.eq(register.id().value()))
            .groupBy(ENTRY.SOURCE_CODE);
    var together = ofData.unionAll(ofEntries).asTable("together");
    Map<String, Long> sources =
        sql.select(
                together.field("source", String.class),
                DSL.sum(together.field("number", Long.class)))
            .from(together)
            .groupBy(together.field("source", String.class))
            .fetchMap(row -> row.value1(), row -> row.value2().longValue());
    Map<EntryKind, Integer> entries = new EnumMap<>(EntryKind.class);
    sql.select(ENTRY.KIND, DSL.count())
        .from(ENTRY)
        .where(ENTRY.REGISTER_ID.eq(register.id().value()))
        .groupBy(ENTRY.KIND)
        .forEach(row -> entries.put(EntryKind.valueOf(row.value1()), row.value2()));
    return new RegisterUse(values, sources, new EntryCounts(entries));
  }

  private Register register(RegisterRecord row) {
    RegisterId id = new RegisterId(row.getId());
    return new Register(
        id,
        row.getTemplate(),
        new RegisterContent(
            new Label(row.getNameFi(), row.getNameSv(), row.getNameEn()),
            RegisterRole.valueOf(row.getRole()),
            lists.clients(id),
            fields.categories(id),
            fields.fields(id),
            lists.entryRules(id),
            lists.sources(id),
            lists.purposes(id),
            lists.recipients(id),
            lists.requests(id),
            new AccessRules(row.getCommitmentRequired(), row.getPurposeAsked()),
            lists.texts(id)));
  }
}
