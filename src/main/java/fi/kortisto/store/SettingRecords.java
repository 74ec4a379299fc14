package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.CONTROLLER;
import static fi.kortisto.store.db.Tables.KEY_RING_STATE;
import static fi.kortisto.store.db.Tables.SETTING;

import fi.kortisto.model.Controller;
import fi.kortisto.model.PostalAddress;
import java.util.Optional;
import org.jooq.DSLContext;

/** What there is one of: the controller, the state of the key ring, the settings. */
public final class SettingRecords {

  private static final long ONLY = 1;

  private final DSLContext sql;

  SettingRecords(DSLContext sql) {
    this.sql = sql;
  }

  public Controller controller() {
    return sql.selectFrom(CONTROLLER)
        .fetchSingle(
            row ->
                new Controller(
                    row.getName(),
                    row.getBusinessId(),
                    PostalAddress.parse(row.getAddress()),
                    row.getEmail(),
                    row.getPhone(),
                    row.getContact(),
                    row.getDataProtectionOfficer()));
  }

  public void setController(Controller controller) {
    sql.deleteFrom(CONTROLLER).execute();
    sql.insertInto(CONTROLLER)
        .set(CONTROLLER.ID, ONLY)
        .set(CONTROLLER.NAME, controller.name())
        .set(CONTROLLER.BUSINESS_ID, controller.businessId())
        .set(CONTROLLER.ADDRESS, controller.address().canonical())
        .set(CONTROLLER.EMAIL, controller.email())
        .set(CONTROLLER.PHONE, controller.phone())
        .set(CONTROLLER.CONTACT, controller.contact())
        .set(CONTROLLER.DATA_PROTECTION_OFFICER, controller.dataProtectionOfficer())
        .execute();
  }

  /** The counter of the key ring that the database last saw. */
  public long keyRingCounter() {
    return sql.select(KEY_RING_STATE.COUNTER).from(KEY_RING_STATE).fetchSingle().value1();
  }

  public void setKeyRing(String registerId, long counter) {
    sql.deleteFrom(KEY_RING_STATE).execute();
    sql.insertInto(KEY_RING_STATE)
        .set(KEY_RING_STATE.ID, ONLY)
        .set(KEY_RING_STATE.REGISTER_ID, registerId)
        .set(KEY_RING_STATE.COUNTER, counter)
        .execute();
  }

  /** A setting by its name; empty when it was never set. */
  public Optional<String> value(String name) {
    return sql.selectFrom(SETTING).where(SETTING.NAME.eq(name)).fetchOptional(SETTING.VALUE);
  }

  public void setValue(String name, String value) {
    sql.insertInto(SETTING)
        .set(SETTING.NAME, name)
        .set(SETTING.VALUE, value)
        .onConflict(SETTING.NAME)
        .doUpdate()
        .set(SETTING.VALUE, value)
        .execute();
  }

  public void removeValue(String name) {
    sql.deleteFrom(SETTING).where(SETTING.NAME.eq(name)).execute();
  }
}
