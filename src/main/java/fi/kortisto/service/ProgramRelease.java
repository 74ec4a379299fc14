package fi.kortisto.service;

import java.util.Optional;

/** Which release of the program this is. */
public final class ProgramRelease {

  private ProgramRelease() {}

  /** As its jar says, {@code 0.6.0}; a program run from its classes was never released. */
  public static String name() {
    return Optional.ofNullable(ProgramRelease.class.getPackage().getImplementationVersion())
        .orElse("unreleased");
  }
}
