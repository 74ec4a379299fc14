package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ACCESS_LOG;
import static fi.kortisto.store.db.Tables.ACCESS_LOG_CHECKPOINT;
import static fi.kortisto.store.db.Tables.KEY_RING_STATE;
import static fi.kortisto.store.db.Tables.LOG_SIGNING_KEY;
import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kortisto.crypto.SigningKey;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.Problem;
import fi.kortisto.model.UserId;
import fi.kortisto.store.db.tables.records.AccessLogCheckpointRecord;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The checkpoints at which the access log was shortened, and the key that they are signed with. */
public final class CheckpointRecords {

  private static final HexFormat HEX = HexFormat.of();

  private final DSLContext sql;

  CheckpointRecords(DSLContext sql) {
    this.sql = sql;
  }

  /** The latest first. */
  public List<LogCheckpoint> all() {
    Optional<byte[]> key =
        sql.select(LOG_SIGNING_KEY.PUBLIC_KEY)
            .from(LOG_SIGNING_KEY)
            .fetchOptional(LOG_SIGNING_KEY.PUBLIC_KEY);
    String publicKey = key.map(HEX::formatHex).orElse("");
    String register =
        sql.select(KEY_RING_STATE.REGISTER_ID)
            .from(KEY_RING_STATE)
            .fetchOptional(KEY_RING_STATE.REGISTER_ID)
            .orElse("");
    return sql.selectFrom(ACCESS_LOG_CHECKPOINT)
        .orderBy(ACCESS_LOG_CHECKPOINT.NUMBER.desc())
        .fetch(row -> checkpoint(row, register, publicKey));
  }

  /** Where the log begins; empty while it begins with its first row. */
  public Optional<LogCheckpoint> latest() {
    return all().stream().findFirst();
  }

  /** Signs a checkpoint and keeps it; the key is made with the first one. */
  LogCheckpoint keep(LogCheckpoint unsigned) {
    SigningKey key = signingKey();
    byte[] signature = key.sign(unsigned.text().getBytes(UTF_8));
    sql.insertInto(ACCESS_LOG_CHECKPOINT)
        .set(ACCESS_LOG_CHECKPOINT.NUMBER, unsigned.number())
        .set(ACCESS_LOG_CHECKPOINT.HASH, unsigned.hash())
        .set(ACCESS_LOG_CHECKPOINT.REMOVED, unsigned.removed())
        .set(ACCESS_LOG_CHECKPOINT.FIRST_AT, unsigned.firstAt().toEpochMilli())
        .set(ACCESS_LOG_CHECKPOINT.LAST_AT, unsigned.lastAt().toEpochMilli())
        .set(ACCESS_LOG_CHECKPOINT.MADE_AT, unsigned.madeAt().toEpochMilli())
        .set(ACCESS_LOG_CHECKPOINT.MADE_BY, unsigned.by().value())
        .set(ACCESS_LOG_CHECKPOINT.LOG_ROW, unsigned.row())
        .set(ACCESS_LOG_CHECKPOINT.SIGNATURE, signature)
        .execute();
    return unsigned.signed(HEX.formatHex(key.publicKey()), HEX.formatHex(signature));
  }

  private SigningKey signingKey() {
    return sql.selectFrom(LOG_SIGNING_KEY)
        .fetchOptional(row -> SigningKey.of(row.getPublicKey(), row.getSecretKey()))
        .orElseGet(this::makeKey);
  }

  private SigningKey makeKey() {
    SigningKey made = SigningKey.create();
    sql.insertInto(LOG_SIGNING_KEY)
        .set(LOG_SIGNING_KEY.ID, 1L)
        .set(LOG_SIGNING_KEY.PUBLIC_KEY, made.publicKey())
        .set(LOG_SIGNING_KEY.SECRET_KEY, made.secretKey())
        .execute();
    return made;
  }

  /** The register folder whose log this is. */
  String register() {
    return sql.select(KEY_RING_STATE.REGISTER_ID)
        .from(KEY_RING_STATE)
        .fetchOptional(KEY_RING_STATE.REGISTER_ID)
        .orElse("");
  }

  /**
   * Makes sure that each checkpoint is as it was signed, and that the log tells of the latest one.
   *
   * @throws DomainException BROKEN_CHECKPOINT
   */
  void check(List<LogCheckpoint> checkpoints) throws DomainException {
    for (LogCheckpoint checkpoint : checkpoints) {
      boolean signed =
          SigningKey.hasSigned(
              HEX.parseHex(checkpoint.publicKey()),
              checkpoint.text().getBytes(UTF_8),
              HEX.parseHex(checkpoint.signature()));
      if (!signed) {
        throw new DomainException(Problem.BROKEN_CHECKPOINT, checkpoint.number());
      }
    }
    if (!checkpoints.isEmpty() && !isTold(checkpoints.getFirst())) {
      throw new DomainException(Problem.BROKEN_CHECKPOINT, checkpoints.getFirst().number());
    }
  }

  private boolean isTold(LogCheckpoint checkpoint) {
    return sql.select(ACCESS_LOG.FIELDS)
        .from(ACCESS_LOG)
        .where(ACCESS_LOG.NUMBER.eq(checkpoint.row()))
        .and(ACCESS_LOG.ACTION.eq(LogAction.PRUNE_LOG.name()))
        .fetchOptional(ACCESS_LOG.FIELDS)
        .filter(fields -> List.of(fields.split(" ")).containsAll(fieldsOf(checkpoint)))
        .isPresent();
  }

  /** What the row of the log says of a checkpoint, so that later anchors vouch for it too. */
  static List<String> fieldsOf(LogCheckpoint checkpoint) {
    return List.of(
        "checkpoint:" + checkpoint.anchor(),
        "key:" + LogChain.sha256(HEX.parseHex(checkpoint.publicKey())).substring(0, 16));
  }

  private static LogCheckpoint checkpoint(
      AccessLogCheckpointRecord row, String register, String publicKey) {
    return new LogCheckpoint(
        register,
        row.getNumber(),
        row.getHash(),
        row.getRemoved(),
        Times.instant(row.getFirstAt()),
        Times.instant(row.getLastAt()),
        Times.instant(row.getMadeAt()),
        new UserId(row.getMadeBy()),
        row.getLogRow(),
        publicKey,
        HEX.formatHex(row.getSignature()));
  }
}
