package fi.kortisto.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tells what a file is from its first bytes; its name is not asked. */
public final class MediaTypes {

  private record Signature(int offset, String bytes, String type) {}

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature(0, "\u00ff\u00d8\u00ff", "image/jpeg"),
          new Signature(0, "\u0089PNG\r\n\u001a\n", "image/png"),
          new Signature(0, "GIF8", "image/gif"),
          new Signature(8, "WEBP", "image/webp"),
          new Signature(0, "BM", "image/bmp"),
          new Signature(0, "%PDF-", "application/pdf"),
          new Signature(8, "WAVE", "audio/wav"),
          new Signature(0, "ID3", "audio/mpeg"),
          new Signature(0, "\u00ff\u00fb", "audio/mpeg"),
          new Signature(0, "OggS", "audio/ogg"),
          new Signature(0, "fLaC", "audio/flac"),
          new Signature(4, "ftypM4A", "audio/mp4"),
          new Signature(0, "PK\u0003\u0004", "application/zip"));

  private MediaTypes() {}

  /** The media type, {@code application/octet-stream} when the content is not known. */
  public static String of(byte[] content) {
    return SIGNATURES.stream()
        .filter(signature -> stands(signature, content))
        .map(Signature::type)
        .findFirst()
        .orElse("application/octet-stream");
  }

  private static boolean stands(Signature signature, byte[] content) {
    byte[] wanted = signature.bytes().getBytes(StandardCharsets.ISO_8859_1);
    int end = signature.offset() + wanted.length;
    return content.length >= end
        && Arrays.equals(content, signature.offset(), end, wanted, 0, wanted.length);
  }
}
