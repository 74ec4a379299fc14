package fi.kortisto.exchange;

import fi.kortisto.exchange.SubjectCopy.LeftOut;
import fi.kortisto.model.Language;
import fi.kortisto.model.SubjectFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What a card of a person says of itself: {@code X-KORTISTO-KIND;X-MADE=2026-03-05;X-BY=1457511-2:
 * portability}, and a line for each register of which it holds nothing. It is no value of the
 * person, and reading leaves it.
 */
final class CardKind {

  static final String KIND = "X-KORTISTO-KIND";
  static final String LEFT_OUT = "X-KORTISTO-LEFT-OUT";

  private CardKind() {}

  static List<CardProperty> of(SubjectCopy copy) {
    SubjectFile file = copy.file();
    List<CardProperty> head = new ArrayList<>();
    head.add(
        new CardProperty(
            KIND,
            List.of(
                new CardParameter("X-MADE", file.anchor().date().toString()),
                new CardParameter("X-BY", file.controller().businessId())),
            "",
            copy.kind().code()));
    copy.leftOut().forEach(left -> head.add(of(left)));
    return head;
  }

  private static CardProperty of(LeftOut left) {
    return new CardProperty(
        LEFT_OUT,
        List.of(new CardParameter("X-REASON", JsonText.code(left.why()))),
        "",
        CardText.escape(PlainText.of(left.register().name().in(Language.FI))));
  }
}
