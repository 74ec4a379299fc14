package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Correction;
import fi.kortisto.model.Decision;
import fi.kortisto.model.FieldId;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.WithdrawnConsent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionJsonTest {

  private static final ItemKey DATUM = new ItemKey(ItemKey.Kind.DATUM, 3);
  private static final ItemKey ENTRY = new ItemKey(ItemKey.Kind.ENTRY, 4);
  private static final ItemKey FILE = new ItemKey(ItemKey.Kind.FILE, 5);
  private static final Refusal HELD =
      new Refusal(
          RefusalGround.LEGAL_CLAIMS,
          "Lasku on \"perinnässä\";\nkeksitty syy",
          Optional.of(LocalDate.of(2032, 12, 31)));

  @Test
  void bringsBackAllThatWasDecided() {
    Decision decision =
        Decision.GRANTED
            .withRulings(
                List.of(
                    ItemRuling.grant(DATUM),
                    ItemRuling.redact(ENTRY, HELD, "Puhelu [peitetty]"),
                    ItemRuling.later(ENTRY, HELD),
                    ItemRuling.refuse(FILE, HELD)))
            .withCorrections(
                List.of(
                    Correction.of(DATUM, "aino@example.fi", "vanha osoite"),
                    Correction.completing(new FieldId(7), "", "puuttui")))
            .withRestriction(RestrictionGround.ACCURACY_CONTESTED)
            .withBans(
                List.of(
                    ban(BanPurpose.DIRECT_ADVERTISING, Optional.empty()),
                    ban(BanPurpose.PROCESSING, Optional.of(LocalDate.of(2027, 1, 2)))))
            .withPurposes(List.of(new WithdrawnConsent(new RegisterId(2), "newsletter")))
            .withNames("epäilty urkinta")
            .explained("Selitys.");

    assertThat(DecisionJson.read(DecisionJson.write(decision))).isEqualTo(decision);
  }

  @ParameterizedTest
  @EnumSource
  void bringsBackARefusalOnEachGround(RefusalGround ground) {
    Decision decision = Decision.refused(new Refusal(ground, "syy", Optional.empty()));

    assertThat(DecisionJson.read(DecisionJson.write(decision))).isEqualTo(decision);
  }

  @Test
  void writesNothingOfWhatWasNotDecided() {
    assertThat(DecisionJson.write(Decision.GRANTED)).isEqualTo("{\"explanation\":\"\"}");
    assertThat(DecisionJson.read("{\"explanation\":\"\"}")).isEqualTo(Decision.GRANTED);
  }

  @Test
  void namesTheCodeThatIsNotUnderstood() {
    assertThatThrownBy(() -> DecisionJson.read("{\"restriction\":\"whim\",\"explanation\":\"\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("whim");
  }

  private static NewBan ban(BanPurpose purpose, Optional<LocalDate> until) {
    return new NewBan(purpose, BanChannel.AUTOMATED_CALL, LocalDate.of(2026, 3, 5), until, "kirje");
  }
}
