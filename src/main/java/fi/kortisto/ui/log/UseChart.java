package fi.kortisto.ui.log;

import fi.kortisto.ui.Texts;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;

/** Rows of the log as lying bars, one for each step: no meaning hangs on a colour. */
final class UseChart {

  private static final double BAR_HEIGHT = 22;
  private static final double AROUND = 60;
  private static final int TICKS = 8;

  private final Texts texts;
  private final double scale;

  /**
   * @param scale of the text, 1 at its ordinary size
   */
  UseChart(Texts texts, double scale) {
    this.texts = texts;
    this.scale = scale;
  }

  /** The latest step on top. */
  BarChart<Number, String> of(List<String> steps, List<Integer> rows) {
    CategoryAxis names = new CategoryAxis();
    names.setCategories(FXCollections.observableArrayList(steps));
    BarChart<Number, String> chart = new BarChart<>(numbers(rows), names);
    chart.setId("log-use-chart");
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setCategoryGap(6 * scale);
    chart.setAccessibleText(texts.get("log.use.chart"));
    XYChart.Series<Number, String> series = new XYChart.Series<>();
    IntStream.range(0, steps.size())
        .mapToObj(at -> new XYChart.Data<Number, String>(rows.get(at), steps.get(at)))
        .forEach(series.getData()::add);
    chart.getData().add(series);
    double height = (steps.size() * BAR_HEIGHT + AROUND) * scale;
    chart.setMinHeight(height);
    chart.setPrefHeight(height);
    return chart;
  }

  /** Rows are whole: no tick stands between two of them. */
  private static NumberAxis numbers(List<Integer> rows) {
    int most = rows.isEmpty() ? 1 : Collections.max(rows);
    int step = Math.max(1, (most + TICKS - 1) / TICKS);
    NumberAxis axis = new NumberAxis(0, Math.max(1, (most + step - 1) / step * step), step);
    axis.setMinorTickVisible(false);
    return axis;
  }
}
