package fi.kortisto.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder on a disk that promises no more than it must: what was written is there for certain
 * after the file was synced, a name after the folder was. Of the rest any part may be there when
 * the power goes: any of the writes, the last of them torn, and the changes of names up to any of
 * them.
 */
final class Disk {

  private static final int SECTOR = 512;

  /** A write, or with no content the new length. */
  private record Write(long offset, byte[] content) {}

  private static final class Inode {
    private byte[] certain;
    private final List<Write> since = new ArrayList<>();
    private byte[] now;

    private Inode(byte[] content) {
      this.certain = content;
      this.now = content;
    }

    private void write(Write write) {
      since.add(write);
      now = with(now, write, write.content().length);
    }

    private void sync() {
      certain = now;
      since.clear();
    }

    private byte[] after(Random random) {
      byte[] left = certain;
      for (Write write : since) {
        boolean last = write == since.getLast();
        if (random.nextBoolean()) {
          int length = write.content().length;
          int kept = last && length > SECTOR ? SECTOR * random.nextInt(length / SECTOR) : length;
          left = with(left, write, kept);
        }
      }
      return left;
    }

    private static byte[] with(byte[] before, Write write, int length) {
      if (write.content().length == 0) {
        return Arrays.copyOf(before, (int) write.offset());
      }
      int end = (int) write.offset() + length;
      byte[] after = before.length < end ? Arrays.copyOf(before, end) : before.clone();
      System.arraycopy(write.content(), 0, after, (int) write.offset(), length);
      return after;
    }
  }

  private final String folder;
  private final Map<Long, String> open = new HashMap<>();
  private final Map<Long, Inode> files = new HashMap<>();
  private final Map<Long, Long> positions = new HashMap<>();
  private final Map<String, Inode> names = new TreeMap<>();
  private final List<Map<String, Inode>> namesSince = new ArrayList<>();

  Disk(Path folder) throws IOException {
    this.folder = folder.toString();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        names.put(file.getFileName().toString(), new Inode(Files.readAllBytes(file)));
      }
    }
    namesSince.add(new TreeMap<>(names));
  }

  void apply(SystemCalls.Call call) {
    switch (call.name()) {
      case "openat" -> opened(call);
      case "close" -> {
        open.remove(call.number(0));
        files.remove(call.number(0));
      }
      case "write" -> {
        long position = positions.getOrDefault(call.number(0), 0L);
        write(call.number(0), position, call.texts().getFirst());
        positions.merge(call.number(0), (long) call.texts().getFirst().length, Long::sum);
      }
      case "lseek" -> positions.put(call.number(0), call.result());
      case "pwrite64" -> write(call.number(0), call.number(3), call.texts().getFirst());
      case "ftruncate" -> write(call.number(0), call.number(1), new byte[0]);
      case "fsync", "fdatasync" -> sync(call.number(0));
      case "rename", "renameat", "renameat2" -> rename(call.path(0), call.path(1));
      case "unlink", "unlinkat" -> unlink(call.path(0));
      default -> throw new AssertionError(call.name());
    }
  }

  private void opened(SystemCalls.Call call) {
    String path = call.path(0);
    long number = call.result();
    open.put(number, path);
    positions.put(number, 0L);
    files.remove(number);
    String name = nameOf(path);
    if (name.isEmpty()) {
      return;
    }
    String flags = call.plain().get(2);
    Inode inode = names.get(name);
    if (inode == null) {
      inode = new Inode(new byte[0]);
      names.put(name, inode);
      namesChanged();
    } else if (flags.contains("O_TRUNC")) {
      inode.write(new Write(0, new byte[0]));
    }
    if (flags.contains("O_APPEND")) {
      positions.put(number, (long) inode.now.length);
    }
    files.put(number, inode);
  }

  /** Empty for what is not directly in the folder. */
  private String nameOf(String path) {
    return path.startsWith(folder + "/") && path.indexOf('/', folder.length() + 1) < 0
        ? path.substring(folder.length() + 1)
        : "";
  }

  private void write(long number, long offset, byte[] content) {
    Inode inode = files.get(number);
    if (inode != null) {
      inode.write(new Write(offset, content));
    }
  }

  private void sync(long number) {
    Inode inode = files.get(number);
    if (inode != null) {
      inode.sync();
    } else if (folder.equals(open.get(number))) {
      namesSince.clear();
      namesSince.add(new TreeMap<>(names));
    }
  }

  private void rename(String from, String to) {
    if (!nameOf(from).isEmpty() && !nameOf(to).isEmpty()) {
      Inode moved = java.util.Objects.requireNonNull(names.remove(nameOf(from)));
      names.put(nameOf(to), moved);
      namesChanged();
    }
  }

  private void unlink(String path) {
    if (names.remove(nameOf(path)) != null) {
      namesChanged();
    }
  }

  private void namesChanged() {
    namesSince.add(new TreeMap<>(names));
  }

  /** What may be found when the power goes now. */
  void writeLeft(Path target, Random random) throws IOException {
    Files.createDirectory(target);
    int kind = random.nextInt(4);
    Map<String, Inode> left =
        switch (kind) {
          case 0 -> namesSince.getFirst();
          case 1 -> namesSince.getLast();
          default -> namesSince.get(random.nextInt(namesSince.size()));
        };
    for (Map.Entry<String, Inode> file : left.entrySet()) {
      Inode inode = file.getValue();
      byte[] content =
          switch (kind) {
            case 0 -> inode.certain;
            case 1 -> inode.now;
            default -> inode.after(random);
          };
      Files.write(target.resolve(file.getKey()), content);
    }
  }
}
