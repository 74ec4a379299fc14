package fi.kortisto.ui.persons;

import fi.kortisto.model.DomainException;
import fi.kortisto.model.Hold;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.ItemKey;
import fi.kortisto.model.NewHold;
import fi.kortisto.model.Problem;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import fi.kortisto.ui.control.Present;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What keeps an item and until when, to be filled in. */
final class HoldForm extends VBox {

  /** How much is known of its end. */
  private enum End {
    OPEN,
    EXPECTED,
    CERTAIN
  }

  private final Texts texts;
  private final ComboBox<ItemKey> item;
  private final ComboBox<HoldGround> ground;
  private final ComboBox<End> end;
  private final DayField day;
  private final TextField note = new TextField();
  private final NewHold start;
  private final boolean isNew;

  private HoldForm(NewHold start, boolean isNew, List<ItemKey> items, Named names, Texts texts) {
    this.texts = texts;
    this.start = start;
    this.isNew = isNew;
    this.item = Choices.of(items, names::of);
    item.setId("hold-item");
    item.setValue(start.item());
    this.ground = Choices.of(List.of(HoldGround.values()), texts::beginning);
    ground.setId("hold-ground");
    ground.setValue(start.ground());
    this.end = Choices.of(List.of(End.values()), this::name);
    end.setId("hold-end");
    end.setValue(endOf(start));
    this.day = new DayField(texts, start.until().or(start::expected));
    day.setId("hold-day");
    note.setId("hold-note");
    note.setText(start.note());
    getStyleClass().add("fields");
    if (isNew) {
      getChildren().addAll(new Captioned(texts.get("hold.item"), item));
      getChildren().addAll(new Captioned(texts.get("hold.ground"), ground));
    }
    layOutEnd();
    getChildren()
        .add(
            new Captioned(
                texts.get("hold.note"), note, Captioned.advice(texts.get("hold.note-what"))));
  }

  /** Gives an item its name. */
  @FunctionalInterface
  private interface Named {
    String of(ItemKey item);
  }

  /** One for a new hold; the first item is chosen where none is named. */
  static HoldForm ofNew(CardItems items, Optional<ItemKey> item, Texts texts) {
    List<ItemKey> all = List.copyOf(items.all().keySet());
    ItemKey first = item.orElseGet(all::getFirst);
    return new HoldForm(
        new NewHold(first, HoldGround.LEGAL_CLAIM, ""), true, all, items::name, texts);
  }

  /** One for another end of a hold. */
  static HoldForm of(Hold hold, Texts texts) {
    return new HoldForm(hold.content(), false, List.of(hold.item()), ItemKey::code, texts);
  }

  private void layOutEnd() {
    VBox when = new VBox(new Captioned(texts.get("hold.end"), end), day);
    Node advice = Captioned.advice(texts.get("hold.expected-what"));
    when.getChildren().add(advice);
    when.getStyleClass().add("field");
    day.setAccessibleText(texts.get("hold.day"));
    end.valueProperty()
        .subscribe(
            now -> {
              Present.when(day, now != End.OPEN);
              Present.when(advice, now == End.EXPECTED);
            });
    getChildren().add(when);
  }

  private String name(End of) {
    return texts.get("hold.end." + of.name().toLowerCase(Locale.ROOT));
  }

  private static End endOf(NewHold hold) {
    if (hold.until().isPresent()) {
      return End.CERTAIN;
    }
    return hold.expected().isPresent() ? End.EXPECTED : End.OPEN;
  }

  Node first() {
    return isNew ? ground : end;
  }

  boolean isWritten() {
    return !note.getText().equals(start.note()) || end.getValue() != endOf(start);
  }

  /**
   * The hold as it is written; empty where a day is missing.
   *
   * @param refused hears what is the matter
   */
  Optional<NewHold> written(Consumer<String> refused) {
    try {
      Optional<LocalDate> last =
          end.getValue() == End.OPEN ? Optional.empty() : Optional.of(required());
      return Optional.of(
          new NewHold(
              item.getValue(),
              ground.getValue(),
              last.filter(_ -> end.getValue() == End.CERTAIN),
              last.filter(_ -> end.getValue() == End.EXPECTED),
              note.getText().strip()));
    } catch (DomainException noDay) {
      refused.accept(texts.of(noDay));
      day.requestFocus();
      return Optional.empty();
    }
  }

  private LocalDate required() throws DomainException {
    return day.day().orElseThrow(() -> new DomainException(Problem.BAD_DATE));
  }
}
