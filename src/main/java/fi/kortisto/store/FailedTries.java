package fi.kortisto.store;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * When somebody was not let in since the last time somebody was. Nothing can be written to the
 * access log then, so the times wait in a small file beside the database; the next sign-in enters
 * them.
 *
 * <p>After three failures each further try must wait, twice as long every time, up to a minute. Who
 * deletes the file waits less: the pace hinders somebody at the keyboard, the price of a guess is
 * in the password's own derivation.
 */
public final class FailedTries {

  private static final String NAME = "failed-sign-ins";
  private static final int FREE = 3;
  private static final int LONGEST_WAIT = 60;
  private static final int KEPT = 1000;

  private final Path file;

  public FailedTries(Path folder) {
    this.file = folder.resolve(NAME);
  }

  public int count() throws DomainException {
    return times().size();
  }

  /** When the next try may be made; long ago, when nothing has failed. */
  public Instant nextAllowed() throws DomainException {
    List<Instant> times = times();
    int beyond = times.size() - FREE;
    if (beyond < 0) {
      return Instant.EPOCH;
    }
    long seconds = Math.min(LONGEST_WAIT, 1L << Math.min(beyond, 10));
    return times.getLast().plus(Duration.ofSeconds(seconds));
  }

  public void add(Instant at) throws DomainException {
    List<Instant> times = new ArrayList<>(times());
    times.add(at);
    List<Instant> kept = times.subList(Math.max(0, times.size() - KEPT), times.size());
    String lines = String.join("\n", kept.stream().map(Instant::toString).toList());
    try {
      Durable.replace(file, lines.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw FileProblem.writing(failed, file);
    }
  }

  public void clear() throws DomainException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw FileProblem.writing(failed, file);
    }
  }

  private List<Instant> times() throws DomainException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file).stream().map(Instant::parse).toList();
    } catch (DateTimeParseException | IOException unreadable) {
      throw new DomainException(unreadable, Problem.CANNOT_READ, file);
    }
  }
}
