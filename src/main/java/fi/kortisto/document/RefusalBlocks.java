package fi.kortisto.document;

import fi.kortisto.document.LetterBlock.Fact;
import fi.kortisto.document.LetterBlock.Facts;
import fi.kortisto.model.Effect;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RegisterId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is refused, withheld or kept for a while: what, on which ground of which law, why and until
 * when (GDPR art. 12(4)). Items with the same refusal stand together.
 */
final class RefusalBlocks {

  private record Withheld(String name, Refusal why) {}

  private final List<Effect> effects;
  private final ItemNames names;
  private final LetterText text;

  RefusalBlocks(List<Effect> effects, ItemNames names, LetterText text) {
    this.effects = List.copyOf(effects);
    this.names = names;
    this.text = text;
  }

  /** What is not granted, the whole request or items of it. */
  List<LetterBlock> refused() {
    List<LetterBlock> blocks = new ArrayList<>();
    of(Effect.WhollyRefused.class)
        .map(Effect.WhollyRefused::why)
        .forEach(
            why ->
                blocks.add(facts("refused", List.of(text.get("refused.all")), why, earliest(why))));
    group(of(Effect.Refused.class).map(e -> item(e.register(), e.field(), e.count(), e.why())))
        .forEach((why, items) -> blocks.add(facts("refused", items, why, earliest(why))));
    return blocks;
  }

  /** What goes out with a part of it covered (art. 15(4)). */
  List<LetterBlock> redacted() {
    List<LetterBlock> blocks = new ArrayList<>();
    group(of(Effect.Redacted.class).map(e -> item(e.register(), e.field(), e.count(), e.why())))
        .forEach((why, items) -> blocks.add(facts("redacted", items, why, Optional.empty())));
    return blocks;
  }

  /** What is erased when something that keeps it has ended (art. 17(3)). */
  List<LetterBlock> kept() {
    List<LetterBlock> blocks = new ArrayList<>();
    group(of(Effect.Later.class).map(e -> item(e.register(), e.field(), e.count(), e.why())))
        .forEach((why, items) -> blocks.add(facts("kept", items, why, Optional.of(erasedOn(why)))));
    return blocks;
  }

  private <E extends Effect> Stream<E> of(Class<E> sort) {
    return effects.stream().filter(sort::isInstance).map(sort::cast);
  }

  /** Items by why they are withheld. */
  private static Map<Refusal, List<String>> group(Stream<Withheld> items) {
    return items.collect(
        Collectors.groupingBy(
            Withheld::why,
            LinkedHashMap::new,
            Collectors.mapping(Withheld::name, Collectors.toList())));
  }

  private Withheld item(RegisterId register, String field, int count, Refusal why) {
    return new Withheld(names.itemsIn(register, field, count), why);
  }

  private Facts facts(String what, List<String> items, Refusal why, Optional<Fact> when) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact(what, items));
    facts.add(fact("ground", List.of(text.get("refusal." + why.ground().code()))));
    if (!why.reason().isBlank()) {
      facts.add(fact("reason", List.of(why.reason())));
    }
    when.ifPresent(facts::add);
    return new Facts(facts);
  }

  private Optional<Fact> earliest(Refusal why) {
    return why.until().map(day -> fact("earliest", List.of(text.date(day))));
  }

  private Fact erasedOn(Refusal why) {
    String day =
        why.until()
            .map(last -> text.get("kept.until", text.date(last)))
            .orElseGet(() -> text.get("kept.while"));
    return fact("erased", List.of(day));
  }

  private Fact fact(String name, List<String> lines) {
    return new Fact(text.get("told." + name), lines);
  }
}
