package fi.kortisto.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What the program's jar says of its version. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {
      "Kortisto "
          + Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
              .orElse("0.1.0")
    };
  }
}
