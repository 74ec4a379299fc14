package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.exchange.Templates;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Effect;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldTrait;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.PassOnReason;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.WithdrawnConsent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EffectWordsTest {

  private static final RegisterId ID = new RegisterId(1);
  private static final LocalDate DAY = LocalDate.of(2032, 12, 31);
  private static final Refusal CLAIM =
      new Refusal(RefusalGround.LEGAL_CLAIMS, "lasku on perinnässä", Optional.of(DAY));
  private static final Refusal OTHERS =
      new Refusal(RefusalGround.OTHERS_RIGHTS, "toisen puhelu", Optional.empty());
  private static final NewBan BAN =
      new NewBan(BanPurpose.DIRECT_ADVERTISING, BanChannel.POST, DAY, Optional.empty(), "kirje");

  private final Register register = register(ID, "Asiakkaat");

  @Test
  void showsAValueThatIsPutRightAsPeopleWriteIt() {
    assertThat(fi(corrected("email", "vanha@example.fi", "uusi@example.fi")))
        .isEqualTo("Sähköpostiosoite: vanha@example.fi → uusi@example.fi (kirjoitusvirhe)");
    assertThat(fi(corrected("phone", "", "+358401234567")))
        .isEqualTo("Puhelinnumero: lisätään +358 40 1234567 (kirjoitusvirhe)");
    assertThat(fi(corrected("relation", "customer", "")))
        .isEqualTo("Suhde yritykseen: poistetaan Asiakas (kirjoitusvirhe)");
  }

  @Test
  void keepsAnAddressOnOneLine() {
    String address = PostalAddress.of("Esimerkkikatu 1", "00100", "Helsinki").canonical();

    assertThat(fi(corrected("post-address", "", address)))
        .contains("Esimerkkikatu 1, 00100 HELSINKI");
  }

  @Test
  void hidesASensitiveValue() {
    List<Field> fields =
        register.fields().stream()
            .map(field -> field.with(FieldTrait.SENSITIVE, field.code().equals("note")))
            .toList();
    Register secretive = new Register(ID, "small-vendor", register.content().withFields(fields));

    assertThat(
            new EffectWords(List.of(secretive), Language.FI)
                .of(corrected("note", "allerginen", "terve")))
        .doesNotContain("allerginen", "terve")
        .contains("arvo piilotettu");
  }

  @Test
  void namesAPictureInsteadOfShowingItsBytes() {
    assertThat(fi(corrected("photo", "", "iVBORw0KGgo=")))
        .isEqualTo("Kuva: lisätään kuva (kirjoitusvirhe)");
  }

  @Test
  void tellsWhatIsErasedNowAndWhatWaits() {
    assertThat(fi(new Effect.Erased(ID, "phone", 2)))
        .isEqualTo("Poistetaan nyt: Puhelinnumero, 2 tietoa");
    assertThat(fi(new Effect.Erased(ID, Effect.FILE, 1))).isEqualTo("Poistetaan nyt: 1 tiedosto");
    assertThat(fi(new Effect.Later(ID, "entry:invoice", 1, CLAIM)))
        .isEqualTo(
            "Poistetaan, kun säilytysperuste on päättynyt, aikaisintaan 31.12.2032: Lasku, 1"
                + " merkintä (oikeusvaade)");
    assertThat(
            fi(
                new Effect.Later(
                    ID,
                    "entry:invoice",
                    2,
                    new Refusal(RefusalGround.LEGAL_CLAIMS, "", Optional.empty()))))
        .isEqualTo("Poistetaan, kun säilytysperuste päättyy: Lasku, 2 merkintää (oikeusvaade)");
  }

  @Test
  void tellsWhatIsGivenCoveredAndRefused() {
    assertThat(fi(new Effect.Given(ID, "phone", 1))).isEqualTo("Annetaan: Puhelinnumero, 1 tieto");
    assertThat(fi(new Effect.Redacted(ID, "entry:call", 2, OTHERS)))
        .isEqualTo(
            "Annetaan osittain peitettynä: Puhelu, 2 merkintää (toisen henkilön oikeudet ja"
                + " vapaudet)");
    assertThat(fi(new Effect.Refused(ID, Effect.FILE, 2, OTHERS)))
        .isEqualTo("Evätään: 2 tiedostoa (toisen henkilön oikeudet ja vapaudet)");
    assertThat(fi(new Effect.Refused(ID, "phone", 1, CLAIM)))
        .isEqualTo(
            "Evätään, mahdollista aikaisintaan 31.12.2032: Puhelinnumero, 1 tieto (oikeusvaade)");
  }

  @Test
  void tellsWhatConcernsThePersonAsAWhole() {
    assertThat(fi(new Effect.Emptied()))
        .isEqualTo("Henkilöstä ei jää tietoja mihinkään rekisteriin");
    assertThat(fi(new Effect.Restricted(RestrictionGround.ACCURACY_CONTESTED)))
        .isEqualTo("Käsittelyä rajoitetaan: tietojen paikkansapitävyys on kiistetty");
    assertThat(fi(new Effect.Banned(BAN))).isEqualTo("Kielletään: suoramainonta (posti)");
    assertThat(
            fi(
                new Effect.Banned(
                    new NewBan(BAN.purpose(), BAN.channel(), DAY, Optional.of(DAY), ""))))
        .isEqualTo("Kielletään 31.12.2032 asti: suoramainonta (posti)");
    assertThat(fi(new Effect.WhollyRefused(OTHERS)))
        .isEqualTo("Koko pyyntö evätään (toisen henkilön oikeudet ja vapaudet)");
    assertThat(fi(new Effect.WhollyRefused(CLAIM)))
        .isEqualTo("Koko pyyntö evätään, mahdollista aikaisintaan 31.12.2032 (oikeusvaade)");
  }

  @Test
  void namesThePurposeAndWhoeverIsTold() {
    String purpose = register.content().purposes().getFirst().code();

    assertThat(fi(new Effect.ConsentWithdrawn(new WithdrawnConsent(ID, purpose))))
        .isEqualTo(
            "Suostumus peruutetaan: " + register.content().purposes().getFirst().label().fi());
    assertThat(fi(told())).isEqualTo("Ilmoitetaan: Keksitty Perintä Oy (poisto)");
  }

  @Test
  void namesTheRegisterWhereThereAreSeveral() {
    EffectWords words =
        new EffectWords(List.of(register, register(new RegisterId(2), "Työnhakijat")), Language.FI);

    assertThat(words.of(new Effect.Erased(new RegisterId(2), "phone", 1)))
        .isEqualTo("Työnhakijat · Poistetaan nyt: Puhelinnumero, 1 tieto");
    assertThat(words.of(told())).isEqualTo("Ilmoitetaan: Keksitty Perintä Oy (poisto)");
  }

  @Test
  void namesByItsCodeWhatNoRegisterKnows() {
    assertThat(fi(new Effect.Erased(new RegisterId(9), "shoe-size", 1)))
        .isEqualTo("Poistetaan nyt: shoe-size, 1 tieto");
    assertThat(fi(new Effect.ConsentWithdrawn(new WithdrawnConsent(ID, "gone"))))
        .isEqualTo("Suostumus peruutetaan: gone");
  }

  @ParameterizedTest
  @EnumSource
  void leavesNoGap(Language language) {
    EffectWords words = new EffectWords(List.of(register), language);

    EffectsJsonTest.effects()
        .forEach(effect -> assertThat(words.of(effect)).isNotBlank().doesNotContain("{", "}"));
  }

  private String fi(Effect effect) {
    return new EffectWords(List.of(register), Language.FI).of(effect);
  }

  private static Effect corrected(String field, String before, String after) {
    return new Effect.Corrected(ID, field, before, after, "kirjoitusvirhe");
  }

  private static Effect told() {
    return new Effect.ToBeTold(
        ID,
        Optional.empty(),
        Correspondent.named("Keksitty Perintä Oy"),
        PassOnReason.ERASED,
        Set.of("phone"));
  }

  private static Register register(RegisterId id, String name) {
    try {
      RegisterContent content = Templates.builtIn().find("small-vendor").content();
      return new Register(id, "small-vendor", content.withName(Label.same(name)));
    } catch (DomainException missing) {
      throw new AssertionError(missing);
    }
  }
}
