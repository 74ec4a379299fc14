package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.Entry;
import fi.kortisto.model.EntryContent;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.Language;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SheetItem;
import fi.kortisto.model.UserId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemWordsTest {

  private static final RegisterId ID = new RegisterId(1);
  private static final Provenance SOURCE = new Provenance("person", Optional.empty(), true);

  private Register register;
  private ItemWords words;

  @BeforeEach
  void words() throws DomainException {
    register = new Register(ID, "", Templates.builtIn().find("small-vendor").content());
    words = new ItemWords(List.of(register), Language.FI);
  }

  @Test
  void namesAFieldByItsLabelInTheLanguage() {
    assertThat(words.of(ID, "phone")).isEqualTo("Puhelinnumero");
    assertThat(new ItemWords(List.of(register), Language.SV).of(ID, "phone"))
        .isEqualTo("Telefonnummer");
  }

  @Test
  void namesAnEntryByItsKindWithoutAskingTheRegister() {
    assertThat(new ItemWords(List.of(), Language.FI).of(ID, PastChange.codeOf(EntryKind.CALL)))
        .isEqualTo("Puhelu");
  }

  @Test
  void namesAFile() {
    assertThat(words.of(new Effect.Erased(ID, Effect.FILE, 1))).isEqualTo("Tiedosto");
  }

  @Test
  void leavesTheCodeWhereTheRegisterIsGone() {
    assertThat(words.of(new RegisterId(2), "phone")).isEqualTo("phone");
  }

  @Test
  void namesTheLinesOfTheSheetLikeWise() {
    Field phone = register.fieldOf("phone").orElseThrow();
    EntryContent call =
        new EntryContent(
            EntryKind.CALL,
            LocalDateTime.of(2026, 3, 5, 12, 0),
            Optional.empty(),
            "",
            Map.of(),
            List.of(),
            SOURCE);

    assertThat(words.of(new SheetItem.OfDatum(datum(phone)))).isEqualTo("Puhelinnumero");
    assertThat(words.of(new SheetItem.OfEntry(new Entry(1, call, Instant.EPOCH, new UserId(1)))))
        .isEqualTo("Puhelu");
    assertThat(
            words.of(
                new SheetItem.OfFile(
                    new Attachment(
                        1,
                        "a.pdf",
                        "application/pdf",
                        1,
                        "",
                        ID,
                        Optional.empty(),
                        SOURCE,
                        Instant.EPOCH))))
        .isEqualTo("Tiedosto");
  }

  private static Datum datum(Field field) {
    return new Datum(
        1,
        field,
        "+358401234567",
        "",
        SOURCE.sourceCode(),
        SOURCE.obtained(),
        SOURCE.supplied(),
        Instant.EPOCH,
        new UserId(1));
  }
}
