package fi.kortisto.ui.decision;

import fi.kortisto.model.Decision;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RequestKind;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** That all of a request is refused: the ground and the reason. */
final class WholeRefusal implements Part {

  private final RefusalForm form;
  private boolean touched;

  WholeRefusal(Texts texts, RequestKind kind) {
    List<RefusalGround> grounds = RefusalGround.of(kind);
    form =
        new RefusalForm(
            texts,
            "refusal",
            grounds,
            new Refusal(grounds.getFirst(), "", Optional.empty()),
            _ -> touched = true);
  }

  /** A ban is absolute, and to withdraw a consent needs nobody's leave. */
  static boolean isPossible(RequestKind kind) {
    return kind != RequestKind.BAN && !RefusalGround.of(kind).isEmpty();
  }

  void focus() {
    form.focus();
  }

  @Override
  public Node root() {
    return form;
  }

  @Override
  public Optional<Decision> addTo(Decision decision) {
    if (!form.check()) {
      return Optional.empty();
    }
    return Optional.of(Decision.refused(form.refusal()));
  }

  @Override
  public boolean isTouched() {
    return touched;
  }
}
