package fi.kortisto.ui.decision;

import fi.kortisto.model.Decision;
import fi.kortisto.model.NewBan;
import fi.kortisto.model.RequestCase;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.ProblemLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which bans are recorded for a request for one. */
final class BansPart implements Part {

  private final Texts texts;
  private final RequestCase request;
  private final List<BanRow> rows = new ArrayList<>();
  private final VBox place = new VBox();
  private final ProblemLabel problem = new ProblemLabel();
  private final VBox root = new VBox();
  private boolean touched;

  BansPart(Texts texts, RequestCase request) {
    this.texts = texts;
    this.request = request;
    Button more = new Button(texts.get("decision.ban-add"), new FontIcon(Feather.PLUS));
    more.setId("ban-add");
    more.setOnAction(
        _ -> {
          touched = true;
          add().focus();
        });
    place.getStyleClass().add("column");
    root.getStyleClass().add("column");
    root.getChildren().addAll(Captioned.words(texts.get("decision.bans")), place, more, problem);
    add();
  }

  private BanRow add() {
    BanRow row =
        new BanRow(texts, "ban-" + rows.size(), request.content().received(), this::remove);
    rows.add(row);
    place.getChildren().add(row);
    problem.clear();
    return row;
  }

  private void remove(BanRow row) {
    touched = true;
    rows.remove(row);
    place.getChildren().remove(row);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Optional<Decision> addTo(Decision decision) {
    if (rows.isEmpty()) {
      problem.tell(texts.get("decision.ban-missing"));
      return Optional.empty();
    }
    String received = texts.get("decision.ban-received", request.id().toString());
    List<NewBan> bans = new ArrayList<>();
    for (BanRow row : rows) {
      Optional<NewBan> ban = row.ban(received);
      if (ban.isEmpty()) {
        return Optional.empty();
      }
      bans.add(ban.get());
    }
    return Optional.of(decision.withBans(bans));
  }

  @Override
  public boolean isTouched() {
    return touched || rows.stream().anyMatch(BanRow::isTouched);
  }
}
