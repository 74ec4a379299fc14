package fi.kortisto.store;

import fi.kortisto.crypto.KeyRing;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The key ring as a JSON file, with a copy beside it. What is read must be, byte for byte, what
 * would be written: a file changed in any way is refused even where the change would mean nothing.
 *
 * <p>A change comes in two steps, so that the data it belongs to can be written between them:
 * {@link #begin} puts the new ring in force and leaves the old one as the copy, {@link #keep} makes
 * the new one the copy too, {@link #takeBack} puts the old one back. All room is taken in the first
 * step: a full disk stops nothing after it. No ring from before is kept, since an old password
 * would open it.
 */
final class KeyRingFile {

  static final String NAME = "keyring.json";

  /** For when the ring itself is damaged. */
  static final String COPY = "keyring.copy.json";

  /** What earlier versions of the program kept: the ring before the last change. */
  static final String PREVIOUS = "keyring.previous.json";

  private static final long LARGEST = 4L << 20;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Path folder;

  KeyRingFile(Path folder) {
    this.folder = folder;
  }

  /**
   * The ring on disk, not yet believed.
   *
   * @throws DomainException DAMAGED_KEY_RING, CANNOT_READ
   */
  KeyRing read() throws DomainException {
    return read(NAME);
  }

  /** As {@link #read()}, of one of the files that may hold a ring. */
  KeyRing read(String name) throws DomainException {
    try {
      Path file = folder.resolve(name);
      if (Files.size(file) > LARGEST) {
        throw new DomainException(Problem.DAMAGED_KEY_RING, folder);
      }
      byte[] content = Files.readAllBytes(file);
      KeyRing ring = JSON.readValue(content, KeyRing.class);
      if (!Arrays.equals(content, bytes(ring))) {
        throw new DomainException(Problem.DAMAGED_KEY_RING, folder);
      }
      return ring;
    } catch (JacksonException notARing) {
      throw new DomainException(Problem.DAMAGED_KEY_RING, folder);
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, folder);
    }
  }

  /**
   * All rings that can be read, the one in force first.
   *
   * @throws DomainException what is wrong with the one in force, when there is no other
   */
  List<KeyRing> readable() throws DomainException {
    List<KeyRing> rings = new ArrayList<>();
    Optional<DomainException> first = Optional.empty();
    for (String name : List.of(NAME, COPY, PREVIOUS)) {
      try {
        rings.add(read(name));
      } catch (DomainException unreadable) {
        first = Optional.of(first.orElse(unreadable));
      }
    }
    if (rings.isEmpty()) {
      throw first
          .filter(known -> known.problem() != Problem.CANNOT_READ)
          .orElseGet(() -> new DomainException(Problem.DAMAGED_KEY_RING, folder));
    }
    return rings;
  }

  /** Writes the first ring of a register. */
  void write(KeyRing ring) throws DomainException {
    try {
      Durable.replace(folder.resolve(NAME), bytes(ring));
      Durable.replace(folder.resolve(COPY), bytes(ring));
    } catch (IOException failed) {
      throw FileProblem.writing(failed, folder);
    }
  }

  /** Puts a ring in force; the one before is the copy until {@link #keep} or {@link #takeBack}. */
  void begin(KeyRing ring) throws DomainException {
    Path file = folder.resolve(NAME);
    Path copy = folder.resolve(COPY);
    try {
      byte[] before = Files.readAllBytes(file);
      if (!Files.exists(copy) || !Arrays.equals(before, Files.readAllBytes(copy))) {
        Durable.replace(copy, before);
      }
      Durable.prepare(copy, bytes(ring));
      try {
        Durable.replace(file, bytes(ring));
      } catch (IOException failed) {
        Durable.discard(copy);
        throw failed;
      }
    } catch (IOException failed) {
      throw FileProblem.writing(failed, folder);
    }
  }

  /** The ring that was begun is the one: no file holds the one before any more. */
  void keep() throws DomainException {
    try {
      Durable.putInPlace(folder.resolve(COPY));
      Files.deleteIfExists(folder.resolve(PREVIOUS));
    } catch (IOException failed) {
      throw FileProblem.writing(failed, folder);
    }
  }

  /** The ring that was begun is not to be: the one before is in force again. */
  void takeBack() throws DomainException {
    try {
      Durable.move(folder.resolve(COPY), folder.resolve(NAME));
      Durable.discard(folder.resolve(COPY));
    } catch (IOException failed) {
      throw FileProblem.writing(failed, folder);
    }
  }

  /** Makes the copy what the ring is, when a change was cut off between its two steps. */
  void mendCopy(KeyRing inForce) throws DomainException {
    try {
      Path copy = folder.resolve(COPY);
      Durable.discard(copy);
      Durable.discard(folder.resolve(NAME));
      if (!Files.exists(copy) || !Arrays.equals(bytes(inForce), Files.readAllBytes(copy))) {
        Durable.replace(copy, bytes(inForce));
      }
      Files.deleteIfExists(folder.resolve(PREVIOUS));
    } catch (IOException failed) {
      throw FileProblem.writing(failed, folder);
    }
  }

  private static byte[] bytes(KeyRing ring) {
    return JSON.writeValueAsBytes(ring);
  }
}
