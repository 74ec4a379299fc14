package fi.kortisto.service;

import fi.kortisto.model.Controller;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.LogAnchor;
import fi.kortisto.model.Register;
import fi.kortisto.model.User;
import java.nio.file.Path;
import java.util.List;

/**
 * What a signed-in user can do with a register folder: the only door to its data. For one thread at
 * a time; the desktop gives it a thread of its own.
 */
public final class Session implements AutoCloseable {

  public Path folder() {
    throw new AssertionError("not yet");
  }

  public User user() {
    throw new AssertionError("not yet");
  }

  public Controller controller() {
    throw new AssertionError("not yet");
  }

  public List<Register> registers() {
    throw new AssertionError("not yet");
  }

  public SubjectSearch search() {
    throw new AssertionError("not yet");
  }

  public Subjects subjects() {
    throw new AssertionError("not yet");
  }

  public Bans bans() {
    throw new AssertionError("not yet");
  }

  public Imports imports() {
    throw new AssertionError("not yet");
  }

  public AccessLog log() {
    throw new AssertionError("not yet");
  }

  public Users users() {
    throw new AssertionError("not yet");
  }

  /** Head of the access log now. */
  public LogAnchor anchor() throws DomainException {
    throw new AssertionError("not yet");
  }

  /** Closes the data and forgets the key, but keeps the folder for the next sign-in. */
  public ClosedFolder lock() throws DomainException {
    throw new AssertionError("not yet");
  }

  /** Closes the data and lets go of the folder. Calling it again does nothing. */
  @Override
  public void close() throws DomainException {
    throw new AssertionError("not yet");
  }
}
