package fi.kortisto.format;

import fi.kortisto.model.Effect;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.Language;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.SheetItem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Names the items that a request is about: fields by their labels, entries by their kinds. */
public final class ItemWords {

  private final List<Register> registers;
  private final Language language;
  private final Words words;

  /**
   * Words for items of the registers.
   *
   * @param registers whose fields are named by their labels; those of others stand as their codes
   */
  public ItemWords(List<Register> registers, Language language) {
    this.registers = List.copyOf(registers);
    this.language = language;
    this.words = Words.of(language);
  }

  /** The sort of a line of the decision sheet. */
  public String of(SheetItem item) {
    return switch (item) {
      case SheetItem.OfDatum datum -> datum.datum().field().label().in(language);
      case SheetItem.OfEntry entry -> words.of(entry.entry().kind());
      case SheetItem.OfFile _ -> words.get("item.file");
    };
  }

  /** The sort of items that an effect is on. */
  public String of(Effect.OnData effect) {
    return of(effect.register(), effect.field());
  }

  /**
   * A sort of items.
   *
   * @param code of a field of the register, {@link PastChange#codeOf} a kind of entry, or {@link
   *     Effect#FILE}
   */
  public String of(RegisterId register, String code) {
    if (code.equals(Effect.FILE)) {
      return words.get("item.file");
    }
    return entryKind(code)
        .map(words::of)
        .or(() -> field(register, code).map(field -> field.label().in(language)))
        .orElse(code);
  }

  /** The sort of items that an effect is on, and how many: {@code Puhelin, 2 tietoa}. */
  String counted(Effect.OnData effect, int count) {
    if (effect.field().equals(Effect.FILE)) {
      return words.get("item.files", count);
    }
    String key = entryKind(effect.field()).isPresent() ? "item.entries" : "item.data";
    return words.get(key, of(effect), count);
  }

  Optional<Field> field(RegisterId register, String code) {
    return register(register).flatMap(one -> one.fieldOf(code));
  }

  Optional<Register> register(RegisterId id) {
    return registers.stream().filter(register -> register.id().equals(id)).findFirst();
  }

  private static Optional<EntryKind> entryKind(String code) {
    return Arrays.stream(EntryKind.values())
        .filter(kind -> PastChange.codeOf(kind).equals(code))
        .findFirst();
  }
}
