package fi.kortisto.cli;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.DomainException;
import fi.kortisto.service.RegisterFolders;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What every command works with. */
record Workplace(
    RegisterFolders folders,
    Templates templates,
    Clock clock,
    Terminal terminal,
    Speech speech,
    Passwords passwords) {

  Session open(RegisterAccess access) throws DomainException {
    return open(access.folder(), access.signIn());
  }

  Session open(Path folder, SignIn signIn) throws DomainException {
    return new Door(folders, passwords).open(folder, signIn);
  }

  Session openToRescue(RegisterAccess access) throws DomainException {
    return new Door(folders, passwords).openToRescue(access.folder(), access.signIn());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Where data goes. */
  PrintStream out() {
    return terminal.out();
  }

  /** Writes JSON to where data goes. */
  void json(Json json) throws IOException {
    OutputStream out = terminal.out();
    json.writeTo(out);
    terminal.out().flush();
  }

  /** Writes JSON, and leaves the stream open. */
  @FunctionalInterface
  interface Json {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Prints a table, or a sentence where there is nothing to print. */
  void table(List<List<String>> rows, String nothing) {
    if (rows.isEmpty()) {
      tell(nothing);
    } else {
      new Table(rows).print(out());
    }
  }

  /** A message: what was the matter with something that was passed over. */
  void warn(DomainException passedOver) {
    out().flush();
    terminal.err().println(Speech.harmless(speech.words().of(passedOver)));
  }

  /** A message: what was done. */
  void tell(String key, Object... arguments) {
    out().flush();
    terminal.err().println(Speech.harmless(speech.say(key, arguments)));
  }
}
