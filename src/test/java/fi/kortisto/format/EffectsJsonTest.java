package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Effect;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.PassOnReason;
import fi.kortisto.model.PostalAddress;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RestrictionGround;
import fi.kortisto.model.WithdrawnConsent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EffectsJsonTest {

  private static final RegisterId REGISTER = new RegisterId(2);
  private static final Refusal WHY =
      new Refusal(
          RefusalGround.LEGAL_OBLIGATION,
          "kirjanpitoaineistoa",
          Optional.of(LocalDate.of(2032, 12, 31)));
  private static final NewBan BAN =
      new NewBan(
          BanPurpose.DISCLOSURE,
          BanChannel.ANY,
          LocalDate.of(2026, 3, 5),
          Optional.of(LocalDate.of(2027, 3, 5)),
          "puhelu");
  private static final Correspondent RECIPIENT =
      Correspondent.named("Keksitty Perintä Oy")
          .at(PostalAddress.of("Esimerkkikatu 1; talo \\ 2", "00100", "Helsinki"));

  static Stream<Effect> effects() {
    return Stream.of(
        new Effect.Corrected(REGISTER, "email", "a@example.fi", "", "ei ole hänen"),
        new Effect.Erased(REGISTER, "phone", 2),
        new Effect.Later(REGISTER, "entry:invoice", 1, WHY),
        new Effect.Refused(REGISTER, Effect.FILE, 1, WHY),
        new Effect.Redacted(REGISTER, "entry:call", 3, WHY),
        new Effect.Given(REGISTER, "phone", 1),
        new Effect.Emptied(),
        new Effect.Restricted(RestrictionGround.NEEDED_FOR_CLAIM),
        new Effect.Banned(BAN),
        new Effect.ConsentWithdrawn(new WithdrawnConsent(REGISTER, "newsletter")),
        new Effect.ToBeTold(
            REGISTER,
            Optional.of(9L),
            RECIPIENT,
            PassOnReason.ERASED,
            Set.of("phone", "entry:call", "email")),
        new Effect.ToBeTold(
            REGISTER,
            Optional.empty(),
            new Correspondent("Lähde", PostalAddress.EMPTY, "posti@example.fi"),
            PassOnReason.RECTIFIED,
            Set.of()),
        new Effect.WhollyRefused(
            new Refusal(RefusalGround.IDENTITY_NOT_SHOWN, "ei vastausta", Optional.empty())));
  }

  @ParameterizedTest
  @MethodSource("effects")
  void bringsBackEachEffect(Effect effect) {
    assertThat(EffectsJson.read(EffectsJson.write(List.of(effect)))).containsExactly(effect);
  }

  @Test
  void leavesOutNoKindOfEffectAndKeepsTheirOrder() {
    List<Effect> effects = effects().toList();

    assertThat(effects.stream().map(Effect::getClass).map(Class::getSimpleName))
        .containsAll(kinds(Effect.class).toList());
    assertThat(EffectsJson.read(EffectsJson.write(effects))).isEqualTo(effects);
    assertThat(EffectsJson.read(EffectsJson.write(List.of()))).isEmpty();
  }

  @Test
  void writesTheSameEffectAlwaysTheSame() {
    Effect told =
        new Effect.ToBeTold(
            REGISTER, Optional.of(9L), RECIPIENT, PassOnReason.ERASED, Set.of("b", "c", "a"));

    assertThat(EffectsJson.write(List.of(told))).endsWith("\"fields\":[\"a\",\"b\",\"c\"]}]");
  }

  @Test
  void namesTheEffectThatIsNotUnderstood() {
    assertThatThrownBy(() -> EffectsJson.read("[{\"effect\":\"whim\"}]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("effect: whim");
  }

  private static Stream<String> kinds(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(EffectsJsonTest::kinds)
        : Stream.of(type.getSimpleName());
  }
}
