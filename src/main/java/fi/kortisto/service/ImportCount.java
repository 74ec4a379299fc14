package fi.kortisto.service;

import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.ImportedRow.Fate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Counts what becomes of the rows of a file. */
final class ImportCount {

  private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);
  private long suspects;
  private long problems;
  private long banned;

  void add(ImportedRow row) {
    fates.merge(row.fate(), 1L, Long::sum);
    suspects += row.suspect().isPresent() ? 1 : 0;
    problems += row.problems().isEmpty() ? 0 : 1;
    banned += row.banned().isEmpty() ? 0 : 1;
  }

  ImportCounts counts(long batch) {
    return new ImportCounts(
        of(Fate.NEW),
        of(Fate.CHANGED),
        of(Fate.UNCHANGED),
        of(Fate.SKIPPED),
        suspects,
        problems,
        banned,
        Optional.of(batch));
  }

  private long of(Fate fate) {
    return fates.getOrDefault(fate, 0L);
  }
}
