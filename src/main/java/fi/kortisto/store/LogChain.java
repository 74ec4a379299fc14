package fi.kortisto.store;

import static fi.kortisto.store.db.Tables.ACCESS_LOG;
import static fi.kortisto.store.db.Tables.ACCESS_LOG_DETAIL;
import static fi.kortisto.store.db.Tables.ACCESS_LOG_HEAD;
import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.LogCheckpoint;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Progress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Record4;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

/**
 * The chain that ties each row of the access log to the one before.
 *
 * <p>The hash of a row is SHA-256 over its columns as the database itself writes them into a JSON
 * array, the hash of the row before among them. One definition serves writing and checking, and a
 * row comes out of the database as one text, which is what makes checking fast.
 */
public final class LogChain {

  /** The hash that stands before the first row. */
  static final String START = "0".repeat(64);

  private static final int SHORT = 16;

  /** Of a log whose head cannot be read. */
  static final LogAnchor NO_ANCHOR = anchor(0, LocalDate.EPOCH, START);

  private static final int PROGRESS_STEP = 50_000;

  private static final org.jooq.Field<JSON> CANONICAL = DSL.jsonArray(ACCESS_LOG.fields());

  private final DSLContext sql;
  private final CheckpointRecords checkpoints;

  LogChain(DSLContext sql) {
    this.sql = sql;
    this.checkpoints = new CheckpointRecords(sql);
  }

  /** Number and hash of the last row. */
  record Head(long number, String hash) {}

  /**
   * What a walk along the whole chain found in order.
   *
   * @param rows how many there are
   * @param from where the log begins, if not with its first row
   */
  public record Walked(long rows, LogAnchor head, Optional<LogCheckpoint> from) {}

  Head head() {
    return sql.selectFrom(ACCESS_LOG_HEAD)
        .fetchOptional(row -> new Head(row.getNumber(), row.getHash()))
        .orElse(new Head(0, START));
  }

  /** Makes the row that was just written the head. */
  void advance(long number) {
    String canonical =
        sql.select(CANONICAL)
            .from(ACCESS_LOG)
            .where(ACCESS_LOG.NUMBER.eq(number))
            .fetchSingle(Record1::value1)
            .data();
    String hash = sha256(canonical.getBytes(UTF_8));
    sql.insertInto(ACCESS_LOG_HEAD)
        .set(ACCESS_LOG_HEAD.ID, 1L)
        .set(ACCESS_LOG_HEAD.NUMBER, number)
        .set(ACCESS_LOG_HEAD.HASH, hash)
        .onConflict(ACCESS_LOG_HEAD.ID)
        .doUpdate()
        .set(ACCESS_LOG_HEAD.NUMBER, number)
        .set(ACCESS_LOG_HEAD.HASH, hash)
        .execute();
  }

  /**
   * Makes sure that the last row is the head: a page of another time, or a tail cut off, seldom
   * fits both.
   *
   * @throws DomainException BROKEN_LOG
   */
  void checkHead() throws DomainException {
    Head head = head();
    Optional<Record2<Long, JSON>> last =
        sql.select(ACCESS_LOG.NUMBER, CANONICAL)
            .from(ACCESS_LOG)
            .orderBy(ACCESS_LOG.NUMBER.desc())
            .limit(1)
            .fetchOptional();
    Head found =
        last.map(row -> new Head(row.value1(), sha256(row.value2().data().getBytes(UTF_8))))
            .orElse(new Head(0, START));
    if (!found.equals(head)) {
      throw new DomainException(Problem.BROKEN_LOG, Math.max(found.number(), head.number()));
    }
  }

  static LogAnchor anchor(long number, LocalDate day, String hash) {
    return new LogAnchor(number, day, hash.substring(0, SHORT));
  }

