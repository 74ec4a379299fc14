package fi.kortisto.cli;

import fi.kortisto.crypto.Password;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Where passwords come from: a file, the environment or the keyboard. */
final class Passwords {

  static final String VARIABLE = "KORTISTO_PASSWORD";

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Terminal terminal;
  private final Speech speech;

  Passwords(Terminal terminal, Speech speech) {
    this.terminal = terminal;
    this.speech = speech;
  }

  /**
   * The password with which one signs in.
   *
   * @param file whose first line it is
   * @throws DomainException NO_SUCH_FILE, CANNOT_READ, NO_PASSWORD_GIVEN
   */
  Password current(Optional<Path> file, String login) throws DomainException {
    Optional<Password> given = given(file);
    return given.isPresent() ? given.get() : typed("ask.password", login);
  }

  /** The password with which a new register is made; typed, it is typed twice. */
  Password first(Optional<Path> file, String login) throws DomainException {
    Optional<Password> given = given(file);
    return given.isPresent() ? given.get() : typedTwice(login);
  }

  /** A password that somebody is to have from now on. */
  Password wanted(Optional<Path> file, String login) throws DomainException {
    if (file.isPresent()) {
      return read(file.get());
    }
    try {
      return typedTwice(login);
    } catch (DomainException nobody) {
      throw nobody.problem() == Problem.NO_PASSWORD_GIVEN
          ? new DomainException(nobody, Problem.NO_NEW_PASSWORD)
          : nobody;
    }
  }

  /** The recovery key as it was written down: the first line of a file, or typed. */
  String recoveryKey(Optional<Path> file) throws DomainException {
    if (file.isPresent()) {
      return firstLine(file.get());
    }
    terminal.out().flush();
    char[] typed =
        terminal
            .prompt()
            .ask(speech.say("ask.recovery-key"))
            .orElseThrow(() -> new DomainException(Problem.NO_PASSWORD_GIVEN));
    try {
      return new String(typed);
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  private Optional<Password> given(Optional<Path> file) throws DomainException {
    if (file.isPresent()) {
      return Optional.of(read(file.get()));
    }
    Optional<String> variable = Optional.ofNullable(terminal.environment().get(VARIABLE));
    if (variable.isPresent() && Speech.isGarbled(variable.get())) {
      throw new DomainException(Problem.GARBLED_TEXT);
    }
    return variable.map(Password::of);
  }

  private Password typedTwice(String login) throws DomainException {
    Password password = typed("ask.new-password", login);
    try (Password again = typed("ask.password-again", login)) {
      if (password.equals(again)) {
        return password;
      }
    } catch (DomainException nobody) {
      password.close();
      throw nobody;
    }
    password.close();
    throw new DomainException(Problem.PASSWORDS_DIFFER);
  }

  private Password typed(String question, String login) throws DomainException {
    terminal.out().flush();
    char[] typed =
        terminal
            .prompt()
            .ask(speech.say(question, login))
            .orElseThrow(() -> new DomainException(Problem.NO_PASSWORD_GIVEN));
    try {
      return Password.of(typed);
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  private static Password read(Path file) throws DomainException {
    if (!Files.exists(file)) {
      throw new DomainException(Problem.NO_SUCH_FILE, file);
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
      Arrays.fill(bytes, (byte) 0);
      try {
        return Password.of(firstLine(text));
      } finally {
        Arrays.fill(text.array(), '\0');
      }
    } catch (IOException unreadable) {
      throw new DomainException(unreadable, Problem.CANNOT_READ, file);
    }
  }

  /** The first line of a file that holds a recovery key. */
  static String firstLine(Path file) throws DomainException {
    if (!Files.exists(file)) {
      throw new DomainException(Problem.NO_SUCH_FILE, file);
    }
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElse("");
    } catch (IOException | UncheckedIOException unreadable) {
      throw new DomainException(unreadable, Problem.CANNOT_READ, file);
    }
  }

  private static CharBuffer firstLine(CharBuffer text) {
    int start = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.subSequence(start, end);
  }
}
