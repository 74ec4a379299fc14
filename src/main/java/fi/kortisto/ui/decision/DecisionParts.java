package fi.kortisto.ui.decision;

import fi.kortisto.model.DecisionSheet;
import fi.kortisto.model.RequestKind;
import fi.kortisto.model.RequestView;
import fi.kortisto.model.Subject;
import fi.kortisto.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked for a kind of request.
 *
 * @param parts in the order in which they are shown
 * @param objection what of them still holds when the request is refused
 */
record DecisionParts(List<Part> parts, Optional<ObjectionPart> objection) {

  /**
   * @param sheet the person's file item by item
   */
  static DecisionParts of(RequestView request, DecisionSheet sheet, Texts texts) {
    RequestKind kind = request.request().kind();
    List<Part> parts = new ArrayList<>();
    Optional<ObjectionPart> objection = Optional.empty();
    switch (kind) {
      case INSPECTION, PORTABILITY, ERASURE -> parts.add(items(request, sheet, texts));
      case RECTIFICATION -> {
        parts.add(items(request, sheet, texts));
        parts.add(new CompletionsPart(texts, sheet.file()));
      }
      case CONSENT_WITHDRAWN -> {
        parts.add(new ConsentsPart(texts, request.registers()));
        parts.add(items(request, sheet, texts));
      }
      case RESTRICTION -> parts.add(new RestrictionPart(texts));
      case OBJECTION -> {
        ObjectionPart part = new ObjectionPart(texts, request.request());
        parts.add(part);
        objection = Optional.of(part);
      }
      case BAN -> parts.add(new BansPart(texts, request.request()));
      case LOG_EXTRACT -> parts.add(new NamesPart(texts));
      case COMPLAINT -> {}
    }
    return new DecisionParts(parts, objection);
  }

  private static Part items(RequestView request, DecisionSheet sheet, Texts texts) {
    boolean hidden = request.subject().map(Subject::protectedAddress).orElse(false);
    String code = sheet.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new ItemsPart(
        texts,
        sheet,
        new ItemSentences(texts, request.registers(), hidden),
        texts.get("decision.items." + code));
  }
}
