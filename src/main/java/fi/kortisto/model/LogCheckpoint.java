package fi.kortisto.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Where the access log begins after older rows were removed, signed. Whoever keeps one outside can
 * tell later that the log goes on from there.
 *
 * @param register id of the register folder
 * @param number of the last row removed
 * @param hash of that row, 64 hexadecimal digits
 * @param removed how many rows went with it
 * @param firstAt time of the first of them
 * @param lastAt time of the last
 * @param by id of the user who removed them
 * @param row the row of the log that tells of it
 * @param publicKey X.509 form, in hexadecimal digits
 * @param signature Ed25519 over {@link #text()}, in hexadecimal digits
 */
public record LogCheckpoint(
    String register,
    long number,
    String hash,
    long removed,
    Instant firstAt,
    Instant lastAt,
    Instant madeAt,
    UserId by,
    long row,
    String publicKey,
    String signature) {

  private static final int SHORT = 16;

  /** What is signed: a line for each particular, ended by a line feed. */
  public String text() {
    return String.join(
            "\n",
            List.of(
                "kortisto-log-checkpoint-1",
                "register " + register,
                "number " + number,
                "hash " + hash,
                "removed " + removed,
                "first " + firstAt,
                "last " + lastAt,
                "made " + madeAt,
                "by " + by,
                "row " + row))
        + "\n";
  }

  /** The last row removed, as it may stand on a printed page. */
  public LogAnchor anchor() {
    return new LogAnchor(number, lastDay(), hash.substring(0, SHORT));
  }

  /** Day of the last row removed, UTC. */
  public LocalDate lastDay() {
    return LocalDate.ofInstant(lastAt, ZoneOffset.UTC);
  }

  /** Signed by this. */
  public LogCheckpoint signed(String key, String by) {
    return new LogCheckpoint(
        register, number, hash, removed, firstAt, lastAt, madeAt, this.by, row, key, by);
  }
}
