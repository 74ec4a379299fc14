package fi.kortisto.post;

import fi.kortisto.document.AnswerOptions.Inclusion;
import fi.kortisto.document.Document;
import fi.kortisto.document.EnvelopeWindow;
import fi.kortisto.document.RequestLetter;
import fi.kortisto.model.LetterFacts;
import fi.kortisto.model.LetterOrder;
import java.util.Set;

/** A letter that is set and not filed yet. */
public record Written(LetterOrder order, LetterFacts facts, Document document) {

  static Written of(LetterOrder order, LetterFacts facts) {
    return new Written(order, facts, RequestLetter.render(facts));
  }

  /**
   * The same letter set otherwise.
   *
   * @param window where the address goes
   * @param inclusions what an inspection answer has beyond what it always has
   */
  public Written set(EnvelopeWindow window, Set<Inclusion> inclusions) {
    return new Written(order, facts, RequestLetter.render(facts, window, inclusions));
  }
}
