package fi.kortisto.soak;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogFilter;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.Progress;
import fi.kortisto.service.Copies;
import fi.kortisto.service.Given;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small register, all it holds, and its files to be put back after each harm. */
final class Sample {

  static final Clock CLOCK = Clock.systemDefaultZone();

  private final Path folder;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<Object> held;

  private Sample(Path folder) throws DomainException, IOException {
    this.folder = folder;
    keep();
    this.held = everythingIn(folder);
    restore();
  }

  /** Of so many persons. */
  static Sample of(Path folder, int persons) throws DomainException, IOException {
    try (Session session = Given.register(folder, CLOCK)) {
      for (int i = 0; i < persons; i++) {
        Given.person(session, "Etu" + i, "Esimerkki");
      }
    }
    return new Sample(folder);
  }

  Path folder() {
    return folder;
  }

  List<Object> held() {
    return held;
  }

  Path database() {
    return folder.resolve("register.db");
  }

  byte[] file(String name) {
    return java.util.Objects.requireNonNull(files.get(name)).clone();
  }

  private void keep() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
  }

  /** Every file as it was, and no other. */
  void restore() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        if (!files.containsKey(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  /** All values of all persons and the log up to the opening, after the whole was verified. */
  static List<Object> everythingIn(Path folder) throws DomainException, IOException {
    try (Session session = Given.signIn(folder, CLOCK)) {
      return everything(session);
    }
  }

  static List<Object> everything(Session session) throws DomainException, IOException {
    session.log().verify(Optional.empty(), Progress.NONE);
    List<Object> all = new ArrayList<>();
    all.add(session.controller());
    all.add(session.registers());
    List<LogRow> rows = session.log().rows(LogFilter.ALL, Long.MAX_VALUE, Integer.MAX_VALUE);
    all.add(
        rows.stream()
            .map(row -> row.number() + " " + row.action() + " " + row.subject())
            .sorted()
            .toList());
    all.add(new TreeMap<>(byNumber(Copies.of(session))));
    return all;
  }

  private static Map<Long, List<String>> byNumber(
      Map<fi.kortisto.model.SubjectId, List<String>> copies) {
    Map<Long, List<String>> numbered = new TreeMap<>();
    copies.forEach((id, copy) -> numbered.put(id.value(), copy));
    return numbered;
  }

  /** A copy of the folder as it is now. */
  static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> all = Files.list(from)) {
      for (Path file : all.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
