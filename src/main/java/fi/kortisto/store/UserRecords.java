package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.APP_USER;

import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.model.UserRole;
import fi.kortisto.store.db.tables.records.AppUserRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The users. None is ever deleted, since the access log names them by id. */
public final class UserRecords {

  private final DSLContext sql;

  UserRecords(DSLContext sql) {
    this.sql = sql;
  }

  public List<User> all() {
    return sql.selectFrom(APP_USER).orderBy(APP_USER.LOGIN).fetch(UserRecords::user);
  }

  public Optional<User> find(UserId id) {
    return sql.selectFrom(APP_USER)
        .where(APP_USER.ID.eq(id.value()))
        .fetchOptional(UserRecords::user);
  }

  public boolean hasLogin(String login) {
    return sql.fetchExists(APP_USER, APP_USER.LOGIN.eq(login));
  }

  /** The id that the next user gets. */
  public UserId nextId() {
    return new UserId(
        1
            + sql.select(APP_USER.ID)
                .from(APP_USER)
                .orderBy(APP_USER.ID.desc())
                .limit(1)
                .fetchOptional(APP_USER.ID)
                .orElse(0L));
  }

  public void insert(User user) {
    sql.insertInto(APP_USER)
        .set(APP_USER.ID, user.id().value())
        .set(APP_USER.LOGIN, user.login())
        .set(APP_USER.ROLE, user.role().name())
        .set(APP_USER.ACTIVE, user.active())
        .set(APP_USER.COMMITMENT, Times.text(user.commitment()))
        .execute();
  }

  public void deactivate(UserId id) {
    sql.update(APP_USER).set(APP_USER.ACTIVE, false).where(APP_USER.ID.eq(id.value())).execute();
  }

  public void signedIn(UserId id, Instant at) {
    sql.update(APP_USER)
        .set(APP_USER.LAST_SIGN_IN, at.toEpochMilli())
        .where(APP_USER.ID.eq(id.value()))
        .execute();
  }

  private static User user(AppUserRecord row) {
    return new User(
        new UserId(row.getId()),
        row.getLogin(),
        UserRole.valueOf(row.getRole()),
        row.getActive(),
        Times.optionalDay(row.getCommitment()),
        Times.optionalInstant(row.getLastSignIn()));
  }
}
