package fi.kortisto.ui.notices;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What has changed, each on its line: as high as its lines, and scrolled where they are many. */
final class ChangeLines extends ScrollPane {

  private final VBox lines = new VBox();

  ChangeLines() {
    setContent(lines);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    lines.getStyleClass().add("notice-lines");
    getStyleClass().addAll("plain", "notice-changes");
  }

  void show(List<String> changes) {
    lines.getChildren().setAll(changes.stream().map(ChangeLines::line).toList());
    setVvalue(0);
  }

  private static Label line(String change) {
    Label line = new Label("– " + change);
    line.getStyleClass().add("notice-line");
    line.setWrapText(true);
    line.setMinHeight(Label.USE_PREF_SIZE);
    return line;
  }

  @Override
  protected double computePrefHeight(double width) {
    return lines.prefHeight(getWidth());
  }

  /** Without this the pages below it would take its room. */
  @Override
  protected double computeMinHeight(double width) {
    return Math.min(computePrefHeight(width), getMaxHeight());
  }
}
