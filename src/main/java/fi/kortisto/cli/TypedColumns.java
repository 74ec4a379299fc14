package fi.kortisto.cli;

import fi.kortisto.exchange.FileLook;
import fi.kortisto.model.ColumnChoice;
import fi.kortisto.model.ColumnMapping;
import fi.kortisto.model.ColumnUse;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Problem;
import fi.kortisto.model.Register;
import fi.kortisto.service.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the columns of a file are read: as typed, else as the last time, else as guessed. */
final class TypedColumns {

  private final List<String> heads;
  private final List<ColumnUse> guessed;
  private final List<ColumnChoice> choices;
  private final Register register;

  TypedColumns(FileLook look, Register register) {
    this.heads = look.table().map(FileLook.Table::heads).orElse(List.of());
    this.guessed = look.table().map(FileLook.Table::guessed).orElse(List.of());
    this.choices = ColumnChoice.of(register);
    this.register = register;
  }

  /**
   * The mapping; empty where the guess stands.
   *
   * @param typed fields by columns, which are called by their heads or {@code #1}
   * @throws DomainException BAD_CHOICE for a column or a field that there is not
   */
  Optional<ColumnMapping> mapping(Session session, Map<String, String> typed)
      throws DomainException {
    Optional<List<ColumnUse>> remembered =
        heads.isEmpty() ? Optional.empty() : session.imports().columns(register.id(), heads);
    List<ColumnUse> uses = new ArrayList<>(remembered.orElse(guessed));
    for (Map.Entry<String, String> one : typed.entrySet()) {
      int column = column(one.getKey());
      ColumnChoice choice = choice(one.getValue());
      uses.set(column, choice.use(heads.get(column), column + 1, Optional.of(uses.get(column))));
    }
    return remembered.isEmpty() && typed.isEmpty()
        ? Optional.empty()
        : Optional.of(new ColumnMapping(heads, uses));
  }

  private int column(String typed) throws DomainException {
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).equalsIgnoreCase(typed.strip()) || typed.equals("#" + (i + 1))) {
        return i;
      }
    }
    throw new DomainException(Problem.BAD_CHOICE, typed, String.join(", ", heads));
  }

  private ColumnChoice choice(String typed) throws DomainException {
    return choices.stream()
        .filter(choice -> choice.code().equalsIgnoreCase(typed.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new DomainException(
                    Problem.BAD_CHOICE,
                    typed,
                    String.join(" ", choices.stream().map(ColumnChoice::code).toList())));
  }
}
