package fi.kortisto.model;

import java.time.Instant;

/**
 * A file kept with a person, without its bytes.
 *
 * @param mediaType found from the content, not from the name
 * @param size in bytes
 * @param sha256 of the content, in lower-case hexadecimal
 */
public record Attachment(
    long id, String name, String mediaType, long size, String sha256, Instant addedAt) {}
