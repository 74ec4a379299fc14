package fi.kortisto.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's file as it is decided upon, one line for each datum, entry and file.
 *
 * @param lines in the order of the registers: data, then entries, then other files
 */
public record DecisionSheet(RequestKind kind, SubjectFile file, List<SheetLine> lines) {

  public DecisionSheet {
    lines = List.copyOf(lines);
  }

  /**
   * The sheet for a kind of request.
   *
   * @param registers that it concerns; none for all
   * @param today on which holds are to stand
   */
  public static DecisionSheet of(
      RequestKind kind, SubjectFile file, Set<RegisterId> registers, LocalDate today) {
    List<Hold> holds = Holds.of(file, today);
    List<SheetLine> lines = new ArrayList<>();
    for (RegisterPart part : file.parts()) {
      if (registers.isEmpty() || registers.contains(part.register().id())) {
        lines.addAll(lines(kind, file, part, holds));
      }
    }
    return new DecisionSheet(kind, file, lines);
  }

  private static List<SheetLine> lines(
      RequestKind kind, SubjectFile file, RegisterPart part, List<Hold> holds) {
    Register register = part.register();
    List<SheetLine> lines = new ArrayList<>();
    for (Datum datum : part.data()) {
      Optional<Category> category = Optional.of(register.categoryOf(datum.field()));
      lines.add(line(kind, register, category, new SheetItem.OfDatum(datum), holds));
    }
    for (Entry entry : part.entries()) {
      Optional<Category> category = register.content().categoryOf(entry.kind());
      lines.add(line(kind, register, category, new SheetItem.OfEntry(entry), holds));
    }
    for (Attachment attachment : file.attachments()) {
      if (attachment.register().equals(register.id())) {
        lines.add(line(kind, register, Optional.empty(), new SheetItem.OfFile(attachment), holds));
      }
    }
    return lines;
  }

  private static SheetLine line(
      RequestKind kind,
      Register register,
      Optional<Category> category,
      SheetItem item,
      List<Hold> holds) {
    List<Hold> own = holds.stream().filter(hold -> hold.item().equals(item.key())).toList();
    return new SheetLine(register, category, item, own, proposal(kind, item, own, register));
  }

  private static ItemRuling proposal(
      RequestKind kind, SheetItem item, List<Hold> holds, Register register) {
    return switch (kind) {
      case ERASURE, CONSENT_WITHDRAWN ->
          Holds.longest(holds)
              .map(hold -> ItemRuling.later(item.key(), waiting(hold)))
              .orElseGet(() -> ItemRuling.grant(item.key()));
      case PORTABILITY -> portable(item, register);
      case INSPECTION, RECTIFICATION, RESTRICTION, OBJECTION, BAN, LOG_EXTRACT, COMPLAINT ->
          ItemRuling.grant(item.key());
    };
  }

  private static Refusal waiting(Hold hold) {
    return new Refusal(hold.ground().ground(), hold.note(), hold.until());
  }

  /** Art. 20(1): what the person supplied, where a basis is consent or contract. */
  private static ItemRuling portable(SheetItem item, Register register) {
    boolean basis =
        register.content().purposes().stream()
            .anyMatch(
                purpose ->
                    purpose.basis() == LegalBasis.CONSENT
                        || purpose.basis() == LegalBasis.CONTRACT);
    if (!basis) {
      return ItemRuling.refuse(item.key(), bare(RefusalGround.OTHER_BASIS));
    }
    return item.provenance().supplied()
        ? ItemRuling.grant(item.key())
        : ItemRuling.refuse(item.key(), bare(RefusalGround.NOT_SUPPLIED));
  }

  private static Refusal bare(RefusalGround ground) {
    return new Refusal(ground, "", Optional.empty());
  }

  public Optional<SheetLine> line(ItemKey item) {
    return lines.stream().filter(line -> line.key().equals(item)).findFirst();
  }
}