  /**
   * Walks the whole log, from the checkpoint at which it was shortened last.
   *
   * @throws DomainException BROKEN_LOG with the number of the first row that does not fit,
   *     BROKEN_CHECKPOINT; ANCHOR_DIFFERS, ANCHOR_MISSING or, when all the rest is in order,
   *     ANCHOR_PRUNED; CANCELLED
   */
  public Walked walk(Optional<LogAnchor> anchor, Progress progress) throws DomainException {
    List<LogCheckpoint> shortened = checkpoints.all();
    checkpoints.check(shortened);
    Optional<LogCheckpoint> from = shortened.stream().findFirst();
    Head head = head();
    Walk walk = new Walk(from, anchor);
    try (Cursor<Record4<Long, Long, String, JSON>> rows = rows().fetchSize(1000).fetchLazy()) {
      for (Record4<Long, Long, String, JSON> row : rows) {
        walk.step(row);
        if (walk.number % PROGRESS_STEP == 0) {
          progress.at(walk.number, head.number());
          if (progress.cancelled()) {
            throw new DomainException(Problem.CANCELLED);
          }
        }
      }
    }
    if (!walk.isAt(head)) {
      throw new DomainException(Problem.BROKEN_LOG, Math.max(walk.number, head.number()));
    }
    checkDetails();
    if (anchor.isPresent() && !walk.anchorSeen) {
      checkBefore(anchor.get(), shortened);
    }
    return new Walked(walk.rows, anchor(walk.number, day(walk.at), walk.hash), from);
  }

  /** An anchor of a row that is not there can still be that of a checkpoint. */
  private static void checkBefore(LogAnchor printed, List<LogCheckpoint> shortened)
      throws DomainException {
    for (LogCheckpoint checkpoint : shortened) {
      if (checkpoint.number() == printed.number()) {
        compare(printed, checkpoint.anchor());
        return;
      }
    }
    if (!shortened.isEmpty() && printed.number() < shortened.getFirst().number()) {
      throw new DomainException(Problem.ANCHOR_PRUNED, shortened.getFirst().lastDay());
    }
    throw new DomainException(Problem.ANCHOR_MISSING, printed.toString());
  }

  /** A walk as far as it has come. */
  private static final class Walk {

    private final MessageDigest digest = sha256();
    private final Optional<LogAnchor> anchor;
    private String hash;
    private long number;
    private long at;
    private long rows;
    private boolean anchorSeen;

    Walk(Optional<LogCheckpoint> from, Optional<LogAnchor> anchor) {
      this.anchor = anchor;
      this.hash = from.map(LogCheckpoint::hash).orElse(START);
      this.number = from.map(LogCheckpoint::number).orElse(0L);
      this.at = from.map(checkpoint -> checkpoint.lastAt().toEpochMilli()).orElse(0L);
    }

    void step(Record4<Long, Long, String, JSON> row) throws DomainException {
      number++;
      rows++;
      if (row.value1() != number || !row.value3().equals(hash)) {
        throw new DomainException(Problem.BROKEN_LOG, number);
      }
      at = row.value2();
      hash = hex(digest.digest(row.value4().data().getBytes(UTF_8)));
      if (anchor.isPresent() && anchor.get().number() == number) {
        compare(anchor.get(), LogChain.anchor(number, day(at), hash));
        anchorSeen = true;
      }
    }

    boolean isAt(Head head) {
      return number == head.number() && hash.equals(head.hash());
    }
  }

  private ResultQuery<Record4<Long, Long, String, JSON>> rows() {
    return sql.select(ACCESS_LOG.NUMBER, ACCESS_LOG.AT, ACCESS_LOG.PREVIOUS, CANONICAL)
        .from(ACCESS_LOG)
        .orderBy(ACCESS_LOG.NUMBER);
  }

  private static void compare(LogAnchor printed, LogAnchor found) throws DomainException {
    if (!printed.equals(found)) {
      throw new DomainException(Problem.ANCHOR_DIFFERS, printed.toString());
    }
  }

  /** A detail may be gone, with the person it told of, but one that is there is what it was. */
  private void checkDetails() throws DomainException {
    try (var details =
        sql.select(
                ACCESS_LOG_DETAIL.NUMBER,
                ACCESS_LOG_DETAIL.SALT,
                ACCESS_LOG_DETAIL.DETAIL,
                ACCESS_LOG.DETAIL_DIGEST)
            .from(ACCESS_LOG_DETAIL)
            .join(ACCESS_LOG)
            .on(ACCESS_LOG.NUMBER.eq(ACCESS_LOG_DETAIL.NUMBER))
            .orderBy(ACCESS_LOG_DETAIL.NUMBER)
            .fetchLazy()) {
      for (var row : details) {
        if (!new LogDetail(row.value2(), row.value3()).digest().equals(row.value4())) {
          throw new DomainException(Problem.BROKEN_LOG, row.value1());
        }
      }
    }
  }

  private static LocalDate day(long millis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
  }

  static String sha256(byte[] content) {
    return hex(sha256().digest(content));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new AssertionError(absent);
    }
  }
}
