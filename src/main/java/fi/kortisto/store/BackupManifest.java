package fi.kortisto.store;

import fi.kortisto.crypto.DataKey;
import fi.kortisto.crypto.Secret;
import fi.kortisto.model.BackupCounts;
import fi.kortisto.model.BackupHead;
import fi.kortisto.model.LogAnchor;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first file of a backup: what the others are, under a MAC that only the data key can make.
 *
 * @param created an instant by ISO 8601
 * @param parts the files of the backup with their digests
 */
record BackupManifest(
    int format,
    String registerId,
    String name,
    String created,
    String program,
    int schema,
    BackupCounts counts,
    String anchor,
    List<Part> parts,
    String mac) {

  static final int FORMAT = 1;

  private static final String MAC_PURPOSE = "backup manifest, 1";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  BackupManifest {
    parts = List.copyOf(parts);
  }

  /** A file of the backup. */
  record Part(String name, long size, String sha256) {}

  static BackupManifest of(BackupHead head, List<Part> parts, DataKey key) {
    return new BackupManifest(
            FORMAT,
            head.registerId(),
            head.name(),
            head.created().toString(),
            head.program(),
            head.schema(),
            head.counts(),
            head.anchor().toString(),
            parts,
            "")
        .signed(key);
  }

  private BackupManifest signed(DataKey key) {
    return withMac(Base64.getEncoder().encodeToString(macUnder(key)));
  }

  boolean isSignedBy(DataKey key) {
    try {
      return MessageDigest.isEqual(Base64.getDecoder().decode(mac), macUnder(key));
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  private byte[] macUnder(DataKey key) {
    try (Secret secret = key.derive(MAC_PURPOSE)) {
      return secret.mac(withMac("").bytes());
    }
  }

  private BackupManifest withMac(String other) {
    return new BackupManifest(
        format, registerId, name, created, program, schema, counts, anchor, parts, other);
  }

  byte[] bytes() {
    return JSON.writeValueAsBytes(this);
  }

  static BackupManifest read(byte[] content) {
    return JSON.readValue(content, BackupManifest.class);
  }

  /** What it tells; empty when that is not in the form in which it is written. */
  Optional<BackupHead> head() {
    try {
      Instant at = Instant.parse(created);
      return LogAnchor.parse(anchor)
          .map(read -> new BackupHead(registerId, name, at, program, schema, counts, read));
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  Optional<Part> part(String file) {
    return parts.stream().filter(part -> part.name().equals(file)).findFirst();
  }
}
