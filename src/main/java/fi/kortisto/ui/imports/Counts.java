package fi.kortisto.ui.imports;

import fi.kortisto.model.ImportedRow.Fate;
import fi.kortisto.service.ImportCounts;
import fi.kortisto.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many rows had which fate, as labels beside each other. */
final class Counts {

  private Counts() {}

  static List<Node> of(ImportCounts found, boolean ofBans, Texts texts) {
    String kind = ofBans ? "import.bans." : "import.count.";
    List<Node> counts = new ArrayList<>();
    counts.add(count(Fate.NEW, texts.get(kind + "new", found.added())));
    counts.add(count(Fate.CHANGED, texts.get(kind + "changed", found.changed())));
    counts.add(count(Fate.UNCHANGED, texts.get(kind + "unchanged", found.unchanged())));
    counts.add(count(Fate.SKIPPED, texts.get(kind + "skipped", found.skipped())));
    if (!ofBans) {
      addIf(counts, found.suspects(), "import.count.suspects", Feather.USERS, texts);
      addIf(counts, found.banned(), "import.count.banned", Feather.SLASH, texts);
    }
    addIf(counts, found.problems(), "import.count.problems", Feather.ALERT_TRIANGLE, texts);
    return counts;
  }

  private static Label count(Fate fate, String text) {
    Label label = new Label(text, RowTable.sign(fate));
    label.getStyleClass().addAll("fate", "fate-" + fate.code());
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private static void addIf(List<Node> counts, long number, String key, Feather sign, Texts texts) {
    if (number > 0) {
      Label label = new Label(texts.get(key, number), new FontIcon(sign));
      label.getStyleClass().addAll("fate", "fate-skipped");
      label.setMinWidth(Label.USE_PREF_SIZE);
      counts.add(label);
    }
  }
}
