package fi.kortisto.crypto;

/** A password, zeroed when closed. */
public final class Password implements AutoCloseable {

  private Password() {}

  public static Password of(char[] characters) {
    throw new AssertionError("not yet");
  }

  @Override
  public void close() {}
}
