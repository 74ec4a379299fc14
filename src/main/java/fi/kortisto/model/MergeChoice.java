package fi.kortisto.model;

import java.util.Set;

/**
 * How two persons are made one: who stays, and which values of each are kept. Whatever is not
 * chosen stays in the history.
 *
 * @param keptVersion of the one who stays, as it was when this was begun
 * @param keptData numbers of the data of the one who stays
 * @param goneData numbers of the data of the other
 */
public record MergeChoice(
    SubjectId kept,
    long keptVersion,
    SubjectId gone,
    long goneVersion,
    Set<Integer> keptData,
    Set<Integer> goneData) {

  public MergeChoice {
    keptData = Set.copyOf(keptData);
    goneData = Set.copyOf(goneData);
  }

  public MergeChoice withData(Set<Integer> ofKept, Set<Integer> ofGone) {
    return new MergeChoice(kept, keptVersion, gone, goneVersion, ofKept, ofGone);
  }
}
