package fi.kortisto.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kinds of file met inside cards, told by their first bytes. */
enum FileKind {
  JPG("\u00ff\u00d8\u00ff", ""),
  PNG("\u0089PNG\r\n", ""),
  GIF("GIF8", ""),
  WEBP("RIFF", "WEBP"),
  WAV("RIFF", "WAVE"),
  BMP("BM", ""),
  TIF("II*\0", ""),
  TIFF("MM\0*", ""),
  OGG("OggS", ""),
  MP3("ID3", ""),
  ASC("-----BEGIN PGP", ""),
  PEM("-----BEGIN ", ""),
  BIN("", "");

  private static final int SECOND = 8;

  private final String start;
  private final String second;

  FileKind(String start, String second) {
    this.start = start;
    this.second = second;
  }

  static FileKind of(byte[] content) {
    String head = new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1);
    for (FileKind kind : values()) {
      if (head.startsWith(kind.start)
          && (kind.second.isEmpty() || head.startsWith(kind.second, SECOND))) {
        return kind;
      }
    }
    return BIN;
  }

  /** The property without the parameters that only say what kind of file it holds. */
  static CardProperty withoutKind(CardProperty property) {
    List<CardParameter> kept =
        property.parameters().stream()
            .filter(p -> !p.name().equals("MEDIATYPE"))
            .filter(p -> !p.name().equals("TYPE") || !isKind(p.value()))
            .toList();
    return new CardProperty(property.name(), kept, property.groupLabel(), property.raw());
  }

  private static boolean isKind(String type) {
    String name = type.substring(type.lastIndexOf('/') + 1);
    return name.equals("jpeg") || Stream.of(values()).anyMatch(kind -> kind.ending().equals(name));
  }

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
