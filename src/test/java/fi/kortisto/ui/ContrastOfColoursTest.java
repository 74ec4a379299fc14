package fi.kortisto.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of the stylesheets can be told from one another, in every theme. */
class ContrastOfColoursTest {

  /**
   * What words may stand on where nothing nearer is said: paper, desk, what is pointed at or
   * chosen.
   */
  private static final List<String> PAPERS =
      List.of(
          "-color-bg-default",
          "-color-bg-overlay",
          "-color-bg-subtle",
          "-color-bg-inset",
          "-k-desk",
          "-color-accent-subtle");

  private static final List<String> INKS =
      List.of(
          "-color-fg-default",
          "-color-fg-muted",
          "-color-fg-subtle",
          "-color-accent-fg",
          "-color-danger-fg",
          "-color-success-fg",
          "-color-warning-fg");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
  void everyInkCanBeReadOnEveryPaper(Theme theme) {
    StyledColours colours = new StyledColours(theme);
    List<String> faint = new ArrayList<>();
    for (String ink : INKS) {
      for (String paper : PAPERS) {
        check(
            faint,
            ink + " on " + paper,
            colours.colour(ink),
            colours.colour(paper),
            Contrast.WORDS);
      }
    }
    for (String emphasis : List.of("-color-accent-emphasis", "-color-danger-emphasis")) {
      Color paper = colours.colour(emphasis);
      check(faint, emphasis, colours.colour("-color-fg-emphasis"), paper, Contrast.WORDS);
    }
    Color danger = colours.colour("-color-danger-subtle");
    check(faint, "a ban", colours.colour("-color-danger-fg"), danger, Contrast.WORDS);

    assertThat(faint).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
  void everyRuleThatColoursWordsOrSignsKeepsThemReadable(Theme theme) {
    StyledColours colours = new StyledColours(theme);
    List<String> faint = new ArrayList<>();
    int[] checked = {0};
    for (StyledColours.Rule rule : colours.own()) {
      for (Color paper : papers(colours, rule)) {
        colours
            .ink(rule)
            .ifPresent(ink -> checked[0] += check(faint, name(rule), ink, paper, Contrast.WORDS));
        colours
            .sign(rule)
            .ifPresent(sign -> checked[0] += check(faint, name(rule), sign, paper, Contrast.SIGNS));
      }
    }

    assertThat(checked[0]).isGreaterThan(300);
    assertThat(faint).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
  void whatShowsTheFocusIsSeen(Theme theme) {
    StyledColours colours = new StyledColours(theme);
    List<String> faint = new ArrayList<>();
    for (String paper : PAPERS) {
      Color ring = colours.colour("-k-focus"); // Primer's own controls
      check(faint, "ring on " + paper, ring, colours.colour(paper), Contrast.SIGNS);
    }
    for (StyledColours.Rule rule : colours.own()) {
      if (rule.selector().contains(":focused")) {
        for (Color paper : papers(colours, rule)) {
          colours
              .edge(rule)
              .ifPresent(edge -> check(faint, name(rule), edge, paper, Contrast.SIGNS));
        }
      }
    }

    assertThat(faint).isEmpty();
  }

  @Test
  void measuresAsTheStandardDoes() {
    assertThat(Contrast.between(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(Contrast.between(Color.web("#777777"), Color.WHITE)).isBetween(4.47, 4.48);
    assertThat(Contrast.over(Color.color(0, 0, 0, 0.5), Color.WHITE)).isEqualTo(Color.gray(0.5));
  }

  private static List<Color> papers(StyledColours colours, StyledColours.Rule rule) {
    Optional<Color> own = colours.paper(rule);
    return own.isPresent() ? List.of(own.get()) : PAPERS.stream().map(colours::colour).toList();
  }

  private static String name(StyledColours.Rule rule) {
    return rule.sheet() + " " + rule.selector();
  }

  private static int check(List<String> faint, String what, Color ink, Color paper, double least) {
    Color seen = Contrast.over(ink, paper);
    double contrast = Contrast.between(seen, paper);
    if (ink.getOpacity() > 0 && contrast < least) {
      faint.add(String.format(Locale.ROOT, "%s: %.2f, %s on %s", what, contrast, ink, paper));
    }
    return 1;
  }
}
