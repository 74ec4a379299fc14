package fi.kortisto.model;

import java.time.Instant;

/**
 * A file of a request, such as the scanned letter, without its bytes.
 *
 * @param size in bytes
 * @param sha256 of the content, in lower-case hexadecimal
 */
public record RequestFile(
    long id, String name, String mediaType, long size, String sha256, Instant addedAt) {

  /** The largest file that is kept, in bytes: 32 MiB. */
  public static final long LARGEST = 32L << 20;
}
