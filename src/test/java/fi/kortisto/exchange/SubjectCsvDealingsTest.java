package fi.kortisto.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.SubjectExport.Format;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.ConsentScope;
import fi.kortisto.model.Dealings;
import fi.kortisto.model.ExportKind;
import fi.kortisto.model.Language;
import fi.kortisto.model.LawfulException;
import fi.kortisto.model.NewConsent;
import fi.kortisto.model.NewException;
import fi.kortisto.model.Restriction;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.StatedBy;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.model.UserId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table tells of what is over too, as the paper does. */
class SubjectCsvDealingsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
  private static final Instant LATER = Instant.parse("2025-09-01T10:00:00Z");

  @Test
  void tellsOfExceptionsRestrictionsAndConsentsThatAreOver() throws Exception {
    assertThat(table(ExportKind.ACCESS))
        .contains("access,,exception,disclosure,\"ulosotto\n2025-06-02 (ended " + LATER + ")\",any")
        .contains("access,,restriction,accuracy-contested,2025-06-02 (lifted 2025-07-02)")
        .contains("access,,consent,market-research,withdrawn 2025-06-02,email");
  }

  @Test
  void carriesNoneOfThemAlong() throws Exception {
    assertThat(table(ExportKind.PORTABILITY))
        .doesNotContain(",exception,", ",restriction,", ",consent,");
  }

  private static String table(ExportKind kind) throws Exception {
    InventedFile invented = new InventedFile();
    SubjectFile file = invented.build().withDealings(dealings(invented.build()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SubjectExport(file, kind, Language.EN, invented::content).write(Format.CSV, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Dealings dealings(SubjectFile file) {
    return new Dealings(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Restriction(
                1,
                file.subject().id(),
                RestrictionGround.ACCURACY_CONTESTED,
                DAY,
                Optional.empty(),
                Optional.of(DAY.plusMonths(1)),
                Optional.of(DAY.plusMonths(1)),
                "selvitetty")),
        List.of(
            new ConsentAct(
                1,
                new NewConsent(
                    false,
                    new ConsentScope.OfUse(BanPurpose.MARKET_RESEARCH, BanChannel.EMAIL),
                    DAY,
                    Optional.empty(),
                    StatedBy.PERSON,
                    "",
                    "",
                    Optional.empty()),
                LATER,
                new UserId(1))),
        List.of(
            new LawfulException(
                1,
                file.subject().id(),
                new NewException(
                    BanPurpose.DISCLOSURE, BanChannel.ANY, "ulosotto", DAY, Optional.empty()),
                LATER,
                new UserId(1),
                Optional.of(LATER))),
        List.of());
  }
}
