package fi.kortisto.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What each role may do, written down apart from the program: deeds down, roles across. Tests of
 * the session, the screens and the command line try every cell of it.
 */
public final class PermissionTable {

  private static final String ROLES = "administrator privacy-officer clerk reader auditor";

  private static final String CELLS =
      """
      read-subjects          x x x x -
      edit-subjects          x x x - -
      merge-subjects         x x x - -
      record-bans            x x x - -
      export-subjects        x x - - -
      draw-lists             x x - - -
      record-requests        x x x - -
      answer-requests        x x - - -
      record-disclosures     x x x - -
      import-subjects        x - x - -
      see-protected-address  x x - - -
      clean-up               x x - - -
      back-up                x x x x -
      read-log               x x - - x
      administer-users       x - - - -
      change-settings        x x - - -
      publish-notices        x x - - -
      change-own-password    x x x x x
      """;

  private PermissionTable() {}

  /**
   * One cell.
   *
   * @param may whether the role may do it
   */
  public record Cell(UserRole role, Permission permission, boolean may) {}

  public static List<Cell> cells() {
    List<UserRole> roles =
        List.of(ROLES.split(" ")).stream()
            .map(code -> UserRole.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')))
            .toList();
    List<Cell> cells = new ArrayList<>();
    for (String line : CELLS.strip().split("\n")) {
      String[] words = line.strip().split(" +");
      Permission permission =
          Permission.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (int i = 0; i < roles.size(); i++) {
        cells.add(new Cell(roles.get(i), permission, words[i + 1].equals("x")));
      }
    }
    return cells;
  }
}
