package fi.kortisto.ui.lists;

import fi.kortisto.format.ListTable;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.EntryKind;
import fi.kortisto.model.Field;
import fi.kortisto.model.ListColumns;
import fi.kortisto.model.ListOrder;
import fi.kortisto.model.Register;
import fi.kortisto.model.RegisterId;
import fi.kortisto.model.Selection;
import fi.kortisto.ui.Desk;
import fi.kortisto.ui.Texts;
import fi.kortisto.ui.control.Captioned;
import fi.kortisto.ui.control.Choices;
import fi.kortisto.ui.control.DayField;
import fi.kortisto.ui.control.Fold;
import fi.kortisto.ui.control.FormMemory;
import fi.kortisto.ui.control.Present;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks what a list is for, by which channel, of whom, and what stands on it. */
final class ListChoices extends VBox {

  private static final Pattern CONDITION = Pattern.compile(".*/lists-field-\\d+");

  private final Desk desk;
  private final Texts texts;
  private final List<Register> registers;
  private final Runnable changed;
  private final ComboBox<BanPurpose> purpose;
  private final ComboBox<BanChannel> channel;
  private final Captioned byChannel;
  private final CheckBox similar;
  private final VBox similarPart;
  private final List<CheckBox> ticked = new ArrayList<>();
  private final TextField text = new TextField();
  private final ConditionRows conditions;
  private final DayField since;
  private final ComboBox<Optional<EntryKind>> activity;
  private final VBox columns = new VBox(8);
  private final List<CheckBox> columnTicks = new ArrayList<>();
  private final FormMemory memory;
  private boolean filling;

  /**
   * @param changed hears that something else is wanted
   */
  ListChoices(Desk desk, List<Register> registers, Runnable changed) {
    this.desk = desk;
    this.texts = desk.texts();
    this.registers = registers;
    this.changed = changed;
    getStyleClass().add("list-choices");
    purpose = Choices.of(List.of(BanPurpose.values()), texts::beginning);
    purpose.setValue(null);
    purpose.setPromptText(texts.get("lists.purpose-none"));
    purpose.setId("lists-purpose");
    channel = Choices.of(channels(), texts::beginning);
    channel.setId("lists-channel");
    byChannel = new Captioned(texts.get("lists.channel"), channel);
    similar = new CheckBox(texts.get("lists.similar"));
    similar.setId("lists-similar");
    similar.setWrapText(true);
    similarPart = new VBox(4, similar, Captioned.advice(texts.get("lists.similar-what")));
    text.setId("lists-text");
    text.setPromptText(texts.get("lists.text-prompt"));
    conditions = new ConditionRows(texts, this::change);
    since = new DayField(texts, Optional.empty());
    since.setId("lists-since");
    activity =
        Choices.of(
            Stream.concat(
                    Stream.of(Optional.<EntryKind>empty()),
                    Stream.of(EntryKind.values()).map(Optional::of))
                .toList(),
            kind -> kind.map(texts::beginning).orElse(texts.get("lists.any-entry")));
    activity.setId("lists-activity");
    build();
    offer();
    arrange();
    listen();
    memory = new FormMemory(this, columns);
  }

  private static List<BanChannel> channels() {
    List<BanChannel> channels = new ArrayList<>(BanChannel.ROADS);
    channels.add(BanChannel.ANY);
    return channels;
  }

  private void build() {
    getChildren()
        .addAll(new Captioned(texts.get("lists.purpose"), purpose), byChannel, similarPart);
    getChildren().add(heading("lists.whom"));
    if (registers.size() > 1) {
      registers.forEach(register -> ticked.add(tick(texts.of(register.name()), register.id())));
      VBox of = new VBox(8);
      of.getChildren().addAll(ticked);
      getChildren().add(of);
    }
    getChildren().add(new Captioned(texts.get("lists.text"), text));
    VBox where = new VBox(Captioned.words(texts.get("lists.conditions")), conditions);
    where.getStyleClass().add("field");
    getChildren().add(where);
    VBox active = new VBox(8, new Captioned(texts.get("lists.since"), since), activity);
    activity.setMaxWidth(Double.MAX_VALUE);
    activity.setAccessibleText(texts.get("lists.activity"));
    getChildren()
        .addAll(
            active,
            Fold.remembered(desk, "lists-columns", texts.get("lists.columns"), () -> columns));
  }

  private Label heading(String key) {
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("section-title");
    return heading;
  }

