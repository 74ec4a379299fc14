package fi.kortisto.model;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which of a person's data says who it is: the name, or where there is none what stands for it. */
public final class Naming {

  /** In the order in which one stands for the one before. */
  private static final List<Set<FieldRole>> IN_ORDER =
      List.of(
          EnumSet.of(
              FieldRole.FAMILY_NAME, FieldRole.GIVEN_NAME, FieldRole.FULL_NAME, FieldRole.NICKNAME),
          EnumSet.of(FieldRole.ORGANISATION),
          EnumSet.of(FieldRole.EMAIL),
          EnumSet.of(FieldRole.PHONE));

  private Naming() {}

  /** The roles that name somebody of whom there are values of these; none where nothing does. */
  public static Set<FieldRole> among(Collection<FieldRole> roles) {
    return IN_ORDER.stream()
        .filter(names -> roles.stream().anyMatch(names::contains))
        .findFirst()
        .orElse(Set.of());
  }
}
