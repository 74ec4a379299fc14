package fi.kortisto.ui.persons;

import fi.kortisto.format.HoldWords;
import fi.kortisto.format.TermWords;
import fi.kortisto.model.Hold;
import fi.kortisto.model.Holds;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.SubjectFile;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Until when the items of the card that is open are kept: what says so beside each of them. */
final class ItemTerms {

  private static final double WIDEST_TIP = 420;

  private final Texts texts;
  private final HoldWords words;
  private final Map<ItemKey, List<Hold>> holds;
  private final TermWords terms;
  private final List<Consumer<Map<ItemKey, StorageTerm>>> waiting = new ArrayList<>();
  private Optional<Map<ItemKey, StorageTerm>> known = Optional.empty();
  private final Optional<Consumer<ItemKey>> put;

  /**
   * @param put asks for a hold on an item; empty for those who may not
   */
  ItemTerms(SubjectFile file, LocalDate today, Texts texts, Optional<Consumer<ItemKey>> put) {
    this.texts = texts;
    this.words = new HoldWords(texts.language(), today);
    this.terms = new TermWords(texts.language(), today);
    this.holds = Holds.of(file, today).stream().collect(Collectors.groupingBy(hold -> hold.item()));
    this.put = put;
  }

  /** That something keeps the item, until when and what. */
  Optional<Node> mark(ItemKey item) {
    List<Hold> own = holds.getOrDefault(item, List.of());
    return Holds.longest(own).map(longest -> mark(longest, own));
  }

  private Label mark(Hold longest, List<Hold> all) {
    Label mark =
        Captioned.advice(texts.get("hold.mark", words.end(longest), texts.of(longest.ground())));
    mark.getStyleClass().add("held-mark");
    mark.setGraphic(new FontIcon(Feather.LOCK));
    Tooltip every =
        new Tooltip(all.stream().distinct().map(words::of).collect(Collectors.joining("\n")));
    every.setWrapText(true);
    every.setMaxWidth(WIDEST_TIP);
    mark.setTooltip(every);
    mark.setAccessibleText(every.getText());
    return mark;
  }

  /** The terms are known now. */
  void arrived(Map<ItemKey, StorageTerm> now) {
    known = Optional.of(now);
    waiting.forEach(one -> one.accept(now));
    waiting.clear();
  }

  private void whenKnown(Consumer<Map<ItemKey, StorageTerm>> told) {
    known.ifPresentOrElse(told, () -> waiting.add(told));
  }

  /** Tells, once that is known, when the item goes and why, as a sentence. */
  void tell(ItemKey item, Consumer<String> told) {
    whenKnown(all -> Optional.ofNullable(all.get(item)).map(terms::of).ifPresent(told));
  }

  /** As {@link #tell}, as briefly as can be said of several: what is the same of all of them. */
  void tellOf(List<ItemKey> items, Consumer<String> told) {
    whenKnown(
        all -> {
          List<StorageTerm> own =
              items.stream().flatMap(item -> Optional.ofNullable(all.get(item)).stream()).toList();
          List<String> brief = own.stream().map(terms::brief).distinct().toList();
          if (brief.size() == 1) {
            told.accept(brief.getFirst());
          } else {
            own.stream()
                .filter(StorageTerm.Goes.class::isInstance)
                .min(Comparator.comparing(term -> term.day().orElse(LocalDate.MAX)))
                .map(terms::brief)
                .ifPresent(first -> told.accept(texts.get("card.first-to-go", first)));
          }
        });
  }

  boolean mayHold() {
    return put.isPresent();
  }

  /** Asks for a hold on the item, for those who may. */
  void ask(ItemKey item) {
    put.ifPresent(ask -> ask.accept(item));
  }

  /** To put a hold on the item, for those who may. */
  Optional<MenuItem> offer(ItemKey item) {
    if (!mayHold()) {
      return Optional.empty();
    }
    MenuItem offer = new MenuItem(texts.get("hold.put"));
    offer.setOnAction(_ -> ask(item));
    return Optional.of(offer);
  }
}
