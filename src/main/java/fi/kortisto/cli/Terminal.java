package fi.kortisto.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a command meets: where data and messages go, who types a password, and what the environment
 * says.
 *
 * @param out for data
 * @param intoPipe whether the data goes to another program, which stops reading when it likes
 * @param err for messages
 * @param prompt asks for a secret without showing it
 * @param environment the variables of the process
 * @param locale of the system, for when the environment names none
 */
public record Terminal(
    PrintStream out,
    boolean intoPipe,
    PrintStream err,
    Prompt prompt,
    Map<String, String> environment,
    Locale locale) {

  /** Asks somebody at the keyboard; empty when there is nobody. */
  @FunctionalInterface
  public interface Prompt {
    Optional<char[]> ask(String question);
  }

  /** The terminal that the program was started from. */
  public static Terminal ofSystem() {
    Charset charset = readable(System.out.charset());
    return new Terminal(
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            charset),
        StandardOutput.isPipe(),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
        Terminal::askAtConsole,
        System.getenv(),
        Locale.getDefault());
  }

  /** A system without a locale claims ASCII; ä would be lost there. */
  private static Charset readable(Charset charset) {
    return charset.newEncoder().canEncode('ä') ? charset : StandardCharsets.UTF_8;
  }

  private static Optional<char[]> askAtConsole(String question) {
    Console console = System.console();
    return console == null || !console.isTerminal()
        ? Optional.empty()
        : Optional.ofNullable(console.readPassword("%s ", question));
  }
}
