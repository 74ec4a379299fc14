package fi.kortisto.ui.decision;

import fi.kortisto.format.EntryForms;
import fi.kortisto.format.FieldForms;
import fi.kortisto.format.ItemWords;
import fi.kortisto.model.Datum;
import fi.kortisto.model.Entry;
import fi.kortisto.model.FieldType;
import fi.kortisto.model.Hold;
import fi.kortisto.model.Provenance;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.Register;
import fi.kortisto.model.SheetItem;
import fi.kortisto.model.SheetLine;
import fi.kortisto.ui.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what an item is, where it comes from and what keeps it. */
final class ItemSentences {

  private static final int LONGEST = 240;

  private final Texts texts;
  private final ItemWords items;
  private final boolean addressHidden;

  /**
   * @param addressHidden for a person with a protected address
   */
  ItemSentences(Texts texts, List<Register> registers, boolean addressHidden) {
    this.texts = texts;
    this.items = new ItemWords(registers, texts.language());
    this.addressHidden = addressHidden;
  }

  /** The sort of item, and of an entry the day. */
  String name(SheetLine line) {
    String sort = items.of(line.item());
    return switch (line.item()) {
      case SheetItem.OfDatum _, SheetItem.OfFile _ -> sort;
      case SheetItem.OfEntry(Entry entry) -> sort + " " + texts.date(entry.at().toLocalDate());
    };
  }

  /** What the item says, shortened; sensitive values and protected addresses stay covered. */
  String value(SheetItem item) {
    return shortened(
        switch (item) {
          case SheetItem.OfDatum(Datum datum) -> value(datum);
          case SheetItem.OfEntry(Entry entry) -> value(entry);
          case SheetItem.OfFile(var file) -> file.name();
        });
  }

  private String value(Datum datum) {
    if (isCovered(datum)) {
      return texts.get("card.hidden-value");
    }
    return datum.field().type() == FieldType.IMAGE
        ? texts.of(FieldType.IMAGE)
        : FieldForms.show(datum.field(), datum.value(), texts.language());
  }

  /** Whether the value is not to be seen by whoever passes the screen. */
  boolean isCovered(Datum datum) {
    return datum.field().sensitive()
        || datum.isHidden()
        || (addressHidden && datum.field().type() == FieldType.ADDRESS);
  }

  private String value(Entry entry) {
    Stream<String> particulars =
        entry.values().entrySet().stream()
            .map(
                one ->
                    texts.beginning(one.getKey())
                        + ": "
                        + EntryForms.show(one.getKey(), one.getValue(), texts.language()));
    Stream<String> messages =
        entry.messages().stream().map(message -> message.author() + ": " + message.text());
    return Stream.of(Stream.of(entry.text()), particulars, messages)
        .flatMap(words -> words)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s*\\n\\s*", ", ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + " …";
  }

  /** From whom and when. */
  String origin(SheetLine line) {
    Provenance from = line.item().provenance();
    String source =
        line.register()
            .sourceOf(from.sourceCode())
            .map(
                known -> known.person() ? texts.get("card.source-person") : texts.of(known.label()))
            .orElse(from.sourceCode());
    return Stream.of(source, from.obtained().map(texts::date).orElse(""))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** What keeps the item and until when. */
  String hold(Hold hold) {
    String ground = texts.beginning(hold.ground());
    String note = hold.note().isBlank() ? "" : " – " + hold.note();
    return hold.earliest()
            .map(day -> texts.get("decision.held-until", ground, texts.date(day)))
            .or(
                () ->
                    hold.expected()
                        .map(day -> texts.get("decision.held-expected", ground, texts.date(day))))
            .orElseGet(() -> texts.get("decision.held", ground))
        + note;
  }

  /** Ground with its place in the law, reason and day on one line. */
  String refusal(Refusal why) {
    String ground = texts.beginning(why.ground()) + " (" + why.ground().law() + ")";
    String day = why.until().map(one -> texts.get("decision.earliest", texts.date(one))).orElse("");
    String reason = why.reason().equalsIgnoreCase(texts.of(why.ground())) ? "" : why.reason();
    return Stream.of(ground, reason, day)
        .filter(words -> !words.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
