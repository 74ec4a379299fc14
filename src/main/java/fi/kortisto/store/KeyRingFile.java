package fi.kortisto.store;

import fi.kortisto.crypto.KeyRing;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The key ring as a JSON file. What is read must be, byte for byte, what would be written: a file
 * changed in any way is refused even where the change would mean nothing.
 */
final class KeyRingFile {

  static final String NAME = "keyring.json";
  private static final String PREVIOUS = "keyring.previous.json";
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
    try {
      Path file = folder.resolve(NAME);
      if (Files.size(file) > LARGEST) {
        throw new DomainException(Problem.DAMAGED_KEY_RING, folder);
      }
      return read(Files.readAllBytes(file), folder);
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_READ, folder);
    }
  }

  /**
   * The ring of those bytes, not yet believed.
   *
   * @param where they come from, to be told
   */
  static KeyRing read(byte[] content, Path where) throws DomainException {
    try {
      KeyRing ring = JSON.readValue(content, KeyRing.class);
      if (!Arrays.equals(content, bytes(ring))) {
        throw new DomainException(Problem.DAMAGED_KEY_RING, where);
      }
      return ring;
    } catch (JacksonException notARing) {
      throw new DomainException(Problem.DAMAGED_KEY_RING, where);
    }
  }

  /** Writes the ring; the one that was there is kept beside it. */
  void write(KeyRing ring) throws DomainException {
    try {
      Path file = folder.resolve(NAME);
      if (Files.exists(file)) {
        Durable.replace(folder.resolve(PREVIOUS), Files.readAllBytes(file));
      }
      Durable.replace(file, bytes(ring));
    } catch (IOException failed) {
      throw new DomainException(failed, Problem.CANNOT_WRITE, folder);
    }
  }

  private static byte[] bytes(KeyRing ring) {
    return JSON.writeValueAsBytes(ring);
  }
}
