package fi.kortisto.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program did to files, as {@code strace} wrote it down. */
final class SystemCalls {

  static final String TRACED =
      "trace=openat,write,pwrite64,lseek,fsync,fdatasync,ftruncate,close,rename,renameat,renameat2,"
          + "unlink,unlinkat";

  private static final Pattern LINE = Pattern.compile("^(\\d+)\\s+(.*)$");
  private static final Pattern CALL = Pattern.compile("^(\\w+)\\((.*)\\)\\s+= (-?\\d+).*$");
  private static final Pattern RESUMED = Pattern.compile("^<\\.\\.\\. \\w+ resumed>(.*)$");
  private static final Pattern TEXT = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"");
  private static final String UNFINISHED = " <unfinished ...>";

  private SystemCalls() {}

  /**
   * A call that succeeded.
   *
   * @param plain its arguments, with the texts taken out
   * @param texts paths or content, in their order
   */
  record Call(String name, List<String> plain, List<byte[]> texts, long result) {

    long number(int index) {
      return Long.parseLong(plain.get(index));
    }

    String path(int index) {
      return new String(texts.get(index), StandardCharsets.UTF_8);
    }
  }

  static List<String> command(Path out) {
    return List.of(
        "strace", "-f", "-qq", "-xx", "-s", "4000000", "-e", TRACED, "-o", out.toString());
  }

  static List<Call> read(Path trace) throws IOException {
    List<Call> calls = new ArrayList<>();
    Map<String, String> begun = new HashMap<>();
    for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        continue;
      }
      String thread = parts.group(1);
      String text = parts.group(2);
      if (text.endsWith(UNFINISHED)) {
        begun.put(thread, text.substring(0, text.length() - UNFINISHED.length()));
        continue;
      }
      Matcher resumed = RESUMED.matcher(text);
      if (resumed.matches()) {
        text = begun.getOrDefault(thread, "") + resumed.group(1);
        begun.remove(thread);
      }
      Matcher call = CALL.matcher(text);
      if (call.matches() && Long.parseLong(call.group(3)) >= 0) {
        calls.add(call(call.group(1), call.group(2), Long.parseLong(call.group(3))));
      }
    }
    return calls;
  }

  private static Call call(String name, String arguments, long result) {
    List<byte[]> texts = new ArrayList<>();
    Matcher text = TEXT.matcher(arguments);
    StringBuilder plain = new StringBuilder();
    int end = 0;
    while (text.find()) {
      plain.append(arguments, end, text.start()).append('@');
      texts.add(HexFormat.of().parseHex(text.group(1).replace("\\x", "")));
      end = text.end();
    }
    plain.append(arguments.substring(end));
    return new Call(name, List.of(plain.toString().split(",\\s*")), texts, result);
  }
}
