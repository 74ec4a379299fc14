package fi.kortisto.model;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A signed confidentiality commitment (salassapitositoumus), scanned or as it was signed. */
public record CommitmentPaper(String fileName, String mediaType, byte[] content) {

  /** The largest, in bytes: 10 MiB. */
  public static final int LARGEST = 10 << 20;

  public CommitmentPaper {
    content = content.clone();
  }

  @Override
  public byte[] content() {
    return content.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CommitmentPaper paper
        && fileName.equals(paper.fileName)
        && mediaType.equals(paper.mediaType)
        && Arrays.equals(content, paper.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fileName, mediaType, Arrays.hashCode(content));
  }

  @Override
  public String toString() {
    return "CommitmentPaper[" + mediaType + ", " + content.length + " bytes]";
  }
}
