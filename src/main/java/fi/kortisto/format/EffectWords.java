package fi.kortisto.format;

import fi.kortisto.model.Effect;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Language;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.ProcessingPurpose;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.Register;
import fi.kortisto.model.WithdrawnConsent;
import java.util.List;

/**
 * Says what a decision changes or leaves, one sentence without a full stop for each effect: {@code
 * Poistetaan nyt: Puhelin, 2 tietoa}. Where there are several registers, what concerns the data of
 * one begins with its name.
 */
public final class EffectWords {

  private final List<Register> registers;
  private final Language language;
  private final Words words;
  private final ItemWords items;

  /**
   * Words for effects.
   *
   * @param registers that the request concerns
   */
  public EffectWords(List<Register> registers, Language language) {
    this.registers = List.copyOf(registers);
    this.language = language;
    this.words = Words.of(language);
    this.items = new ItemWords(registers, language);
  }

  /** The sentence for an effect. Sensitive values are not shown in it. */
  public String of(Effect effect) {
    return switch (effect) {
      case Effect.OnData onData -> register(onData) + sentence(onData);
      case Effect.Emptied _ -> words.get("effect.emptied");
      case Effect.Restricted restricted ->
          words.get("effect.restricted", words.of(restricted.ground()));
      case Effect.Banned banned -> ban(banned.ban());
      case Effect.ConsentWithdrawn withdrawn ->
          words.get("effect.consent-withdrawn", purpose(withdrawn.consent()));
      case Effect.ToBeTold told ->
          words.get("effect.to-be-told", told.to().name(), words.of(told.why()));
      case Effect.WhollyRefused refused -> wholly(refused.why());
    };
  }

  private String register(Effect.OnData effect) {
    return registers.size() < 2
        ? ""
        : items
            .register(effect.register())
            .map(register -> register.name().in(language) + " · ")
            .orElse("");
  }

  private String sentence(Effect.OnData effect) {
    return switch (effect) {
      case Effect.Corrected corrected -> corrected(corrected);
      case Effect.Erased erased ->
          words.get("effect.erased", items.counted(erased, erased.count()));
      case Effect.Given given -> words.get("effect.given", items.counted(given, given.count()));
      case Effect.Later later -> refused("effect.later", later, later.count(), later.why());
      case Effect.Refused refused ->
          refused("effect.refused", refused, refused.count(), refused.why());
      case Effect.Redacted redacted ->
          words.get(
              "effect.redacted",
              items.counted(redacted, redacted.count()),
              words.of(redacted.why().ground()));
    };
  }

  private String corrected(Effect.Corrected effect) {
    String label = items.of(effect);
    String before = value(effect, effect.before());
    String after = value(effect, effect.after());
    if (before.isBlank()) {
      return words.get("effect.completed", label, after, effect.why());
    }
    return after.isBlank()
        ? words.get("effect.taken-away", label, before, effect.why())
        : words.get("effect.corrected", label, before, after, effect.why());
  }

  /** A field's value on one line; of an entry, what is told of it. */
  private String value(Effect.Corrected effect, String canonical) {
    if (canonical.isBlank()) {
      return "";
    }
    return items
        .field(effect.register(), effect.field())
        .map(field -> shown(field, canonical))
        .orElse(canonical)
        .replace("\n", ", ");
  }

  private String shown(Field field, String canonical) {
    if (field.sensitive()) {
      return words.get("effect.hidden");
    }
    return field.type() == FieldType.IMAGE
        ? words.of(FieldType.IMAGE)
        : FieldForms.show(field, canonical, language);
  }

  private String refused(String key, Effect.OnData effect, int count, Refusal why) {
    String what = items.counted(effect, count);
    String ground = words.of(why.ground());
    return why.until()
        .map(day -> words.get(key + "-until", what, ground, ValueForms.date(day, language)))
        .orElseGet(() -> words.get(key, what, ground));
  }

  private String ban(NewBan ban) {
    String purpose = words.of(ban.purpose());
    String channel = words.of(ban.channel());
    return ban.until()
        .map(
            day ->
                words.get("effect.banned-until", purpose, channel, ValueForms.date(day, language)))
        .orElseGet(() -> words.get("effect.banned", purpose, channel));
  }

  private String purpose(WithdrawnConsent consent) {
    return items
        .register(consent.register())
        .flatMap(
            register ->
                register.content().purposes().stream()
                    .filter(purpose -> purpose.code().equals(consent.purpose()))
                    .findFirst())
        .map(ProcessingPurpose::label)
        .map(label -> label.in(language))
        .orElse(consent.purpose());
  }

  private String wholly(Refusal why) {
    String ground = words.of(why.ground());
    return why.until()
        .map(
            day -> words.get("effect.wholly-refused-until", ground, ValueForms.date(day, language)))
        .orElseGet(() -> words.get("effect.wholly-refused", ground));
  }
}
