package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.APP_USER;
import static fi.kortisto.store.db.Tables.COMMITMENT_DOCUMENT;
import static fi.kortisto.store.db.Tables.DRAFT;
import static fi.kortisto.store.db.Tables.USER_REGISTER;

import fi.kortisto.model.CommitmentPaper;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.model.UserRole;
import fi.kortisto.store.db.tables.records.AppUserRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** The users. None is ever deleted, since the access log names them by id. */
public final class UserRecords {

  private final DSLContext sql;

  UserRecords(DSLContext sql) {
    this.sql = sql;
  }

  public List<User> all() {
    return sql.selectFrom(APP_USER).orderBy(APP_USER.LOGIN).fetch(this::user);
  }

  public Optional<User> find(UserId id) {
    return sql.selectFrom(APP_USER).where(APP_USER.ID.eq(id.value())).fetchOptional(this::user);
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
        .set(APP_USER.FULL_NAME, user.fullName())
        .set(APP_USER.TEMPORARY_PASSWORD, user.temporaryPassword())
        .execute();
    limit(user.id(), user.only());
  }

  /**
   * Gives a user another role and other registers.
   *
   * @param only empty for all registers
   */
  public void assign(UserId id, UserRole role, Set<RegisterId> only) {
    sql.update(APP_USER)
        .set(APP_USER.ROLE, role.name())
        .where(APP_USER.ID.eq(id.value()))
        .execute();
    sql.deleteFrom(USER_REGISTER).where(USER_REGISTER.USER_ID.eq(id.value())).execute();
    limit(id, only);
  }

  private void limit(UserId id, Set<RegisterId> only) {
    for (RegisterId register : only) {
      sql.insertInto(USER_REGISTER)
          .set(USER_REGISTER.USER_ID, id.value())
          .set(USER_REGISTER.REGISTER_ID, register.value())
          .execute();
    }
  }

  public void rename(UserId id, String fullName) {
    sql.update(APP_USER)
        .set(APP_USER.FULL_NAME, fullName)
        .where(APP_USER.ID.eq(id.value()))
        .execute();
  }

  public void setTemporaryPassword(UserId id, boolean temporary) {
    sql.update(APP_USER)
        .set(APP_USER.TEMPORARY_PASSWORD, temporary)
        .where(APP_USER.ID.eq(id.value()))
        .execute();
  }

  /**
   * @param signed empty where none is
   */
  public void commit(UserId id, Optional<LocalDate> signed) {
    sql.update(APP_USER)
        .set(APP_USER.COMMITMENT, Times.text(signed))
        .where(APP_USER.ID.eq(id.value()))
        .execute();
  }

  /** Keeps the signed commitment of a user in the place of an earlier one. */
  public void keep(UserId id, CommitmentPaper paper) {
    removePaper(id);
    sql.insertInto(COMMITMENT_DOCUMENT)
        .set(COMMITMENT_DOCUMENT.USER_ID, id.value())
        .set(COMMITMENT_DOCUMENT.FILE_NAME, paper.fileName())
        .set(COMMITMENT_DOCUMENT.MEDIA_TYPE, paper.mediaType())
        .set(COMMITMENT_DOCUMENT.CONTENT, paper.content())
        .execute();
  }

  public void removePaper(UserId id) {
    sql.deleteFrom(COMMITMENT_DOCUMENT).where(COMMITMENT_DOCUMENT.USER_ID.eq(id.value())).execute();
  }

  public Optional<CommitmentPaper> paper(UserId id) {
    return sql.selectFrom(COMMITMENT_DOCUMENT)
        .where(COMMITMENT_DOCUMENT.USER_ID.eq(id.value()))
        .fetchOptional(
            row -> new CommitmentPaper(row.getFileName(), row.getMediaType(), row.getContent()));
  }

  /** Ends the access; what they had half typed goes. */
  public void deactivate(UserId id) {
    setActive(id, false);
    sql.deleteFrom(DRAFT).where(DRAFT.USER_ID.eq(id.value())).execute();
  }

  public void activate(UserId id) {
    setActive(id, true);
  }

  private void setActive(UserId id, boolean active) {
    sql.update(APP_USER).set(APP_USER.ACTIVE, active).where(APP_USER.ID.eq(id.value())).execute();
  }

  public void signedIn(UserId id, Instant at) {
    sql.update(APP_USER)
        .set(APP_USER.LAST_SIGN_IN, at.toEpochMilli())
        .where(APP_USER.ID.eq(id.value()))
        .execute();
  }

  private User user(AppUserRecord row) {
    return new User(
        new UserId(row.getId()),
        row.getLogin(),
        row.getFullName(),
        UserRole.valueOf(row.getRole()),
        row.getActive(),
        row.getTemporaryPassword(),
        Times.optionalDay(row.getCommitment()),
        sql.fetchExists(COMMITMENT_DOCUMENT, COMMITMENT_DOCUMENT.USER_ID.eq(row.getId())),
        registersOf(row.getId()),
        Times.optionalInstant(row.getLastSignIn()));
  }

  private Set<RegisterId> registersOf(long user) {
    return sql.select(USER_REGISTER.REGISTER_ID)
        .from(USER_REGISTER)
        .where(USER_REGISTER.USER_ID.eq(user))
        .fetchSet(row -> new RegisterId(row.value1()));
  }
}
