package fi.kortisto.format;

import fi.kortisto.model.Language;
import fi.kortisto.model.UnusualUse;

/** Says what was unusual, in a sentence without its user and time. */
public final class UnusualWords {

  private final Words words;

  public UnusualWords(Language language) {
    this.words = Words.of(language);
  }

  public String of(UnusualUse use) {
    return words.get("unusual." + use.kind().code(), use.count());
  }
}
