package fi.kortisto.ui.imports;

import fi.kortisto.exchange.ContactFile;
import fi.kortisto.exchange.ContactFiles;
import fi.kortisto.exchange.FileLook;
import fi.kortisto.model.ColumnMapping;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.Progress;
import fi.kortisto.service.ImportCounts;
import fi.kortisto.service.Imports;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Passages through a file, for trial or in earnest. */
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
  record Line(ImportedRow row, String name) {

    /** Whether somebody should look at it. */
    boolean isNotable() {
      return row.suspect().isPresent() || !row.problems().isEmpty() || !row.banned().isEmpty();
    }
  }

  private final Imports imports;
  private final Wanted wanted;
  private final List<ColumnUse> uses;

  /**
   * @param uses what the columns of a table hold; none for cards
   */
  ImportRun(Imports imports, Wanted wanted, List<ColumnUse> uses) {
    this.imports = imports;
    this.wanted = wanted;
    this.uses = List.copyOf(uses);
  }

  boolean isOfBans() {
    return wanted.bans().isPresent();
  }

  /**
   * @throws DomainException what {@link ContactFiles#open} or {@link Imports#run} throws
   */
  Outcome run(boolean dryRun, Progress progress) throws DomainException {
    try (ContactFile file = ContactFiles.open(wanted.path(), uses)) {
      NamedRows rows = new NamedRows(file::next);
      Lines lines = new Lines();
      Consumer<ImportedRow> report = row -> lines.keep(new Line(row, rows.takeName(row.row())));
      Progress ofFile = new OfFile(file, progress);
      ImportCounts counts =
          wanted.bans().isPresent()
              ? imports.runBans(wanted.bans().get(), rows, dryRun, ofFile, report)
              : imports.run(wanted.order().read(mapping()), rows, dryRun, ofFile, report);
      return new Outcome(counts, List.copyOf(lines.kept));
    }
  }

  private Optional<ColumnMapping> mapping() {
    return wanted
        .look()
        .table()
        .map(FileLook.Table::heads)
        .map(heads -> new ColumnMapping(heads, uses));
  }

  /** Those that are shown. */
  private static final class Lines {

    private final List<Line> kept = new ArrayList<>();
    private final Map<ImportedRow.Fate, Integer> ofEach = new EnumMap<>(ImportedRow.Fate.class);
    private int notable;

    void keep(Line line) {
      boolean among = ofEach.merge(line.row().fate(), 1, Integer::sum) <= SHOWN_OF_EACH;
      if (among || (line.isNotable() && notable++ < SHOWN_OF_EACH)) {
        kept.add(line);
      }
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
