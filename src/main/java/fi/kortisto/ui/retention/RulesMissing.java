package fi.kortisto.ui.retention;

import fi.kortisto.model.Category;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.RetentionPlan;
import fi.kortisto.model.RetentionTally;
import fi.kortisto.ui.Area;
import fi.kortisto.ui.Destinations;
import fi.kortisto.ui.SignedIn;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The categories that hold data and have no storage rule: nothing of them ever goes. */
record RulesMissing(Texts texts, SignedIn signedIn, Destinations destinations) {

  List<Node> of(RetentionPlan plan) {
    Map<RegisterId, List<RetentionTally>> byRegister =
        plan.withoutRule().stream()
            .filter(this::hasNoRule)
            .collect(Collectors.groupingBy(tally -> tally.group().register()));
    List<Node> blocks = new ArrayList<>();
    for (Register register : signedIn.all()) {
      List<RetentionTally> tallies = byRegister.getOrDefault(register.id(), List.of());
      if (!tallies.isEmpty()) {
        blocks.add(block(register, tallies));
      }
    }
    return blocks;
  }

  /** Files that belong to nothing else, and entries no longer kept, have none of their own. */
  private boolean hasNoRule(RetentionTally tally) {
    return signedIn.all().stream()
        .filter(register -> register.id().equals(tally.group().register()))
        .flatMap(register -> register.content().category(tally.group().category()).stream())
        .anyMatch(category -> category.storage().isMissing());
  }

  private Node block(Register register, List<RetentionTally> tallies) {
    String names =
        tallies.stream()
            .flatMap(tally -> register.content().category(tally.group().category()).stream())
            .map(Category::label)
            .map(texts::of)
            .distinct()
            .collect(Collectors.joining(", "));
    long items = tallies.stream().mapToLong(RetentionTally::items).sum();
    Label what =
        Captioned.words(texts.get("retention.no-rule", texts.of(register.name()), names, items));
    what.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    what.getStyleClass().add("caution");
    VBox block = new VBox(4, what);
    if (Area.REGISTERS.isFor(signedIn.user())) {
      Button mend = new Button(texts.get("retention.to-rules"));
      mend.setId("retention-rules-" + register.id().value());
      mend.getStyleClass().addAll("flat", "accent", "small");
      mend.setAccessibleText(mend.getText() + ": " + texts.of(register.name()));
      mend.setOnAction(_ -> destinations.openStorage(register.id()));
      FlowPane verbs = new FlowPane(mend);
      verbs.setAlignment(Pos.CENTER_LEFT);
      block.getChildren().add(verbs);
    }
    return block;
  }
}
