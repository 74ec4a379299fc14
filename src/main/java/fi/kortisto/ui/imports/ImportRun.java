package fi.kortisto.ui.imports;

import fi.kortisto.exchange.ContactFile;
import fi.kortisto.exchange.ContactFiles;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.Progress;
import fi.kortisto.model.RegisterId;
import fi.kortisto.service.ImportCounts;
import fi.kortisto.service.Imports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One passage through a file, for trial or in earnest. */
final class ImportRun {

  /** Rows of each fate kept to be shown; the rest is counted only. */
  private static final int SHOWN_OF_EACH = 500;

  /**
   * What became of the rows.
   *
   * @param rows in the order of the file, some of them only when there are very many
   */
  record Outcome(ImportCounts counts, List<Line> rows) {}

  /** A row with the name on it. */
  record Line(ImportedRow row, String name) {}

  private final Imports imports;
  private final Path path;
  private final RegisterId register;
  private final List<Line> lines = new ArrayList<>();
  private final Map<ImportedRow.Fate, Integer> kept = new EnumMap<>(ImportedRow.Fate.class);

  ImportRun(Imports imports, Path path, RegisterId register) {
    this.imports = imports;
    this.path = path;
    this.register = register;
  }

  /**
   * @throws DomainException what {@link ContactFiles#open} or {@link Imports#run} throws
   */
  Outcome run(boolean dryRun, Progress progress) throws DomainException {
    try (ContactFile file = ContactFiles.open(path)) {
      NamedRows rows = new NamedRows(file::next);
      ImportCounts counts =
          imports.run(
              register,
              rows,
              dryRun,
              new OfFile(file, progress),
              row -> keep(new Line(row, rows.takeName(row.row()))));
      return new Outcome(counts, List.copyOf(lines));
    }
  }

  private void keep(Line line) {
    if (kept.merge(line.row().fate(), 1, Integer::sum) <= SHOWN_OF_EACH) {
      lines.add(line);
    }
  }

  /** The import counts rows; how far it is can only be told from the bytes read. */
  private record OfFile(ContactFile file, Progress progress) implements Progress {

    @Override
    public void at(long done, long total) {
      progress.at(file.bytesRead(), file.size());
    }

    @Override
    public boolean cancelled() {
      return progress.cancelled();
    }
  }
}
