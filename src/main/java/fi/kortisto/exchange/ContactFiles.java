package fi.kortisto.exchange;

import fi.kortisto.exchange.ContactFile.ContentType;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Opens the files in which other programs hand over contacts. */
public final class ContactFiles {

  private static final int HEAD = 1 << 17;
  private static final Pattern CARD =
      Pattern.compile("^[ \\t]*BEGIN[ \\t]*:[ \\t]*VCARD[ \\t]*$", Pattern.CASE_INSENSITIVE);

  private ContactFiles() {}

  /**
   * Opens a file as what its content says it is; the name does not matter.
   *
   * @throws DomainException NO_SUCH_FILE, CANNOT_READ, or NOT_CONTACTS when the file is empty,
   *     binary, or text in which no contacts can be told
   */
  public static ContactFile open(Path path) throws DomainException {
    if (!Files.exists(path)) {
      throw new DomainException(Problem.NO_SUCH_FILE, path);
    }
    if (!Files.isRegularFile(path)) {
      throw new DomainException(Problem.CANNOT_READ, path);
    }
    try {
      return open(path, head(path));
    } catch (IOException e) {
      throw new DomainException(e, Problem.CANNOT_READ, path);
    }
  }

  private static ContactFile open(Path path, String head) throws IOException, DomainException {
    if (head.isBlank() || isBinary(head)) {
      throw new DomainException(Problem.NOT_CONTACTS, path);
    }
    if (head.lines().anyMatch(line -> CARD.matcher(line).matches())) {
      CountedInput input = input(path);
      return new ContactFile(path, ContentType.VCARD, input, new VCardRows(text(input)));
    }
    CsvPlan plan =
        CsvPlan.of(head).orElseThrow(() -> new DomainException(Problem.NOT_CONTACTS, path));
    CountedInput input = input(path);
    return new ContactFile(path, ContentType.CSV, input, new CsvRows(text(input), plan));
  }

  private static String head(Path path) throws IOException {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(path), HEAD);
        Reader reader = text(file)) {
      char[] chars = new char[HEAD];
      int length = 0;
      int read = reader.read(chars, 0, HEAD);
      while (read > 0) {
        length += read;
        read = reader.read(chars, length, HEAD - length);
      }
      return new String(chars, 0, length);
    }
  }

  private static boolean isBinary(String head) {
    long controls = head.chars().filter(c -> c < ' ' && "\t\r\n\f".indexOf(c) < 0).count();
    return head.indexOf('\0') >= 0 || controls * 100 > head.length();
  }

  private static CountedInput input(Path path) throws IOException {
    return new CountedInput(Files.newInputStream(path), Files.size(path));
  }

  /** The text of a file: UTF-16 when it says so, otherwise UTF-8 with Windows-1252 let through. */
  private static Reader text(InputStream bytes) throws IOException {
    InputStream in = bytes.markSupported() ? bytes : new BufferedInputStream(bytes, 1 << 16);
    in.mark(3);
    byte[] start = in.readNBytes(3);
    in.reset();
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      in.skipNBytes(3);
    } else if (startsWith(start, 0xFF, 0xFE)) {
      in.skipNBytes(2);
      return new InputStreamReader(in, StandardCharsets.UTF_16LE);
    } else if (startsWith(start, 0xFE, 0xFF)) {
      in.skipNBytes(2);
      return new InputStreamReader(in, StandardCharsets.UTF_16BE);
    }
    return new ForgivingText(in);
  }

  private static boolean startsWith(byte[] bytes, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
