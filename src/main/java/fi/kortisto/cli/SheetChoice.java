package fi.kortisto.cli;

import fi.kortisto.model.Correction;
import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Field;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.Problem;
import fi.kortisto.model.RegisterPart;
import fi.kortisto.model.SheetLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the items that are meant: by key, {@code datum:3}, or by field, {@code phone}. */
record SheetChoice(DecisionSheet sheet) {

  /**
   * The lines that are meant.
   *
   * @throws DomainException NO_SUCH_DATUM
   */
  List<SheetLine> lines(String typed) throws DomainException {
    List<SheetLine> lines = found(typed);
    if (lines.isEmpty()) {
      throw new DomainException(Problem.NO_SUCH_DATUM);
    }
    return lines;
  }

  private List<SheetLine> found(String typed) {
    Optional<ItemKey> key = ItemKey.ofCode(typed);
    return key.isPresent()
        ? sheet.line(key.get()).stream().toList()
        : sheet.lines().stream().filter(line -> line.item().field().equals(typed)).toList();
  }

  /**
   * A correction of the item that is meant, or the completion of a field without a value.
   *
   * @throws DomainException NO_SUCH_DATUM; BAD_CHOICE with the keys where a field has several
   *     values
   */
  Correction correction(String typed, String value, String why) throws DomainException {
    List<SheetLine> lines = found(typed);
    if (lines.size() > 1) {
      String keys = lines.stream().map(line -> line.key().code()).collect(Collectors.joining(" "));
      throw new DomainException(Problem.BAD_CHOICE, typed, keys);
    }
    if (lines.size() == 1) {
      return Correction.of(lines.getFirst().key(), value, why);
    }
    Field field =
        sheet.file().parts().stream()
            .map(RegisterPart::register)
            .flatMap(register -> register.openFields().stream())
            .filter(one -> one.code().equals(typed))
            .findFirst()
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DATUM));
    return Correction.completing(field.id(), value, why);
  }
}
