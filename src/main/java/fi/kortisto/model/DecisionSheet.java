package fi.kortisto.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A person's file as it is decided upon, one line for each datum, entry and file.
 *
 * @param lines in the order of the registers: data, then entries, then other files
 */
public record DecisionSheet(RequestKind kind, SubjectFile file, List<SheetLine> lines) {

  private static final Set<FieldRole> NAMING =
      EnumSet.of(
          FieldRole.GIVEN_NAME,
          FieldRole.FAMILY_NAME,
          FieldRole.FULL_NAME,
          FieldRole.ORGANISATION,
          FieldRole.CUSTOMER_NUMBER,
          FieldRole.POST_ADDRESS);

  public DecisionSheet {
    lines = List.copyOf(lines);
  }

  /**
   * The sheet for a kind of request.
   *
   * @param registers that it concerns; none for all
   * @param today on which holds are to stand
   * @param words for a ground, which becomes the reason of a proposal that has none
   */
  public static DecisionSheet of(
      RequestKind kind,
      SubjectFile file,
      Set<RegisterId> registers,
      LocalDate today,
      Function<Enum<?>, String> words) {
    List<Hold> holds = Holds.of(file, today);
    List<SheetLine> lines = new ArrayList<>();
    for (RegisterPart part : file.parts()) {
      if (registers.isEmpty() || registers.contains(part.register().id())) {
        lines.addAll(new Chapter(kind, file, part, holds, words).lines());
      }
    }
    return new DecisionSheet(kind, file, lines);
  }

  /** All that is proposed, as a decision. */
  public Decision proposed() {
    return Decision.GRANTED.withRulings(lines.stream().map(SheetLine::proposal).toList());
  }

  /** Whether the value tells who the person is, which has to stay while anything is held. */
  public static boolean isNaming(Datum datum) {
    return NAMING.contains(datum.field().role());
  }

  public Optional<SheetLine> line(ItemKey item) {
    return lines.stream().filter(line -> line.key().equals(item)).findFirst();
  }

  /** The lines of one register. */
  private record Chapter(
      RequestKind kind,
      SubjectFile file,
      RegisterPart part,
      List<Hold> holds,
      Function<Enum<?>, String> words) {

    List<SheetLine> lines() {
      List<SheetLine> lines = new ArrayList<>();
      for (Datum datum : part.data()) {
        Category category = part.register().categoryOf(datum.field());
        lines.add(line(Optional.of(category), new SheetItem.OfDatum(datum)));
      }
      for (Entry entry : part.entries()) {
        Optional<Category> category = part.register().content().categoryOf(entry.kind());
        lines.add(line(category, new SheetItem.OfEntry(entry)));
      }
      for (Attachment attachment : file.attachments()) {
        if (attachment.register().equals(part.register().id())) {
          lines.add(line(Optional.empty(), new SheetItem.OfFile(attachment)));
        }
      }
      return lines;
    }

    private SheetLine line(Optional<Category> category, SheetItem item) {
      List<Hold> own = holds.stream().filter(hold -> keeps(hold, item)).toList();
      return new SheetLine(part.register(), category, item, own, proposal(item, own));
    }

    /** A file is kept as long as the entry that it belongs to. */
    private static boolean keeps(Hold hold, SheetItem item) {
      return switch (item) {
        case SheetItem.OfDatum _, SheetItem.OfEntry _ -> hold.item().equals(item.key());
        case SheetItem.OfFile(Attachment attachment) ->
            hold.item().equals(item.key())
                || (hold.item().kind() == ItemKey.Kind.ENTRY
                    && attachment.entry().filter(id -> id == hold.item().number()).isPresent());
      };
    }

    private ItemRuling proposal(SheetItem item, List<Hold> own) {
      return switch (kind) {
        case ERASURE -> erasure(item, own);
        case PORTABILITY -> portability(item);
        case INSPECTION,
            RECTIFICATION,
            RESTRICTION,
            OBJECTION,
            BAN,
            CONSENT_WITHDRAWN,
            LOG_EXTRACT,
            COMPLAINT ->
            ItemRuling.grant(item.key());
      };
    }

    /** What names the person stays as long as anything that needs a name does. */
    private ItemRuling erasure(SheetItem item, List<Hold> own) {
      List<Hold> keeping = own.isEmpty() && names(item) ? ofThisRegister() : own;
      return Holds.longest(keeping)
          .map(hold -> ItemRuling.later(item.key(), waiting(hold)))
          .orElseGet(() -> ItemRuling.grant(item.key()));
    }

    private static boolean names(SheetItem item) {
      return item instanceof SheetItem.OfDatum(Datum datum) && isNaming(datum);
    }

    private List<Hold> ofThisRegister() {
      return holds.stream()
          .filter(
              hold ->
                  part.entries().stream().anyMatch(entry -> ItemKey.of(entry).equals(hold.item())))
          .toList();
    }

    private Refusal waiting(Hold hold) {
      String reason = hold.note().isBlank() ? words.apply(hold.ground()) : hold.note();
      return new Refusal(hold.ground().ground(), reason, hold.earliest());
    }

    private ItemRuling portability(SheetItem item) {
      Portability rule = new Portability(part);
      Optional<Portability.Barrier> barrier =
          switch (item) {
            case SheetItem.OfDatum(Datum datum) -> rule.against(datum);
            case SheetItem.OfEntry(Entry entry) -> rule.against(entry);
            case SheetItem.OfFile(Attachment attachment) -> rule.against(attachment);
          };
      return barrier
          .map(DecisionSheet::ground)
          .map(
              ground ->
                  ItemRuling.refuse(
                      item.key(), new Refusal(ground, words.apply(ground), Optional.empty())))
          .orElseGet(() -> ItemRuling.grant(item.key()));
    }
  }

  private static RefusalGround ground(Portability.Barrier barrier) {
    return switch (barrier) {
      case ON_BEHALF -> RefusalGround.NOT_CONTROLLER;
      case OTHER_BASIS -> RefusalGround.OTHER_BASIS;
      case NOT_SUPPLIED -> RefusalGround.NOT_SUPPLIED;
    };
  }
}
