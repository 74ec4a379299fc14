package fi.kortisto.ui.notices;

import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import fi.kortisto.model.RegisterContent;
import fi.kortisto.model.RegisterText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What was typed over the firm's own words, place by place. It is laid over the register's content
 * as that is when it is saved, so that what another screen has changed meanwhile stays.
 */
record TextChange(Map<Place, String> words) {

  private static final String BETWEEN = "-";

  static final TextChange NONE = new TextChange(Map.of());

  /** One block of text in one language. */
  record Place(RegisterText text, Language language) {

    /** What stands here; blank where the firm has written nothing in this language. */
    String in(RegisterContent content) {
      return content.texts().getOrDefault(text, Label.NONE).exactlyIn(language);
    }
  }

  TextChange {
    words = Map.copyOf(words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * With other words in a place. Words that are the same as those on file are no change.
   *
   * @param onFile what the register says now
   */
  TextChange with(Place place, String typed, RegisterContent onFile) {
    Map<Place, String> others = new HashMap<>(words);
    if (typed.equals(place.in(onFile))) {
      others.remove(place);
    } else {
      others.put(place, typed);
    }
    return new TextChange(others);
  }

  /** The content with these words in it. A text without words in any language is left out. */
  RegisterContent over(RegisterContent content) {
    Map<RegisterText, Label> texts = new EnumMap<>(RegisterText.class);
    texts.putAll(content.texts());
    words.forEach(
        (place, typed) ->
            texts.merge(
                place.text(),
                Label.NONE.with(place.language(), typed),
                (there, _) -> there.with(place.language(), typed)));
    texts.values().removeIf(Label::isBlank);
    return content.withTexts(texts);
  }

  /** The words by the names of their places. */
  Map<String, String> named() {
    Map<String, String> named = new HashMap<>();
    words.forEach(
        (place, typed) -> named.put(place.text().name() + BETWEEN + place.language(), typed));
    return named;
  }

  /** Reads {@link #named()} again. */
  static TextChange named(Map<String, String> named) {
    Map<Place, String> words = new HashMap<>();
    for (RegisterText text : RegisterText.values()) {
      for (Language language : Language.values()) {
        String typed = named.get(text.name() + BETWEEN + language);
        if (typed != null) {
          words.put(new Place(text, language), typed);
        }
      }
    }
    return new TextChange(words);
  }

  /** The change that brings back the words which this one is laid over. */
  TextChange takenBack(RegisterContent before) {
    Map<Place, String> then = new HashMap<>();
    words.keySet().forEach(place -> then.put(place, place.in(before)));
    return new TextChange(then);
  }
}
