package fi.kortisto.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A file kept with a person, without its bytes.
 *
 * @param name with its ending
 * @param mediaType found from the content, not from the name
 * @param size in bytes
 * @param sha256 of the content, in lower-case hexadecimal
 * @param register to which it belongs
 * @param entry to which it is attached, such as the recording of a call
 */
public record Attachment(
    long id,
    String name,
    String mediaType,
    long size,
    String sha256,
    RegisterId register,
    Optional<Long> entry,
    Provenance provenance,
    Instant addedAt) {

  /** The largest file that is kept, in bytes: 1 GiB. */
  public static final long LARGEST = 1L << 30;

  public boolean isPicture() {
    return mediaType.startsWith("image/");
  }

  public boolean isSound() {
    return mediaType.startsWith("audio/");
  }
}
