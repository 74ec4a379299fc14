package fi.kortisto.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Tells what a file is from its first bytes; its name is not asked. */
public final class MediaTypes {

  private static final String UNKNOWN = "application/octet-stream";

  private record Mark(int offset, String bytes) {}

  private record Signature(String type, List<Mark> marks) {

    static Signature of(String type, int offset, String bytes) {
      return new Signature(type, List.of(new Mark(offset, bytes)));
    }

    /** Of a file made of chunks, whose first says at byte 8 what they hold. */
    static Signature chunks(String type, String chunk, String holds) {
      return new Signature(type, List.of(new Mark(0, chunk), new Mark(8, holds)));
    }

    /** Of the ISO base media file format (ISO/IEC 14496-12), which names its brand. */
    static Signature brand(String type, String brand) {
      return of(type, 4, "ftyp" + brand);
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          Signature.of("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
          Signature.of("image/png", 0, "\u0089PNG\r\n\u001a\n"),
          Signature.of("image/gif", 0, "GIF87a"),
          Signature.of("image/gif", 0, "GIF89a"),
          Signature.chunks("image/webp", "RIFF", "WEBP"),
          new Signature("image/bmp", List.of(new Mark(0, "BM"), new Mark(6, "\0\0\0\0"))),
          Signature.of("image/tiff", 0, "II*\0"),
          Signature.of("image/tiff", 0, "MM\0*"),
          Signature.brand("image/heic", "heic"),
          Signature.brand("image/heic", "heix"),
          Signature.brand("image/heic", "mif1"),
          Signature.brand("image/avif", "avif"),
          Signature.of("application/pdf", 0, "%PDF-"),
          Signature.chunks("audio/wav", "RIFF", "WAVE"),
          Signature.chunks("audio/aiff", "FORM", "AIFF"),
          Signature.chunks("audio/aiff", "FORM", "AIFC"),
          Signature.of("audio/basic", 0, ".snd"),
          Signature.of("audio/mpeg", 0, "ID3\2"),
          Signature.of("audio/mpeg", 0, "ID3\3"),
          Signature.of("audio/mpeg", 0, "ID3\4"),
          Signature.of("audio/ogg", 0, "OggS"),
          Signature.of("audio/flac", 0, "fLaC"),
          Signature.brand("audio/mp4", "M4A "),
          Signature.brand("audio/mp4", "M4B "),
          Signature.brand("video/quicktime", "qt  "),
          Signature.of("video/mp4", 4, "ftyp"),
          Signature.of("application/zip", 0, "PK\u0003\u0004"));

  private MediaTypes() {}

  /**
   * The media type, {@code application/octet-stream} when the content is not known.
   *
   * @param content the whole file, or its beginning
   */
  public static String of(byte[] content) {
    return SIGNATURES.stream()
        .filter(signature -> signature.marks().stream().allMatch(mark -> stands(mark, content)))
        .map(Signature::type)
        .findFirst()
        .orElseGet(() -> unsigned(content));
  }

  private static boolean stands(Mark mark, byte[] content) {
    byte[] wanted = mark.bytes().getBytes(StandardCharsets.ISO_8859_1);
    int end = mark.offset() + wanted.length;
    return content.length >= end
        && Arrays.equals(content, mark.offset(), end, wanted, 0, wanted.length);
  }

  /** What has no signature: a bare frame of MPEG sound, or text. */
  private static String unsigned(byte[] content) {
    if (isSoundFrame(content)) {
      return "audio/mpeg";
    }
    return content.length > 0 && isText(content) ? "text/plain" : UNKNOWN;
  }

  /** The header of a frame of layer III, MPEG 1 or 2 (ISO/IEC 11172-3, 2.4.1.3). */
  private static boolean isSoundFrame(byte[] content) {
    if (content.length < 4 || (content[0] & 0xff) != 0xff) {
      return false;
    }
    boolean layer3 =
        switch (content[1] & 0xff) {
          case 0xf2, 0xf3, 0xfa, 0xfb -> true;
          default -> false;
        };
    boolean rates = (content[2] & 0xf0) != 0xf0 && (content[2] & 0x0c) != 0x0c;
    return layer3 && rates;
  }

  /** UTF-8 without control characters; the last character may be cut off. */
  private static boolean isText(byte[] content) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(content.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(content), text, false);
    return !result.isError()
        && text.flip().chars().noneMatch(one -> Character.isISOControl(one) && one > '\r')
        && text.chars().noneMatch(one -> one < '\t');
  }
}
