package fi.kortisto.document;

import fi.kortisto.format.ItemWords;
import fi.kortisto.model.Category;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.PastChange;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the items are called in letters whose codes effects, disclosures and duties to tell hold.
 */
final class ItemNames {

  private final List<Register> registers;
  private final LetterText text;
  private final ItemWords words;

  ItemNames(List<Register> registers, LetterText text) {
    this.registers = List.copyOf(registers);
    this.text = text;
    this.words = new ItemWords(registers, text.language());
  }

  /** The register's name; blank where there is but one, so that nobody asks which is meant. */
  String registerIfAmbiguous(RegisterId id) {
    return registers.size() > 1 ? register(id) : "";
  }

  /** The register's name; blank for one that is not known. */
  String register(RegisterId id) {
    return find(id).map(register -> register.name().in(text.language())).orElse("");
  }

  String item(RegisterId register, String code) {
    return words.of(register, code);
  }

  /** With the number of them where there are several. */
  String items(RegisterId register, String code, int count) {
    String name = words.of(register, code);
    return count > 1 ? text.get("item.counted", name, count) : name;
  }

  /** As {@link #items}, with the register's name where it must be said. */
  String itemsIn(RegisterId register, String code, int count) {
    String items = items(register, code, count);
    String name = registerIfAmbiguous(register);
    return name.isEmpty() ? items : text.get("item.in", items, name);
  }

  List<String> items(RegisterId register, Collection<String> codes) {
    return codes.stream().map(code -> words.of(register, code)).sorted().toList();
  }

  /** The name of the category that an item belongs to; of files that they are such. */
  String category(RegisterId register, String code) {
    Optional<Category> category =
        find(register)
            .flatMap(
                in ->
                    kind(code)
                        .map(kind -> in.content().categoryOf(kind))
                        .orElseGet(() -> in.fieldOf(code).map(in::categoryOf)));
    return category
        .map(of -> of.label().in(text.language()))
        .orElseGet(() -> text.get("item.other"));
  }

  Optional<Field> field(RegisterId register, String code) {
    return find(register).flatMap(in -> in.fieldOf(code));
  }

  /** The name of a purpose; its code where none is known. */
  String purpose(RegisterId register, String code) {
    return find(register).stream()
        .flatMap(in -> in.content().purposes().stream())
        .filter(purpose -> purpose.code().equals(code))
        .findFirst()
        .map(purpose -> purpose.label().in(text.language()))
        .orElse(code);
  }

  private Optional<Register> find(RegisterId id) {
    return registers.stream().filter(register -> register.id().equals(id)).findFirst();
  }

  private static Optional<EntryKind> kind(String code) {
    return Arrays.stream(EntryKind.values())
        .filter(kind -> PastChange.codeOf(kind).equals(code))
        .findFirst();
  }
}
