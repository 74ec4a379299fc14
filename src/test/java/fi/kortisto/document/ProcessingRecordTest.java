package fi.kortisto.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fi.kortisto.exchange.ProcessingRecordCsv;
import fi.kortisto.exchange.Templates;
import fi.kortisto.format.ProcessingColumn;
import fi.kortisto.format.ProcessingRow;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessingRecordTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void isAccessibleAndArchivable(Language language) throws Exception {
    assertThat(Conformance.faults(record(six(), language))).isEmpty();
    assertThat(Conformance.faults(record(List.of(), language))).isEmpty();
  }

  @Test
  void tellsOfEachRegisterWhatTheLawAsks() throws Exception {
    String paper = Paper.text(record(six(), Language.EN));

    for (Register register : six()) {
      assertThat(paper).contains(register.name().en());
    }
    assertThat(paper)
        .contains("Esimerkkikauppa Oy, Business ID 1457511-2")
        .contains("Data protection officer Olli Ohje")
        .contains("Chats: 180 days from the event, then erased")
        .contains("Processing carried out on behalf of the controllers")
        .contains("standard contractual clauses");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysTheSameOnPaperAndInTheTable(Language language) throws Exception {
    String paper = Paper.text(record(six(), language));

    for (NamedCsvRecord row : table(six(), language)) {
      for (String cell : row.getFields()) {
        cell.lines()
            .forEach(line -> assertThat(paper).contains(line.replaceAll("[\\s\\u00a0]+", " ")));
      }
    }
  }

  @Test
  void hasARowForEachRegisterAndAColumnForEachPoint() throws Exception {
    List<NamedCsvRecord> rows = table(six(), Language.EN);

    assertThat(rows).hasSize(6);
    assertThat(rows.get(3).getField("Processing carried out on behalf of the controllers"))
        .contains("Measuring customer satisfaction");
    assertThat(rows.get(3).getField("Purposes of the processing")).isEmpty();
    assertThat(rows.get(4).getField("Time limits for erasure")).contains("180 days");
  }

  @Test
  void runsNoNameAsAFormula() throws Exception {
    Register register = six().getFirst();
    Register named =
        new Register(
            register.id(),
            register.templateId(),
            register.content().withName(Label.same("=cmd()")));

    assertThat(table(List.of(named), Language.EN).getFirst().getField("Register"))
        .isEqualTo("'=cmd()");
  }

  @Test
  void leavesBlankWhatDoesNotConcernARegister() {
    assertThat(ProcessingRow.of(six().getFirst().content(), Invented.CONTROLLER, Language.FI))
        .extracting(row -> row.cells().get(ProcessingColumn.CLIENTS))
        .isEqualTo(List.of());
  }

  private static List<Register> six() {
    return Templates.builtIn().all().stream()
        .map(template -> new Register(new RegisterId(1), template.id(), template.content()))
        .toList();
  }

  private static Document record(List<Register> registers, Language language) {
    return ProcessingRecord.render(Invented.CONTROLLER, registers, language, Invented.TODAY);
  }

  private static List<NamedCsvRecord> table(List<Register> registers, Language language)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProcessingRecordCsv.write(Invented.CONTROLLER, registers, language, out);
    String csv = out.toString(UTF_8);
    assertThat(csv).startsWith("\uFEFF");
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(csv.substring(1))) {
      return reader.stream().toList();
    }
  }
}
