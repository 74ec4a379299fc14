package fi.kortisto.ui;

import fi.kortisto.format.ValueForms;
import fi.kortisto.format.Words;
import fi.kortisto.model.DomainException;
import fi.kortisto.model.Label;
import fi.kortisto.model.Language;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the screens say, in one language. Changing the language means other texts. */
public final class Texts {

  static final String BUNDLE = "fi.kortisto.ui.messages";

  private final Language language;
  private final Words words;
  private final ResourceBundle sentences;

  public Texts(Language language) {
    this.language = language;
    this.words = Words.of(language);
    this.sentences = Words.bundle(BUNDLE, language);
  }

  public Language language() {
    return language;
  }

  /** The sentence of the key, filled by ICU's rules for plurals, numbers and dates. */
  public String get(String key, Object... arguments) {
    return words.fill(sentences.getString(key), arguments);
  }

  /** The word for a constant. */
  public String of(Enum<?> constant) {
    return words.of(constant);
  }

  /** As {@link #of(Enum)}, for where it begins a line. */
  public String beginning(Enum<?> constant) {
    return words.beginning(constant);
  }

  /** The words with a capital letter first, for where they begin a line. */
  public String beginning(String text) {
    return words.beginning(text);
  }

  /** The sentence that tells what was the matter. */
  public String of(DomainException problem) {
    return words.of(problem);
  }

  public String of(Label label) {
    return label.in(language);
  }

  /** The name of a language in this one, {@code ruotsi}. */
  public String name(Language named) {
    return named.locale().getDisplayLanguage(language.locale());
  }

  /** The alphabet of the language: å, ä and ö last in Finnish and Swedish. */
  public Comparator<String> order() {
    Collator collator = Collator.getInstance(language().locale());
    return collator::compare;
  }

  public String date(LocalDate day) {
    return ValueForms.date(day, language);
  }

  /** Day and time of day in the time zone of this computer, {@code 3.2.2026 14.05}. */
  public String dateTime(Instant moment) {
    ZonedDateTime local = moment.atZone(ZoneId.systemDefault());
    String clock = language == Language.FI ? "H.mm.ss" : "HH:mm:ss";
    return date(local.toLocalDate())
        + " "
        + DateTimeFormatter.ofPattern(clock, Locale.ROOT).format(local);
  }

  /** The sentences as FXML looks them up, {@code %key}. */
  public ResourceBundle bundle() {
    return new ResourceBundle() {
      @Override
      protected Object handleGetObject(String key) {
        return get(key);
      }

      @Override
      public Enumeration<String> getKeys() {
        return sentences.getKeys();
      }
    };
  }
}
