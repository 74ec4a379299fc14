package fi.kortisto.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is to be done about two persons: at most one of these. */
final class DuplicateDeed {

  @Option(names = "--compare", arity = "2", paramLabel = "SUBJECT", descriptionKey = "compare-two")
  private List<Long> compare = List.of();

  @Option(names = "--merge", arity = "2", paramLabel = "SUBJECT", descriptionKey = "merge-two")
  private List<Long> merge = List.of();

  @Option(names = "--not-same", arity = "2", paramLabel = "SUBJECT", descriptionKey = "not-same")
  private List<Long> notSame = List.of();

  @Option(
      names = "--maybe-same",
      arity = "2",
      paramLabel = "SUBJECT",
      descriptionKey = "maybe-same")
  private List<Long> maybeSame = List.of();

  @Option(names = "--unmerge", paramLabel = "MERGE", descriptionKey = "unmerge")
  private Optional<Long> unmerge = Optional.empty();

  /** One of the deeds, with whom it concerns. */
  sealed interface Chosen {}

  /** Lists who may be one. */
  record Look() implements Chosen {}

  record Compare(long one, long other) implements Chosen {}

  record MergeTwo(long kept, long gone) implements Chosen {}

  record NotSame(long one, long other) implements Chosen {}

  record MaybeSame(long one, long other) implements Chosen {}

  record Unmerge(long merge) implements Chosen {}

  Chosen chosen() {
    if (!compare.isEmpty()) {
      return new Compare(compare.getFirst(), compare.getLast());
    }
    if (!merge.isEmpty()) {
      return new MergeTwo(merge.getFirst(), merge.getLast());
    }
    if (!notSame.isEmpty()) {
      return new NotSame(notSame.getFirst(), notSame.getLast());
    }
    if (!maybeSame.isEmpty()) {
      return new MaybeSame(maybeSame.getFirst(), maybeSame.getLast());
    }
    return unmerge.isPresent() ? new Unmerge(unmerge.get()) : new Look();
  }
}
