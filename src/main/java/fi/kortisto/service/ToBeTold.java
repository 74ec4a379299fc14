package fi.kortisto.service;

import fi.kortisto.model.Correspondent;
import fi.kortisto.model.Disclosure;
import fi.kortisto.model.Effect;
import fi.kortisto.model.Language;
import fi.kortisto.model.PassOnReason;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is to be told of a rectification, erasure or restriction: each recipient to whom the
 * data was disclosed, once, and the sources that wrong data came from (GDPR art. 19).
 */
final class ToBeTold {

  private final List<Register> registers;
  private final Language language;

  ToBeTold(List<Register> registers, Language language) {
    this.registers = registers;
    this.language = language;
  }

  /**
   * Those to be told.
   *
   * @param fields that were changed, by register
   * @param sources of the changed values that did not come from the person: the fields by the
   *     source's code
   */
  List<Effect.ToBeTold> of(
      List<Disclosure> disclosures,
      Map<RegisterId, Set<String>> fields,
      Map<RegisterId, Map<String, Set<String>>> sources,
      PassOnReason why) {
    List<Effect.ToBeTold> owed = new ArrayList<>(recipients(disclosures, fields, why));
    sources.forEach(
        (register, byCode) ->
            byCode.forEach(
                (code, concerned) ->
                    owed.add(
                        new Effect.ToBeTold(
                            register,
                            Optional.empty(),
                            Correspondent.named(nameOf(register, code)),
                            why,
                            concerned))));
    return owed;
  }

  private static List<Effect.ToBeTold> recipients(
      List<Disclosure> disclosures, Map<RegisterId, Set<String>> fields, PassOnReason why) {
    Map<Correspondent, Effect.ToBeTold> byRecipient = new LinkedHashMap<>();
    for (Disclosure disclosure : disclosures) {
      RegisterId register = disclosure.content().register();
      Set<String> concerned = new LinkedHashSet<>(disclosure.content().fields());
      concerned.retainAll(fields.getOrDefault(register, Set.of()));
      if (!concerned.isEmpty()) {
        Correspondent to = disclosure.content().recipient();
        Effect.ToBeTold one =
            new Effect.ToBeTold(register, Optional.of(disclosure.id()), to, why, concerned);
        byRecipient.merge(to, one, ToBeTold::both);
      }
    }
    return List.copyOf(byRecipient.values());
  }

  private static Effect.ToBeTold both(Effect.ToBeTold one, Effect.ToBeTold other) {
    Set<String> fields = new LinkedHashSet<>(one.fields());
    fields.addAll(other.fields());
    return new Effect.ToBeTold(one.register(), one.disclosure(), one.to(), one.why(), fields);
  }

  private String nameOf(RegisterId register, String code) {
    return registers.stream()
        .filter(one -> one.id().equals(register))
        .flatMap(one -> one.sourceOf(code).stream())
        .map(Source::label)
        .map(label -> label.in(language))
        .findFirst()
        .orElse(code);
  }
}
