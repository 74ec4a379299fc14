package fi.kortisto.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Two persons side by side, field by field, and what is proposed to be kept of each.
 *
 * @param left the first of them
 * @param right the second
 */
public record MergeSheet(SubjectFile left, SubjectFile right) {

  /** The fields in which at least one of the two has something, in the order of the registers. */
  public List<MergeRow> rows() {
    List<MergeRow> rows = new ArrayList<>();
    Map<RegisterId, RegisterPart> others = new HashMap<>();
    right.parts().forEach(part -> others.put(part.register().id(), part));
    for (RegisterPart part : left.parts()) {
      addRows(rows, part.register(), Optional.of(part), others.remove(part.register().id()));
    }
    for (RegisterPart part : right.parts()) {
      if (others.containsKey(part.register().id())) {
        addRows(rows, part.register(), Optional.empty(), part);
      }
    }
    return rows;
  }

  private static void addRows(
      List<MergeRow> rows,
      Register register,
      Optional<RegisterPart> left,
      @Nullable RegisterPart right) {
    for (Field field : register.fields()) {
      List<Datum> ofLeft = in(left, field);
      List<Datum> ofRight = in(Optional.ofNullable(right), field);
      if (!ofLeft.isEmpty() || !ofRight.isEmpty()) {
        rows.add(new MergeRow(register, field, ofLeft, ofRight));
      }
    }
  }

  private static List<Datum> in(Optional<RegisterPart> part, Field field) {
    return part.stream()
        .flatMap(one -> one.data().stream())
        .filter(datum -> datum.field().id().equals(field.id()))
        .toList();
  }

  /**
   * What is proposed: of a field with one value the one obtained later, of the others all values,
   * those that both have once.
   *
   * @param keepLeft whether the first of the two is the one who stays
   */
  public MergeChoice proposed(boolean keepLeft) {
    MergeSheet turned = keepLeft ? this : new MergeSheet(right, left);
    Set<Integer> kept = new TreeSet<>();
    Set<Integer> gone = new TreeSet<>();
    for (MergeRow row : turned.rows()) {
      if (!row.isSingle()) {
        row.left().forEach(datum -> kept.add(datum.number()));
        row.right().stream()
            .filter(datum -> row.left().stream().noneMatch(other -> isSame(other, datum)))
            .forEach(datum -> gone.add(datum.number()));
      } else if (isLater(row.right(), row.left())) {
        row.right().forEach(datum -> gone.add(datum.number()));
      } else {
        row.left().forEach(datum -> kept.add(datum.number()));
      }
    }
    Subject stays = turned.left().subject();
    Subject goes = turned.right().subject();
    return new MergeChoice(stays.id(), stays.version(), goes.id(), goes.version(), kept, gone);
  }

  private static boolean isSame(Datum one, Datum other) {
    return !one.isHidden()
        && one.value().equals(other.value())
        && one.label().equals(other.label());
  }

  private static boolean isLater(List<Datum> some, List<Datum> others) {
    if (others.isEmpty() || some.isEmpty()) {
      return others.isEmpty();
    }
    return !isSame(some.getFirst(), others.getFirst())
        && some.getFirst().day().isAfter(others.getFirst().day());
  }

  /**
   * The choice with one more value; of a field that takes one it stands in the place of the others.
   *
   * @param owner whose value it is
   * @throws DomainException NO_SUCH_DATUM
   */
  public MergeChoice choosing(MergeChoice choice, SubjectId owner, int number)
      throws DomainException {
    MergeSheet turned =
        left.subject().id().equals(choice.kept()) ? this : new MergeSheet(right, left);
    boolean ofKept = owner.equals(choice.kept());
    MergeRow row =
        turned.rows().stream()
            .filter(one -> count(ofKept ? one.left() : one.right(), Set.of(number)) > 0)
            .findFirst()
            .orElseThrow(() -> new DomainException(Problem.NO_SUCH_DATUM));
    Set<Integer> kept = new TreeSet<>(choice.keptData());
    Set<Integer> gone = new TreeSet<>(choice.goneData());
    if (row.isSingle()) {
      row.left().forEach(datum -> kept.remove(datum.number()));
      row.right().forEach(datum -> gone.remove(datum.number()));
    }
    (ofKept ? kept : gone).add(number);
    return choice.withData(kept, gone);
  }

  /**
   * Makes sure that the choice drops nothing unawares and keeps no two values of a field that takes
   * one.
   *
   * @throws DomainException MERGE_CHOICE_INCOMPLETE, naming the field
   */
  public void check(MergeChoice choice) throws DomainException {
    boolean leftStays = left.subject().id().equals(choice.kept());
    for (MergeRow row : rows()) {
      ToIntFunction<Set<Integer>> ofLeft = chosen -> count(row.left(), chosen);
      ToIntFunction<Set<Integer>> ofRight = chosen -> count(row.right(), chosen);
      int number =
          leftStays
              ? ofLeft.applyAsInt(choice.keptData()) + ofRight.applyAsInt(choice.goneData())
              : ofLeft.applyAsInt(choice.goneData()) + ofRight.applyAsInt(choice.keptData());
      if (number < row.least() || number > row.most()) {
        throw new DomainException(Problem.MERGE_CHOICE_INCOMPLETE, row.field().label());
      }
    }
  }

  private static int count(List<Datum> data, Set<Integer> chosen) {
    return (int) data.stream().filter(datum -> chosen.contains(datum.number())).count();
  }
}
