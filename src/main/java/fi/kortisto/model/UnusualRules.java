package fi.kortisto.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * From when on use of the registers is pointed out as unusual.
 *
 * @param personsInHour how many different persons one user looks at in an hour
 * @param largeOutput how many persons are on one list or in one export
 * @param looked what is looked for
 */
public record UnusualRules(int personsInHour, int largeOutput, Set<UnusualKind> looked) {

  public static final int MOST = 100_000;

  /** What is looked for until somebody says otherwise: all but days off. */
  public static final UnusualRules USUAL =
      new UnusualRules(60, 200, EnumSet.complementOf(EnumSet.of(UnusualKind.ON_DAY_OFF)));

  public UnusualRules {
    looked = Set.copyOf(looked);
  }

  public boolean looksFor(UnusualKind kind) {
    return looked.contains(kind);
  }

  public boolean isPossible() {
    return personsInHour >= 2 && personsInHour <= MOST && largeOutput >= 2 && largeOutput <= MOST;
  }
}
