package fi.kortisto.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a column may be said to hold when contacts come into a register.
 *
 * @param code of the field or the part of an address, {@value #OTHER} or {@value #LEFT_OUT}
 */
public record ColumnChoice(String code, Kind kind) {

  public static final String OTHER = "other";
  public static final String LEFT_OUT = "leave-out";

  /** What the code stands for. */
  public sealed interface Kind {}

  /** A field of the register. */
  public record OfField(Field field) implements Kind {}

  /** A part of the post address. */
  public record OfAddress(AddressPart part) implements Kind {}

  /** Kept under the field for other details, by the name of the column. */
  public record Other() implements Kind {}

  /** Not taken in. */
  public record LeftOut() implements Kind {}

  /** All there are, in the order of the register's fields. */
  public static List<ColumnChoice> of(Register register) {
    List<ColumnChoice> choices = new ArrayList<>();
    for (Field field : register.openFields()) {
      if (field.role() == FieldRole.POST_ADDRESS) {
        Stream.of(AddressPart.values())
            .forEach(part -> choices.add(new ColumnChoice(part.code(), new OfAddress(part))));
      } else if (field.type() != FieldType.IMAGE && field.role() != FieldRole.OTHER) {
        choices.add(new ColumnChoice(field.code(), new OfField(field)));
      }
    }
    choices.add(new ColumnChoice(OTHER, new Other()));
    choices.add(new ColumnChoice(LEFT_OUT, new LeftOut()));
    return choices;
  }

  /** That of the choices which a use of a column comes to in the register; OTHER for the rest. */
  public static ColumnChoice of(ColumnUse use, List<ColumnChoice> choices) {
    return choices.stream()
        .filter(choice -> choice.isFor(use))
        .findFirst()
        .orElseGet(() -> new ColumnChoice(OTHER, new Other()));
  }

  private boolean isFor(ColumnUse use) {
    return switch (use) {
      case ColumnUse.Value value -> kind instanceof OfField of && isFor(value, of.field());
      case ColumnUse.Part part -> kind instanceof OfAddress of && of.part() == part.part();
      case ColumnUse.Kind _ -> false;
      case ColumnUse.LeftOut _ -> kind instanceof LeftOut;
    };
  }

  private static boolean isFor(ColumnUse.Value value, Field field) {
    return value.role() == FieldRole.OTHER
        ? field.role() == FieldRole.NONE && isCalled(field, value.label())
        : field.role() == value.role();
  }

  private static boolean isCalled(Field field, String name) {
    return field.code().equalsIgnoreCase(name)
        || Stream.of(Language.values()).map(field.label()::in).anyMatch(name::equalsIgnoreCase);
  }

  /**
   * The use of a column of which this was chosen.
   *
   * @param head what the column is called
   * @param number of the column, which tells several of one choice apart
   * @param before what it was taken for; stays where it comes to the same
   */
  public ColumnUse use(String head, int number, Optional<ColumnUse> before) {
    if (before.filter(this::isFor).isPresent()) {
      return before.get();
    }
    return switch (kind) {
      case OfField(Field field) ->
          field.role() == FieldRole.NONE
              ? new ColumnUse.Value(FieldRole.OTHER, field.code(), "")
              : new ColumnUse.Value(field.role(), "", "column" + number);
      case OfAddress(AddressPart part) -> new ColumnUse.Part(part, "", "");
      case Other _ -> new ColumnUse.Value(FieldRole.OTHER, head, "");
      case LeftOut _ -> new ColumnUse.LeftOut();
    };
  }
}
