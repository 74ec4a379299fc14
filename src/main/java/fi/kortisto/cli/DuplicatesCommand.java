package fi.kortisto.cli;

import fi.kortisto.exchange.JsonLists;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.MergeChoice;
import fi.kortisto.model.MergeSheet;
import fi.kortisto.model.Progress;
import fi.kortisto.model.Purpose;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.SuspectPair;
import fi.kortisto.model.Suspicion;
import fi.kortisto.service.DuplicateScan;
import fi.kortisto.service.Duplicates;
import fi.kortisto.service.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists persons who may be one, and makes two of them one when both are named. */
@Command(name = "duplicates", mixinStandardHelpOptions = true, sortOptions = false)
final class DuplicatesCommand implements Callable<Integer> {

  private static final int PAGE = 1000;

  private final Workplace place;

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Option(names = "--scan", descriptionKey = "scan")
  private boolean scan;

  @Option(names = "--min-score", paramLabel = "N", descriptionKey = "min-score")
  private int least = Suspicion.THRESHOLD;

  @ArgGroup private final DuplicateDeed deed = new DuplicateDeed();

  @Option(names = "--take", arity = "1..*", paramLabel = "NUMBER", descriptionKey = "take-number")
  private List<Integer> take = List.of();

  @Option(names = "--keep", arity = "1..*", paramLabel = "NUMBER", descriptionKey = "keep-number")
  private List<Integer> keep = List.of();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin private final MessageLanguage language = MessageLanguage.option();

  DuplicatesCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws DomainException, IOException {
    try (Session session = place.open(access)) {
      Duplicates duplicates = session.duplicates();
      if (scan) {
        DuplicateScan done = duplicates.scan(Progress.NONE);
        place.tell("duplicates.scanned", done.persons(), done.found());
      }
      switch (deed.chosen()) {
        case DuplicateDeed.Look() -> list(duplicates);
        case DuplicateDeed.Compare(long one, long other) ->
            compare(duplicates.compare(new SubjectId(one), new SubjectId(other), Purpose.NONE));
        case DuplicateDeed.MergeTwo(long kept, long gone) -> merge(duplicates, kept, gone);
        case DuplicateDeed.NotSame(long one, long other) -> {
          duplicates.markDistinct(new SubjectId(one), new SubjectId(other));
          place.tell("duplicates.not-same", Long.toString(one), Long.toString(other));
        }
        case DuplicateDeed.MaybeSame(long one, long other) -> {
          duplicates.unmarkDistinct(new SubjectId(one), new SubjectId(other));
          place.tell("duplicates.maybe-same", Long.toString(one), Long.toString(other));
        }
        case DuplicateDeed.Unmerge(long merge) -> {
          duplicates.unmerge(merge);
          place.tell("duplicates.unmerged", Long.toString(merge));
        }
      }
    }
    return 0;
  }

  private void list(Duplicates duplicates) throws DomainException, IOException {
    List<SuspectPair> all = new ArrayList<>();
    List<SuspectPair> page;
    do {
      page = duplicates.suspects(least, all.size(), PAGE);
      all.addAll(page);
    } while (page.size() == PAGE);
    if (json) {
      place.json(out -> JsonLists.suspects(all, out));
    } else {
      DuplicateRows rows = new DuplicateRows(place.speech());
      place.table(all.stream().map(rows::row).toList(), "duplicates.none");
    }
  }

  private void compare(MergeSheet sheet) {
    place.table(new DuplicateRows(place.speech()).rows(sheet), "duplicates.none");
  }

  /** What is proposed, but for the values that were named. */
  private void merge(Duplicates duplicates, long kept, long gone) throws DomainException {
    MergeSheet sheet = duplicates.compare(new SubjectId(kept), new SubjectId(gone), Purpose.NONE);
    MergeChoice choice = sheet.proposed(true);
    for (int number : take) {
      choice = sheet.choosing(choice, choice.gone(), number);
    }
    for (int number : keep) {
      choice = sheet.choosing(choice, choice.kept(), number);
    }
    Duplicates.Merged merged = duplicates.merge(choice);
    place.tell(
        "duplicates.merged",
        Long.toString(gone),
        Long.toString(kept),
        Long.toString(merged.merge()));
  }
}
