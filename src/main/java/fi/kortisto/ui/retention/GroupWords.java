package fi.kortisto.ui.retention;

import fi.kortisto.format.ItemWords;
import fi.kortisto.format.TermWords;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RetentionGroup;
import fi.kortisto.model.RetentionPerson;
import fi.kortisto.model.RetentionTally;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.WrappingList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what a group of items is, how they fare, and which items of a person are in it. */
final class GroupWords {

  private final Texts texts;
  private final List<Register> registers;
  private final TermWords terms;
  private final ItemWords items;

  GroupWords(Texts texts, List<Register> registers, LocalDate day) {
    this.texts = texts;
    this.registers = registers;
    this.terms = new TermWords(texts.language(), day);
    this.items = new ItemWords(registers, texts.language());
  }

  WrappingList.Line line(RetentionTally tally) {
    return new WrappingList.Line(
        what(tally.group()),
        texts.beginning(how(tally.group()))
            + "\n"
            + texts.get("retention.counts", tally.items(), tally.persons()));
  }

  /** Category and register, the register only where there are several. */
  String what(RetentionGroup group) {
    String category = texts.beginning(category(group));
    return registers.size() == 1 ? category : category + " · " + register(group.register());
  }

  private String category(RetentionGroup group) {
    return registers.stream()
        .filter(register -> register.id().equals(group.register()))
        .findFirst()
        .map(register -> terms.category(register, group.category()))
        .orElse(group.category());
  }

  private String register(RegisterId id) {
    return registers.stream()
        .filter(register -> register.id().equals(id))
        .findFirst()
        .map(register -> texts.of(register.name()))
        .orElse("");
  }

  /** Whether it is erased or anonymised, or why it stays. */
  String how(RetentionGroup group) {
    return switch (group) {
      case RetentionGroup.Going going ->
          going.when() == RetentionGroup.Horizon.LATER
              ? texts.get("retention.later", texts.of(going.then()))
              : texts.of(going.then());
      case RetentionGroup.Staying staying -> texts.of(staying.why());
    };
  }

  /** The items of a person, those with the same reason on one line. */
  String items(RetentionPerson person) {
    Map<String, Map<String, Integer>> byReason = new LinkedHashMap<>();
    for (RetentionPerson.Item item : person.items()) {
      byReason
          .computeIfAbsent(reason(item.term()), _ -> new LinkedHashMap<>())
          .merge(items.of(item.register(), item.item().code()), 1, Integer::sum);
    }
    return byReason.entrySet().stream()
        .map(entry -> texts.beginning(counted(entry.getValue())) + ": " + entry.getKey())
        .collect(Collectors.joining("\n"));
  }

  private String reason(StorageTerm term) {
    return terms.of(term);
  }

  private static String counted(Map<String, Integer> names) {
    return names.entrySet().stream()
        .map(name -> name.getValue() == 1 ? name.getKey() : name.getKey() + " × " + name.getValue())
        .collect(Collectors.joining(", "));
  }
}