  private CheckBox tick(String name, Object what) {
    CheckBox tick = new CheckBox(name);
    tick.setMnemonicParsing(false);
    tick.setWrapText(true);
    tick.setUserData(what);
    if (what instanceof RegisterId register) {
      tick.setId("lists-register-" + register.value());
    }
    return tick;
  }

  private void listen() {
    purpose.valueProperty().addListener(_ -> change());
    channel.valueProperty().addListener(_ -> change());
    similar.selectedProperty().addListener(_ -> change());
    text.textProperty().addListener(_ -> change());
    since.valueProperty().addListener(_ -> change());
    activity.valueProperty().addListener(_ -> change());
    for (CheckBox tick : ticked) {
      tick.selectedProperty()
          .addListener(
              _ -> {
                offer();
                change();
              });
    }
  }

  private void change() {
    arrange();
    if (!filling) {
      changed.run();
    }
  }

  private void arrange() {
    BanPurpose wanted = purpose.getValue();
    Present.when(byChannel, wanted != null && wanted.isByChannel());
    boolean customers =
        wanted != null
            && wanted.isMarketing()
            && (channel.getValue() == BanChannel.EMAIL
                || channel.getValue() == BanChannel.SMS
                || channel.getValue() == BanChannel.ANY);
    Present.when(similarPart, customers);
  }

  /** The fields of the registers that are chosen now. */
  private void offer() {
    List<Register> among = Selection.EVERYBODY.in(chosen()).among(registers);
    conditions.offer(among);
    Set<String> before = new LinkedHashSet<>(chosenColumns());
    columnTicks.clear();
    for (Field field : ListColumns.possible(among)) {
      CheckBox tick = tick(texts.of(field.label()), field.code());
      tick.setId("lists-column-" + field.code());
      tick.setSelected(before.contains(field.code()));
      tick.selectedProperty().addListener(_ -> change());
      columnTicks.add(tick);
    }
    columns.getChildren().setAll(columnTicks);
  }

  private Set<RegisterId> chosen() {
    Set<RegisterId> chosen = new LinkedHashSet<>();
    for (CheckBox tick : ticked) {
      if (tick.isSelected() && tick.getUserData() instanceof RegisterId register) {
        chosen.add(register);
      }
    }
    return chosen;
  }

  private List<String> chosenColumns() {
    return columnTicks.stream()
        .filter(CheckBox::isSelected)
        .map(tick -> tick.getUserData().toString())
        .toList();
  }

  ComboBox<BanPurpose> first() {
    return purpose;
  }

  /** The list that is wanted; empty as long as it is not said what for. */
  Optional<ListOrder> order() throws DomainException {
    if (purpose.getValue() == null) {
      return Optional.empty();
    }
    Optional<LocalDate> day = since.day();
    Selection selection =
        new Selection(
            chosen(),
            text.getText(),
            conditions.conditions(),
            day,
            day.isPresent() ? activity.getValue().map(Set::of).orElse(Set.of()) : Set.of());
    ListOrder order =
        new ListOrder(
            "",
            selection,
            purpose.getValue(),
            channel.getValue(),
            similar.isSelected() && similarPart.isVisible(),
            chosenColumns());
    return Optional.of(order.named(nameOf(order)));
  }

  /** How a list is called that nobody has named: what it is for, and the day. */
  private String nameOf(ListOrder order) {
    return ListTable.aim(order, texts.language()) + " " + texts.date(LocalDate.now());
  }

  /** What is chosen, to be so again after a lock. */
  Map<String, String> typed() {
    return memory.typed();
  }

  /** The registers decide what can be asked for, and so come before the conditions. */
  void recall(Map<String, String> typed) {
    memory.recall(typed);
    conditions.reach(
        (int) typed.keySet().stream().filter(name -> CONDITION.matcher(name).matches()).count());
    memory.recall(typed);
  }

  /** Shows how that list is chosen. */
  void show(ListOrder order) {
    filling = true;
    try {
      purpose.setValue(order.purpose());
      channel.setValue(order.channel());
      similar.setSelected(order.similar());
      Selection selection = order.selection();
      for (CheckBox tick : ticked) {
        tick.setSelected(
            tick.getUserData() instanceof RegisterId register
                && selection.registers().contains(register));
      }
      text.setText(selection.text());
      conditions.show(selection.conditions());
      since.setValue(selection.activeSince().orElse(null));
      activity.setValue(selection.activityInOrder().stream().findFirst());
      offer();
      columnTicks.forEach(
          tick -> tick.setSelected(order.columns().contains(tick.getUserData().toString())));
    } finally {
      filling = false;
    }
    change();
  }
}
