package fi.kortisto.document;

import fi.kortisto.document.NoticeBlock.OwnWords;
import fi.kortisto.format.Words;
import fi.kortisto.model.NoticeFacts;
import fi.kortisto.model.RegisterText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The sections of a notice in their order. */
final class NoticeSections {

  private final NoticeFacts facts;
  private final LetterText text;

  NoticeSections(NoticeFacts facts, LetterText text) {
    this.facts = facts;
    this.text = text;
  }

  List<NoticeSection> all() {
    return Arrays.stream(RegisterText.values()).map(this::section).toList();
  }

  private NoticeSection section(RegisterText which) {
    return new NoticeSection(
        which.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        Words.of(text.language()).beginning(which),
        List.of(
            new OwnWords(
                which,
                facts.content().text(which).map(label -> label.in(text.language())).orElse(""))));
  }
}
