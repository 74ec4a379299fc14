package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.APP_USER;
import static fi.kortisto.store.db.Tables.DISCLOSURE;
import static fi.kortisto.store.db.Tables.DISCLOSURE_SUBJECT;
import static fi.kortisto.store.db.Tables.PASS_ON;

import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.DisclosureContent;
import fi.kortisto.model.LegalBasis;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.DisclosureRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;

/** The ledger of what was disclosed to whom. */
public final class DisclosureRecords {

  private static final String SEPARATOR = " ";

  private final DSLContext sql;

  DisclosureRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** Enters a disclosure and gives its id. */
  public long insert(
      DisclosureContent content, Collection<SubjectId> persons, Instant at, UserId by) {
    DisclosureRecord row = sql.newRecord(DISCLOSURE);
    row.setRegisterId(content.register().value());
    row.setRecipientCode(content.recipientCode());
    row.setName(content.recipient().name());
    row.setAddress(content.recipient().address().canonical());
    row.setEmail(content.recipient().email());
    row.setDay(content.on().toString());
    row.setFields(joined(content.fields()));
    row.setWhy(content.why());
    row.setBasis(content.basis().name());
    row.setOutsideEea(content.outsideEea());
    row.setSafeguard(content.safeguard());
    row.setPersons((long) persons.size());
    row.setRecordedAt(at.toEpochMilli());
    row.setRecordedBy(by.value());
    row.insert();
    for (SubjectId person : persons) {
      sql.insertInto(DISCLOSURE_SUBJECT)
          .set(DISCLOSURE_SUBJECT.SUBJECT_ID, person.value())
          .set(DISCLOSURE_SUBJECT.DISCLOSURE_ID, row.getId())
          .execute();
    }
    return row.getId();
  }

  /** Those of a person, the newest first. */
  public List<Disclosure> of(SubjectId subject) {
    return of(subject, Among.ALL);
  }

  /** Those of a person of some registers, the newest first. */
  public List<Disclosure> of(SubjectId subject, Among among) {
    return select()
        .join(DISCLOSURE_SUBJECT)
        .on(DISCLOSURE_SUBJECT.DISCLOSURE_ID.eq(DISCLOSURE.ID))
        .where(DISCLOSURE_SUBJECT.SUBJECT_ID.eq(subject.value()))
        .and(among.register(DISCLOSURE.REGISTER_ID))
        .orderBy(DISCLOSURE.DAY.desc(), DISCLOSURE.ID.desc())
        .fetch(DisclosureRecords::disclosure);
  }

  /**
   * A page of the ledger, the newest first.
   *
   * @param among of these registers only
   */
  public List<Disclosure> page(Among among, int skip, int rows) {
    return select()
        .where(among.register(DISCLOSURE.REGISTER_ID))
        .orderBy(DISCLOSURE.DAY.desc(), DISCLOSURE.ID.desc())
        .limit(rows)
        .offset(skip)
        .fetch(DisclosureRecords::disclosure);
  }

  public Optional<Disclosure> find(long disclosure) {
    return select()
        .where(DISCLOSURE.ID.eq(disclosure))
        .fetchOptional(DisclosureRecords::disclosure);
  }

  /** The persons whom a disclosure concerned, of those in the registers. */
  public List<SubjectId> personsOf(long disclosure, Among among) {
    return sql.select(DISCLOSURE_SUBJECT.SUBJECT_ID)
        .from(DISCLOSURE_SUBJECT)
        .where(DISCLOSURE_SUBJECT.DISCLOSURE_ID.eq(disclosure))
        .and(among.person(DISCLOSURE_SUBJECT.SUBJECT_ID))
        .fetch(row -> new SubjectId(row.value1()));
  }

  /**
   * Takes away one that was entered by mistake a moment ago.
   *
   * @return false where somebody is to be told of a correction because of it
   */
  public boolean remove(long disclosure) {
    if (sql.fetchExists(PASS_ON, PASS_ON.DISCLOSURE_ID.eq(disclosure))) {
      return false;
    }
    sql.deleteFrom(DISCLOSURE_SUBJECT)
        .where(DISCLOSURE_SUBJECT.DISCLOSURE_ID.eq(disclosure))
        .execute();
    return sql.deleteFrom(DISCLOSURE).where(DISCLOSURE.ID.eq(disclosure)).execute() == 1;
  }

  private SelectOnConditionStep<? extends Record> select() {
    return sql.select(DISCLOSURE.fields())
        .select(APP_USER.LOGIN)
        .from(DISCLOSURE)
        .join(APP_USER)
        .on(APP_USER.ID.eq(DISCLOSURE.RECORDED_BY));
  }

  private static Disclosure disclosure(Record joined) {
    DisclosureRecord row = joined.into(DISCLOSURE);
    return new Disclosure(
        row.getId(),
        new DisclosureContent(
            new RegisterId(row.getRegisterId()),
            row.getRecipientCode(),
            new Correspondent(row.getName(), PostalAddress.parse(row.getAddress()), row.getEmail()),
            LocalDate.parse(row.getDay()),
            parted(row.getFields()),
            row.getWhy(),
            LegalBasis.valueOf(row.getBasis()),
            row.getOutsideEea(),
            row.getSafeguard()),
        row.getPersons().intValue(),
        Times.instant(row.getRecordedAt()),
        joined.get(APP_USER.LOGIN));
  }

  static String joined(Set<String> fields) {
    return fields.stream().sorted().collect(Collectors.joining(SEPARATOR));
  }

  static Set<String> parted(String fields) {
    return fields.isEmpty() ? Set.of() : Set.of(fields.split(SEPARATOR));
  }
}
