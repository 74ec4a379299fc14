package fi.kortisto.ui.notices;

import fi.kortisto.document.NoticeBlock;
import fi.kortisto.document.NoticeSection;
import fi.kortisto.model.Language;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.TabLeaves;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/**
 * The notice section by section: what stands in it by the register's rules, locked, and the firm's
 * own words, to be written in one language at a time.
 */
final class NoticeEditor {

  private static final int ROWS_AT_LEAST = 2;
  private static final int ROWS_AT_MOST = 14;

  /**
   * Of an ordinary letter, in times the size of the text, with what the breaking of lines costs.
   */
  private static final double LETTER_WIDTH = 0.58;

  private static final double ABOVE = 64;

  private final Texts texts;
  private final BiConsumer<TextChange.Place, String> typed;
  private final VBox sections = new VBox();
  private final ScrollPane scroll = new ScrollPane(sections);
  private final List<TextArea> areas = new ArrayList<>();

  /**
   * @param typed hears of every letter that is typed
   */
  NoticeEditor(Texts texts, BiConsumer<TextChange.Place, String> typed) {
    this.texts = texts;
    this.typed = typed;
    sections.getStyleClass().add("notice-words");
    scroll.setId("notice-words");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("plain", "edge-to-edge");
  }

  Parent root() {
    return scroll;
  }

  /**
   * Shows the sections in a language.
   *
   * @param content with what was typed before in it
   */
  void show(List<NoticeSection> wanted, Language language, RegisterContent content) {
    areas.clear();
    sections
        .getChildren()
        .setAll(wanted.stream().map(one -> section(one, language, content)).toList());
  }

  void focusFirst() {
    scroll.setVvalue(0);
    scroll.applyCss(); // what lies in a scroll pane can take the focus only then
    areas.stream().findFirst().ifPresent(TextArea::requestFocus);
  }

  private Node section(NoticeSection section, Language language, RegisterContent content) {
    Label heading = new Label(section.heading());
    heading.getStyleClass().add("section-title");
    heading.setWrapText(true);
    VBox parts = new VBox(heading);
    parts.getStyleClass().add("notice-section");
    List<NoticeBlock> locked = new ArrayList<>();
    for (NoticeBlock block : section.blocks()) {
      if (block instanceof NoticeBlock.OwnWords own) {
        addLocked(parts, locked);
        String caption =
            section.ownWords().size() > 1
                ? texts.get("notice.own-of", texts.of(own.which()))
                : texts.get("notice.own");
        TextChange.Place place = new TextChange.Place(own.which(), language);
        parts.getChildren().add(words(place, content, caption, section.heading()));
      } else if (!block.isEmpty()) {
        locked.add(block);
      }
    }
    addLocked(parts, locked);
    return parts;
  }

  private void addLocked(VBox parts, List<NoticeBlock> locked) {
    if (!locked.isEmpty()) {
      parts.getChildren().add(new LockedFacts(texts.get("notice.locked"), locked));
      locked.clear();
    }
  }

  private Node words(
      TextChange.Place place, RegisterContent content, String named, String heading) {
    Label caption = new Label(named);
    TextArea area = new TextArea(place.in(content));
    area.setId("words-" + place.text().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    area.setWrapText(true);
    area.widthProperty().addListener(_ -> area.setPrefRowCount(rows(area)));
    area.setPromptText(texts.get(prompt(place, content)));
    caption.setLabelFor(area);
    area.setAccessibleText(heading + ", " + named);
    area.textProperty()
        .addListener(
            (_, _, now) -> {
              area.setPrefRowCount(Math.max(area.getPrefRowCount(), rows(area)));
              typed.accept(place, now);
            });
    area.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (focused) {
                bringIntoView(area);
              }
            });
    TabLeaves.in(area);
    areas.add(area);
    VBox words = new VBox(caption, area);
    words.getStyleClass().add("field");
    return words;
  }

  private static String prompt(TextChange.Place place, RegisterContent content) {
    boolean finnishStands =
        place.language() != Language.FI
            && !new TextChange.Place(place.text(), Language.FI).in(content).isBlank();
    return finnishStands ? "notice.own-in-finnish" : "notice.own-empty";
  }

  private static int rows(TextArea area) {
    double letters = Math.max(1, area.getWidth() / (area.getFont().getSize() * LETTER_WIDTH));
    long rows =
        area.getText().lines().mapToLong(line -> 1 + (long) (line.length() / letters)).sum();
    return (int) Math.clamp(rows, ROWS_AT_LEAST, ROWS_AT_MOST);
  }

  /** Tab leads through all the places; the one that has the focus is to be seen. */
  private void bringIntoView(Node area) {
    double top = sections.sceneToLocal(area.localToScene(0, 0)).getY() - ABOVE;
    double bottom = top + area.getLayoutBounds().getHeight() + 2 * ABOVE;
    double seen = scroll.getViewportBounds().getHeight();
    double more = sections.getHeight() - seen;
    double from = scroll.getVvalue() * more;
    if (more > 0 && (top < from || bottom > from + seen)) {
      scroll.setVvalue(Math.clamp(top / more, 0, 1));
    }
  }
}
