package fi.kortisto.ui.decision;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
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
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What an objection stops. Against direct marketing it is absolute (GDPR art. 21(3)): it can be
 * granted also where the rest is refused.
 */
final class ObjectionPart implements Part {

  private static final List<BanPurpose> MARKETING =
      List.of(
          BanPurpose.DIRECT_ADVERTISING, BanPurpose.DISTANCE_SELLING, BanPurpose.DIRECT_MARKETING);

  private final Texts texts;
  private final RequestCase request;
  private final CheckBox marketing;
  private final CheckBox processing;
  private final ProblemLabel problem = new ProblemLabel();
  private final VBox root = new VBox();

  ObjectionPart(Texts texts, RequestCase request) {
    this.texts = texts;
    this.request = request;
    marketing = box("objection-marketing", "decision.objection-marketing");
    processing = box("objection-processing", "decision.objection-processing");
    root.getStyleClass().add("column");
    root.getChildren()
        .addAll(
            Captioned.words(texts.get("decision.objection")),
            marketing,
            beneath(texts.get("decision.objection-marketing-what")),
            processing,
            beneath(texts.get("decision.objection-processing-what")),
            problem);
  }

  private CheckBox box(String id, String key) {
    CheckBox box = new CheckBox(texts.get(key));
    box.setId(id);
    box.setWrapText(true);
    box.setMinHeight(CheckBox.USE_PREF_SIZE);
    box.selectedProperty().addListener(_ -> problem.clear());
    return box;
  }

  /** Only direct marketing is left to be stopped when the rest is refused. */
  void refused(boolean refused) {
    processing.setDisable(refused);
    if (refused) {
      processing.setSelected(false);
    }
  }

  private static Label beneath(String words) {
    Label label = Captioned.advice(words);
    label.getStyleClass().add("choice-what");
    return label;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public Optional<Decision> addTo(Decision decision) {
    List<NewBan> bans = new ArrayList<>();
    if (marketing.isSelected()) {
      MARKETING.forEach(purpose -> bans.add(ban(purpose)));
    }
    if (processing.isSelected()) {
      bans.add(ban(BanPurpose.PROCESSING));
    }
    if (bans.isEmpty() && decision.refusal().isEmpty()) {
      problem.tell(texts.get("decision.objection-missing"));
      return Optional.empty();
    }
    return Optional.of(decision.withBans(bans));
  }

  private NewBan ban(BanPurpose purpose) {
    return new NewBan(
        purpose,
        BanChannel.ANY,
        request.content().received(),
        Optional.empty(),
        texts.get("decision.ban-received", request.id().toString()));
  }

  @Override
  public boolean isTouched() {
    return marketing.isSelected() || processing.isSelected();
  }
}
