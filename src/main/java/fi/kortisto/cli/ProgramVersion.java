package fi.kortisto.cli;

import fi.kortisto.service.ProgramRelease;
import picocli.CommandLine.IVersionProvider;

/** What the program's jar says of its version. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Kortisto " + ProgramRelease.name()};
  }
}
