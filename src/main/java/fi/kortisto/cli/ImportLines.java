package fi.kortisto.cli;

import fi.kortisto.format.FieldForms;
import fi.kortisto.model.CellProblem;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldChange;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.Suppressed;
import fi.kortisto.model.Suspect;
import fi.kortisto.service.ImportCounts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of the rows of a file, a line each, and what it comes to. */
final class ImportLines {

  private final Workplace place;
  private final Speech speech;

  ImportLines(Workplace place) {
    this.place = place;
    this.speech = place.speech();
  }

  void row(ImportedRow row) {
    place.out().println(Speech.harmless(line(row)));
  }

  private String line(ImportedRow row) {
    StringBuilder line =
        new StringBuilder(speech.say("import.row", row.row(), speech.words().of(row.fate())));
    row.subject().map(SubjectId::toString).ifPresent(id -> line.append(' ').append(id));
    row.reason().ifPresent(reason -> line.append(": ").append(speech.words().of(reason)));
    row.changes().forEach(change -> add(line, changed(change)));
    if (!row.kept().isEmpty()) {
      add(line, speech.say("import.kept", names(row.kept())));
    }
    if (!row.dropped().isEmpty()) {
      add(line, speech.say("import.dropped", names(row.dropped())));
    }
    row.problems().forEach(problem -> add(line, odd(problem)));
    row.banned().forEach(ban -> add(line, banned(ban)));
    row.suspect().ifPresent(suspect -> add(line, resembling(suspect)));
    return line.toString();
  }

  /** What has a name of its own by that, where it stands for one thing only. */
  private String names(List<String> properties) {
    return properties.stream()
        .map(
            property -> {
              List<FieldRole> roles =
                  Stream.of(FieldRole.values())
                      .filter(role -> !property.isEmpty() && role.property().equals(property))
                      .toList();
              return roles.size() == 1 ? speech.words().of(roles.getFirst()) : property;
            })
        .collect(Collectors.joining(", "));
  }

  private static void add(StringBuilder line, String remark) {
    line.append("; ").append(remark);
  }

  private String changed(FieldChange change) {
    String after = shown(change.field(), change.after());
    return change.before().isEmpty()
        ? speech.say("import.value-added", label(change.field()), after)
        : speech.say(
            "import.value-replaced",
            label(change.field()),
            shown(change.field(), change.before()),
            after);
  }

  private String odd(CellProblem problem) {
    return speech.say("import.odd", label(problem.field()), problem.value());
  }

  private String banned(Suppressed ban) {
    return speech.say(
        "import.comes-banned", speech.words().of(ban.purpose()), speech.words().of(ban.channel()));
  }

  private String resembling(Suspect suspect) {
    String reason = speech.words().of(suspect.reason());
    Optional<String> id = suspect.other().map(SubjectId::toString);
    return suspect.row() > 0
        ? speech.say("import.resembles-row", suspect.row(), reason)
        : speech.say("import.resembles", id.orElse(""), reason);
  }

  private String label(Field field) {
    return field.label().in(speech.language());
  }

  private String shown(Field field, String value) {
    return FieldForms.show(field, value, speech.language()).replace("\n", ", ");
  }

  /** Tells the counts, and how to take the import back. */
  void summary(ImportCounts counts, boolean dryRun, boolean bans) {
    if (bans) {
      place.tell(
          dryRun ? "import.bans-would" : "import.bans-done",
          counts.changed(),
          counts.unchanged(),
          counts.added(),
          counts.skipped());
    } else {
      place.tell(
          dryRun ? "import.would" : "import.done",
          counts.added(),
          counts.changed(),
          counts.unchanged(),
          counts.skipped());
      tellIf(counts.banned(), "import.banned");
    }
    tellIf(counts.suspects(), "import.suspects");
    tellIf(counts.problems(), "import.problems");
    counts.batch().ifPresent(batch -> place.tell("import.batch", Long.toString(batch)));
  }

  private void tellIf(long number, String key) {
    if (number > 0) {
      place.tell(key, number);
    }
  }
}
