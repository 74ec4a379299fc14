package fi.kortisto.post;

import fi.kortisto.document.Document;
import fi.kortisto.model.LetterFacts;
import fi.kortisto.model.LetterOrder;

/** A letter that is set and not filed yet. */
public record Written(LetterOrder order, LetterFacts facts, Document document) {}
