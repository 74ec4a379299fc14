package fi.kortisto.document;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.document.LetterBlock.Cell;
import fi.kortisto.document.LetterBlock.Column;
import fi.kortisto.document.LetterBlock.Items;
import fi.kortisto.document.LetterBlock.Table;
import fi.kortisto.format.FieldForms;
import fi.kortisto.model.Effect;
import fi.kortisto.model.Effect.Corrected;
import fi.kortisto.model.Field;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.PassOn;
import fi.kortisto.model.RegisterId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a decision changed, as lists and tables. */
final class EffectBlocks {

  private final List<Effect> effects;
  private final ItemNames names;
  private final LetterText text;
  private final Set<Inclusion> inclusions;

  /**
   * Over the effects of one decision.
   *
   * @param inclusions SENSITIVE_FIELDS and PROTECTED_ADDRESS, where such values may be printed
   */
  EffectBlocks(List<Effect> effects, ItemNames names, LetterText text, Set<Inclusion> inclusions) {
    this.effects = List.copyOf(effects);
    this.names = names;
    this.text = text;
    this.inclusions = Set.copyOf(inclusions);
  }

  /** Values as they were and as they are now, and why (art. 16). */
  List<LetterBlock> corrections() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Corrected corrected : of(Corrected.class)) {
      List<Cell> row = new ArrayList<>(change(corrected));
      row.add(Cell.of(corrected.why()));
      rows.add(row);
    }
    return table(
        List.of(column("field", 22), column("before", 26), column("after", 26), column("why", 26)),
        rows);
  }

  /** Those of the changes that somebody who has the data must know of. */
  List<LetterBlock> correctionsFor(PassOn passOn) {
    List<List<Cell>> rows =
        of(Corrected.class).stream()
            .filter(corrected -> corrected.register().equals(passOn.register()))
            .filter(corrected -> passOn.fields().contains(corrected.field()))
            .map(this::change)
            .toList();
    return table(List.of(column("field", 28), column("before", 36), column("after", 36)), rows);
  }

  private List<Cell> change(Corrected corrected) {
    return List.of(
        new Cell(
            names.item(corrected.register(), corrected.field()),
            names.registerIfAmbiguous(corrected.register())),
        Cell.of(value(corrected, corrected.before())),
        Cell.of(value(corrected, corrected.after())));
  }

  private String value(Corrected corrected, String value) {
    if (value.isBlank()) {
      return text.get("item.none");
    }
    Optional<Field> field = names.field(corrected.register(), corrected.field());
    if (field.filter(Field::sensitive).isPresent()
        && !inclusions.contains(Inclusion.SENSITIVE_FIELDS)) {
      return text.get("item.sensitive");
    }
    if (field.filter(EffectBlocks::isAddress).isPresent()
        && !inclusions.contains(Inclusion.PROTECTED_ADDRESS)) {
      return text.get("item.apart");
    }
    return field.map(of -> FieldForms.show(of, value, text.language())).orElse(value);
  }

  private static boolean isAddress(Field field) {
    return field.type() == FieldType.ADDRESS || field.role() == FieldRole.POST_ADDRESS;
  }

  /** What is erased, by category, with how many of each sort. */
  List<LetterBlock> erasures() {
    Map<Cell, List<String>> groups = new LinkedHashMap<>();
    for (Effect.Erased erased : of(Effect.Erased.class)) {
      add(groups, erased.register(), erased.field(), erased.count());
    }
    return byCategory(groups);
  }

  /** What is given, by category. */
  List<LetterBlock> given() {
    Map<Cell, List<String>> groups = new LinkedHashMap<>();
    for (Effect.Given given : of(Effect.Given.class)) {
      add(groups, given.register(), given.field(), given.count());
    }
    return byCategory(groups);
  }

  private void add(Map<Cell, List<String>> groups, RegisterId register, String field, int count) {
    Cell category = new Cell(names.category(register, field), names.registerIfAmbiguous(register));
    groups
        .computeIfAbsent(category, one -> new ArrayList<>())
        .add(names.items(register, field, count));
  }

  private List<LetterBlock> byCategory(Map<Cell, List<String>> groups) {
    List<List<Cell>> rows = new ArrayList<>();
    groups.forEach(
        (category, items) -> rows.add(List.of(category, Cell.of(String.join(", ", items)))));
    return table(List.of(column("group", 38), column("items", 62)), rows);
  }

  /** Who else is told of it (art. 19). */
  List<LetterBlock> recipients() {
    return list(
        of(Effect.ToBeTold.class).stream()
            .map(
                told ->
                    text.get(
                        "told-item",
                        told.to().name(),
                        String.join(", ", names.items(told.register(), told.fields()))))
            .toList());
  }

  List<LetterBlock> bans() {
    List<List<Cell>> rows =
        of(Effect.Banned.class).stream().map(Effect.Banned::ban).map(this::ban).toList();
    return table(
        List.of(column("purpose", 42), column("channel", 26), column("validity", 32)), rows);
  }

  private List<Cell> ban(NewBan ban) {
    return List.of(
        Cell.of(text.beginning(ban.purpose())),
        Cell.of(text.word(ban.channel())),
        Cell.of(text.span(ban.from(), ban.until())));
  }

  /** The purposes for which consent is withdrawn. */
  List<LetterBlock> consents() {
    return list(
        of(Effect.ConsentWithdrawn.class).stream()
            .map(Effect.ConsentWithdrawn::consent)
            .map(consent -> names.purpose(consent.register(), consent.purpose()))
            .toList());
  }

  private <E extends Effect> List<E> of(Class<E> sort) {
    return effects.stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  private static List<LetterBlock> list(List<String> items) {
    return items.isEmpty() ? List.of() : List.of(new Items(items));
  }

  private static List<LetterBlock> table(List<Column> columns, List<List<Cell>> rows) {
    return rows.isEmpty() ? List.of() : List.of(new Table(columns, rows));
  }

  private Column column(String name, int width) {
    return new Column(text.get("table-column." + name), width);
  }
}
