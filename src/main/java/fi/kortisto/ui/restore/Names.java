package fi.kortisto.ui.restore;

import fi.kortisto.model.LedgerCount;
import fi.kortisto.ui.Texts;
import java.util.ArrayList;
import java.util.List;

/** Words of a restored register. */
final class Names {

  private Names() {}

  /** The folder's name as people speak of it. */
  static String of(String folder) {
    return folder.replaceFirst("\\.kortisto$", "");
  }

  /** A sentence for each sort of thing that is carried out again; none where nothing is. */
  static List<String> again(LedgerCount count, Texts texts) {
    List<String> said = new ArrayList<>();
    add(said, texts, "restore.again.persons", count.persons());
    add(said, texts, "restore.again.items", count.items());
    add(said, texts, "restore.again.bans", count.bans());
    add(said, texts, "restore.again.withdrawals", count.withdrawals());
    add(said, texts, "restore.again.restrictions", count.restrictions());
    add(said, texts, "restore.again.users", count.users());
    return said;
  }

  private static void add(List<String> said, Texts texts, String key, int number) {
    if (number > 0) {
      said.add(texts.get(key, number));
    }
  }
}
