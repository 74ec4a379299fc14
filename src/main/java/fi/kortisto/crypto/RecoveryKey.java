package fi.kortisto.crypto;

import java.util.List;

/** The recovery key. */
public final class RecoveryKey {

  private RecoveryKey() {}

  public List<String> groups() {
    throw new AssertionError("not yet");
  }
}
