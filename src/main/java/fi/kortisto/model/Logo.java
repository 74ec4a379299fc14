package fi.kortisto.model;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The firm's mark, as PNG or JPEG. */
public record Logo(String mediaType, byte[] content) {

  /** The largest, in bytes: 1 MiB. */
  public static final int LARGEST = 1 << 20;

  public Logo {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Logo logo
        && mediaType.equals(logo.mediaType)
        && Arrays.equals(content, logo.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(mediaType, Arrays.hashCode(content));
  }

  @Override
  public String toString() {
    return "Logo[" + mediaType + ", " + content.length + " bytes]";
  }
}
