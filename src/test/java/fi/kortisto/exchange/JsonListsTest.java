package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.ImportedRow;
import fi.kortisto.model.Language;
import fi.kortisto.model.LogAction;
import fi.kortisto.model.LogRow;
import fi.kortisto.model.SkipReason;
import fi.kortisto.model.Subject;
import fi.kortisto.model.SubjectId;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonListsTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void listsWhatWasFound() throws Exception {
    Subject aino =
        new Subject(
            new SubjectId(77),
            "Esimerkki, Aino",
            "Esimerkki Oy",
            "Helsinki",
            Language.SV,
            false,
            true,
            2,
            1,
            InventedFile.THEN);
    JsonLists.subjects(List.of(aino), out);
    assertThat(json())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    [{"id": 77, "name": "Esimerkki, Aino", "organisation": "Esimerkki Oy",
                      "town": "Helsinki", "language": "sv", "bans": 2,
                      "protectedAddress": false, "restricted": true}]
                    """));
  }

  @Test
  void listsTheLog() throws Exception {
    LogRow row =
        new LogRow(
            3,
            InventedFile.THEN,
            "aino",
            LogAction.SIGN_IN,
            Optional.empty(),
            Optional.of(new SubjectId(77)),
            "",
            List.of("email"),
            1,
            true);
    JsonLists.log(List.of(row), out);
    assertThat(json())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    [{"number": 3, "at": "2026-03-05T10:00:00Z", "user": "aino",
                      "action": "sign-in", "register": null, "subject": 77, "purpose": "",
                      "fields": ["email"], "count": 1, "done": true}]
                    """));
  }

  @Test
  void reportsAnImportRowByRow() throws Exception {
    try (ImportReport report =
        new ImportReport(out, "a.csv", Optional.of("Asiakasrekisteri"), true)) {
      report.add(
          new ImportedRow(
              2,
              ImportedRow.Fate.NEW,
              Optional.of(new SubjectId(77)),
              Optional.empty(),
              List.of("GEO"),
              List.of()));
      report.add(
          new ImportedRow(
              3,
              ImportedRow.Fate.SKIPPED,
              Optional.empty(),
              Optional.of(SkipReason.TOO_LONG),
              List.of(),
              List.of()));
    }
    assertThat(json())
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"file": "a.csv", "register": "Asiakasrekisteri", "dryRun": true,
                     "rows": [
                       {"row": 2, "fate": "new", "subject": 77, "reason": null,
                        "kept": ["GEO"], "dropped": [], "changes": [], "problems": [],
                        "banned": [], "suspect": null},
                       {"row": 3, "fate": "skipped", "subject": null, "reason": "too-long",
                        "kept": [], "dropped": [], "changes": [], "problems": [],
                        "banned": [], "suspect": null}],
                     "counts": {"new": 1, "changed": 0, "unchanged": 0, "skipped": 1,
                        "suspects": 0, "problems": 0, "banned": 0},
                     "batch": null}
                    """));
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(out.toByteArray());
  }
}
