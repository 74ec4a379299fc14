package fi.kortisto.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A program that writes, says what it is about to do and what it has done, and is killed. */
final class Victim {

  private final Process process;
  private final BufferedReader said;

  Victim(Process process) {
    this.process = process;
    this.said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Lets it begin. */
  void go() throws IOException {
    process.getOutputStream().write("go\n".getBytes(StandardCharsets.US_ASCII));
    process.getOutputStream().flush();
  }

  /** Waits until it has said so much. */
  boolean waitFor(String line) {
    return line.equals(next());
  }

  /** Kills it after a while; gives the whole lines it said until then. */
  List<String> linesUntilKilled(long afterMicros) throws InterruptedException {
    Thread killer =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    TimeUnit.MICROSECONDS.sleep(afterMicros);
                  } catch (InterruptedException early) {
                    Thread.currentThread().interrupt();
                  }
                  strike();
                });
    List<String> lines = lines();
    killer.join();
    process.waitFor();
    return lines;
  }

  /** Lets it come to its end. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    String line;
    while ((line = next()) != null) {
      lines.add(line);
    }
    return lines;
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  /** A line that was cut off was not said. */
  private @Nullable String next() {
    try {
      String line = said.readLine();
      return line != null && line.endsWith(".") ? line.substring(0, line.length() - 1) : null;
    } catch (IOException streamOfADeadProcess) {
      return null;
    }
  }

  void kill() throws InterruptedException {
    strike();
    process.waitFor();
  }

  /** By its handle: the process itself would close the stream with what was said before it died. */
  private void strike() {
    process.toHandle().destroyForcibly();
  }
}
