package fi.kortisto.ui.decision;

import fi.kortisto.model.Correction;
import fi.kortisto.model.Hold;
import fi.kortisto.model.ItemRuling;
import fi.kortisto.model.Refusal;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.SheetItem;
import fi.kortisto.model.SheetLine;
import java.util.List;
import java.util.Optional;

/** What is chosen for one item; begins with what the rules propose. */
final class ItemChoice {

  private final RequestKind kind;
  private final SheetLine line;
  private Way way;
  private Refusal refusal;
  private String shown;
  private String value = "";
  private String why = "";
  private boolean changed;

  ItemChoice(RequestKind kind, SheetLine line) {
    this.kind = kind;
    this.line = line;
    this.way = proposed(kind, line);
    this.refusal = line.proposal().refusal().orElseGet(() -> blank(way));
    this.shown = text();
  }

  /** Where a request is one for change, what the rules do not touch stays as it is. */
  private static Way proposed(RequestKind kind, SheetLine line) {
    return switch (kind) {
      case RECTIFICATION, CONSENT_WITHDRAWN -> Way.LEAVE;
      case INSPECTION, PORTABILITY, ERASURE -> ofRuling(kind, line.proposal());
      case RESTRICTION, OBJECTION, BAN, LOG_EXTRACT, COMPLAINT ->
          throw new IllegalArgumentException(kind.code());
    };
  }

  private static Way ofRuling(RequestKind kind, ItemRuling ruling) {
    return switch (ruling.verdict()) {
      case GRANT -> kind == RequestKind.ERASURE ? Way.ERASE : Way.GIVE;
      case REDACT -> Way.COVER;
      case REFUSE -> Way.REFUSE;
      case LATER -> Way.LATER;
    };
  }

  SheetLine line() {
    return line;
  }

  Way way() {
    return way;
  }

  /** The ways there are; one that is not open for the item is shown, so that it can be said why. */
  List<Way> ways() {
    return Way.of(kind, line.item());
  }

  List<RefusalGround> grounds() {
    return way.grounds(kind);
  }

  Refusal refusal() {
    return refusal;
  }

  /** What goes out in place of the text. */
  String shown() {
    return shown;
  }

  /** What shall stand in the place of what is wrong, as typed. */
  String value() {
    return value;
  }

  /** What was wrong. */
  String why() {
    return why;
  }

  boolean isChanged() {
    return changed;
  }

  void choose(Way wanted) {
    if (wanted != way) {
      changed = true;
      way = wanted;
      if (way.isRefusal()) {
        refusal = beginning();
      }
    }
  }

  /** Chooses a way with a ground and a reason. */
  void choose(Way wanted, Refusal because) {
    changed = true;
    way = wanted;
    refusal = because;
  }

  void refuse(Refusal because) {
    changed = true;
    refusal = because;
  }

  void show(String words) {
    changed = true;
    shown = words;
  }

  void correct(String typed, String wrong) {
    changed = true;
    value = typed;
    why = wrong;
  }

  private Refusal beginning() {
    Optional<Refusal> proposed = line.proposal().refusal();
    return proposed
        .filter(one -> way.grounds(kind).contains(one.ground()))
        .orElseGet(() -> held().orElseGet(() -> blank(way)));
  }

  private Optional<Refusal> held() {
    return line.hold()
        .filter(hold -> way.grounds(kind).contains(hold.ground().ground()))
        .map(hold -> new Refusal(hold.ground().ground(), hold.note(), hold.earliest()));
  }

  private Refusal blank(Way of) {
    List<RefusalGround> grounds = of.grounds(kind);
    RefusalGround first = grounds.isEmpty() ? RefusalGround.STILL_NEEDED : grounds.getFirst();
    return new Refusal(first, "", line.hold().flatMap(Hold::earliest));
  }

  /** The text that an item consists of; blank for a file. */
  String text() {
    return switch (line.item()) {
      case SheetItem.OfDatum(var datum) -> datum.value();
      case SheetItem.OfEntry(var entry) -> entry.text();
      case SheetItem.OfFile _ -> "";
    };
  }

  /** The ruling; empty where the item is left alone or put right. */
  Optional<ItemRuling> ruling() {
    return switch (way) {
      case GIVE, ERASE -> Optional.of(ItemRuling.grant(line.key()));
      case COVER -> Optional.of(ItemRuling.redact(line.key(), refusal, shown));
      case LATER -> Optional.of(ItemRuling.later(line.key(), refusal));
      case REFUSE -> Optional.of(ItemRuling.refuse(line.key(), refusal));
      case LEAVE, CORRECT -> Optional.empty();
    };
  }

  Optional<Correction> correction() {
    return way == Way.CORRECT
        ? Optional.of(Correction.of(line.key(), value, why))
        : Optional.empty();
  }

  /** Whether a reason is still to be written. */
  boolean lacksReason() {
    return switch (way) {
      case COVER, LATER, REFUSE -> refusal.reason().isBlank();
      case CORRECT -> why.isBlank();
      case GIVE, ERASE, LEAVE -> false;
    };
  }
}
