package fi.kortisto.ui;
import fi.kortisto.model.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;
import javafx.scene.*;
class TmpTest {
  @Test void t(@TempDir Path d) {
    Path r = EveryPlace.register(d);
    try (RunningProgram p = RunningProgram.start(PictureLook.settings(Language.FI, Theme.LIGHT, 200, 1000, 800), d.resolve("c"))) {
      new EveryPlace(p, (n, root) -> { if (n.equals("persons") || n.equals("new-request")||n.equals("form")|| n.equals("card")) dump(n, root.lookup("#main"), 0); }).walk(r);
    }
  }
  static void dump(String n, Node node, int depth) {
    if (!node.isVisible()) return;
    double min = node.minWidth(-1);
    if (depth > 22 || min < 400) return;
    System.out.println(n + " " + "  ".repeat(depth) + node.getClass().getSimpleName() + " " + node.getId() + node.getStyleClass() + " min " + min + " w " + node.getLayoutBounds().getWidth());
    if (node instanceof Parent q) q.getChildrenUnmodifiable().forEach(c -> dump(n, c, depth + 1));
  }
}
