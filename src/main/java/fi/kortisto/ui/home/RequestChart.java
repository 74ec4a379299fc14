package fi.kortisto.ui.home;

import fi.kortisto.format.StatisticsColumn;
import fi.kortisto.model.RequestStatistics;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.geometry.Side;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;

/** A year's requests as bars, a group for each kind. Lying, so that no name is turned or cut. */
final class RequestChart {

  private static final List<StatisticsColumn> SERIES =
      List.of(
          StatisticsColumn.IN_TIME,
          StatisticsColumn.LATE,
          StatisticsColumn.OPEN,
          StatisticsColumn.REFUSED);

  private static final double GROUP_HEIGHT = 64;
  private static final double AROUND_GROUPS = 96;
  private static final int TICKS = 8;

  private final Texts texts;
  private final double scale;

  /**
   * @param scale of the text, 1 at its ordinary size
   */
  RequestChart(Texts texts, double scale) {
    this.texts = texts;
    this.scale = scale;
  }

  BarChart<Number, String> of(RequestStatistics statistics) {
    CategoryAxis kinds = new CategoryAxis();
    kinds.setCategories(
        FXCollections.observableArrayList(
            statistics.lines().reversed().stream()
                .map(line -> texts.beginning(line.kind()))
                .toList()));
    BarChart<Number, String> chart = new BarChart<>(numbers(statistics), kinds);
    chart.setId("statistics-chart");
    chart.setAnimated(false);
    chart.setLegendSide(Side.BOTTOM);
    chart.setBarGap(1);
    chart.setCategoryGap(12 * scale);
    chart.setAccessibleText(texts.get("home.chart", Integer.toString(statistics.year())));
    for (StatisticsColumn column : SERIES) {
      chart.getData().add(series(column, statistics));
    }
    double height = (statistics.lines().size() * GROUP_HEIGHT + AROUND_GROUPS) * scale;
    chart.setMinHeight(height);
    chart.setPrefHeight(height);
    return chart;
  }

  /** Requests are whole: no tick stands between two of them. */
  private static NumberAxis numbers(RequestStatistics statistics) {
    int most =
        statistics.lines().stream()
            .flatMap(line -> SERIES.stream().map(column -> column.number(line)))
            .max(Integer::compare)
            .orElse(1);
    int step = Math.max(1, (most + TICKS - 1) / TICKS);
    NumberAxis axis = new NumberAxis(0, Math.max(1, (most + step - 1) / step * step), step);
    axis.setMinorTickVisible(false);
    return axis;
  }

  private XYChart.Series<Number, String> series(
      StatisticsColumn column, RequestStatistics statistics) {
    XYChart.Series<Number, String> series = new XYChart.Series<>();
    series.setName(texts.beginning(column));
    Stream<RequestStatistics.Line> lines = statistics.lines().reversed().stream();
    lines
        .map(
            line ->
                new XYChart.Data<Number, String>(column.number(line), texts.beginning(line.kind())))
        .forEach(series.getData()::add);
    return series;
  }
}
