package fi.kortisto.ui.decision;

import fi.kortisto.model.FieldType;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.RefusalGround;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.SheetItem;
import fi.kortisto.model.SheetLine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be chosen for one item of a person's file. */
enum Way {
  GIVE,
  /** Given with what is said about others covered. */
  COVER,
  ERASE,
  /** Erased when the hold on it ends. */
  LATER,
  REFUSE,
  /** Left as it is. */
  LEAVE,
  CORRECT;

  /** The ways that there are for an item in a request of that kind. */
  static List<Way> of(RequestKind kind, SheetItem item) {
    return of(kind).stream()
        .filter(way -> way != COVER || isText(item))
        .filter(way -> way != CORRECT || isWritten(item))
        .toList();
  }

  /** The ways that there are for items in a request of that kind. */
  static List<Way> of(RequestKind kind) {
    return switch (kind) {
      case INSPECTION, PORTABILITY -> List.of(GIVE, COVER, REFUSE);
      case ERASURE -> List.of(ERASE, LATER, REFUSE);
      case CONSENT_WITHDRAWN -> List.of(LEAVE, ERASE, LATER, REFUSE);
      case RECTIFICATION -> List.of(LEAVE, CORRECT, REFUSE);
      case RESTRICTION, OBJECTION, BAN, LOG_EXTRACT, COMPLAINT -> List.of();
    };
  }

  /** Only words can be covered: a number or an address is given or refused. */
  private static boolean isText(SheetItem item) {
    return switch (item) {
      case SheetItem.OfDatum(var datum) ->
          !datum.field().sensitive()
              && (datum.field().type() == FieldType.TEXT
                  || datum.field().type() == FieldType.LONG_TEXT);
      case SheetItem.OfEntry _ -> true;
      case SheetItem.OfFile _ -> false;
    };
  }

  private static boolean isWritten(SheetItem item) {
    return switch (item) {
      case SheetItem.OfDatum(var datum) -> datum.field().type() != FieldType.IMAGE;
      case SheetItem.OfEntry _ -> true;
      case SheetItem.OfFile _ -> false;
    };
  }

  /** Whether it wants a ground and a reason (GDPR art. 12(4)). */
  boolean isRefusal() {
    return switch (this) {
      case COVER, LATER, REFUSE -> true;
      case GIVE, ERASE, LEAVE, CORRECT -> false;
    };
  }

  /** The grounds on which it can be chosen. */
  List<RefusalGround> grounds(RequestKind kind) {
    Stream<RefusalGround> all = RefusalGround.of(kind).stream().filter(RefusalGround::isForItems);
    return switch (this) {
      case COVER -> List.of(RefusalGround.OTHERS_RIGHTS);
      case LATER -> all.filter(Way::isHold).toList();
      case REFUSE -> all.toList();
      case GIVE, ERASE, LEAVE, CORRECT -> List.of();
    };
  }

  private static boolean isHold(RefusalGround ground) {
    return Arrays.stream(HoldGround.values()).anyMatch(hold -> hold.ground() == ground);
  }

  /** Whether it can be chosen for that line: what is held cannot go at once. */
  boolean isOpenFor(SheetLine line) {
    return this != ERASE || line.hold().isEmpty();
  }

  /** The end of the keys of its words: {@code erase}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
