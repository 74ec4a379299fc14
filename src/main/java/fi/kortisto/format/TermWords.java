package fi.kortisto.format;

import fi.kortisto.model.Category;
import fi.kortisto.model.HoldGround;
import fi.kortisto.model.Language;
import fi.kortisto.model.Register;
import fi.kortisto.model.StorageRule.Ending;
import fi.kortisto.model.StorageTerm;
import fi.kortisto.model.StorageTerm.Cause;
import fi.kortisto.model.StorageTerm.Goes;
import fi.kortisto.model.StorageTerm.Stays;
import java.time.LocalDate;

/** Says in words for how long an item is kept, and why. */
public final class TermWords {

  private final Language language;
  private final Words words;
  private final LocalDate today;

  /**
   * Words for terms.
   *
   * @param today what is past its time on that day goes at the next clean-up
   */
  public TermWords(Language language, LocalDate today) {
    this.language = language;
    this.words = Words.of(language);
    this.today = today;
  }

  /**
   * A whole sentence: {@code Poistetaan 3.4.2027, kun 24 kuukautta on kulunut tapahtumasta
   * (3.4.2025).} or {@code Säilyy: avoin lasku.}
   */
  public String of(StorageTerm term) {
    return switch (term) {
      case Goes goes -> goes.isDue(today) ? due(goes) : later(goes);
      case Stays stays ->
          stays
              .until()
              .map(last -> words.get("term.stays-until", date(last), why(stays)))
              .orElseGet(() -> words.get("term.stays", why(stays)));
    };
  }

  private String later(Goes goes) {
    String ending = ending(goes.then());
    String day = date(goes.on());
    return switch (goes.cause()) {
      case Cause.Time time ->
          words.get(
              "term.time",
              ending,
              day,
              Spans.of(time.period(), language),
              words.of(time.clock()),
              date(time.from()));
      case Cause.Law(var floor) -> words.get("term.law", ending, day, floor.law().in(language));
      case Cause.WithTheRest _ -> words.get("term.with-the-rest", ending, day);
    };
  }

  private String due(Goes goes) {
    String ending = ending(goes.then());
    return switch (goes.cause()) {
      case Cause.Time time ->
          words.get(
              "term.time-due",
              ending,
              Spans.of(time.period(), language),
              words.of(time.clock()),
              date(time.from()));
      case Cause.Law(var floor) -> words.get("term.law-due", ending, floor.law().in(language));
      case Cause.WithTheRest _ -> words.get("term.with-the-rest-due", ending);
    };
  }

  /** As short as a row of a list needs it: {@code Poistetaan 3.4.2027}, {@code säilyy}. */
  public String brief(StorageTerm term) {
    return switch (term) {
      case Goes goes ->
          goes.isDue(today)
              ? words.get("term.goes-due", ending(goes.then()))
              : words.get("term.goes", ending(goes.then()), date(goes.on()));
      case Stays stays ->
          stays
              .until()
              .map(last -> words.get("term.kept-until", date(last)))
              .orElseGet(() -> words.get("term.kept"));
    };
  }

  /** Why it stays, without a full stop: the criterion, the law or the hold by its name. */
  public String why(Stays stays) {
    String told = stays.words().in(language).strip();
    return told.isEmpty()
        ? stays.ground().map(this::of).orElseGet(() -> words.of(stays.why()))
        : told.replaceFirst("[.\\s]+$", "");
  }

  /** The name of a category of a register; of files that belong to no other item, that. */
  public String category(Register register, String code) {
    return code.isEmpty()
        ? words.get("retention.loose-files")
        : register
            .content()
            .category(code)
            .map(Category::label)
            .map(label -> label.in(language))
            .orElse(code);
  }

  private String of(HoldGround ground) {
    return words.of(ground);
  }

  private String ending(Ending then) {
    return words.beginning(then);
  }

  private String date(LocalDate day) {
    return ValueForms.date(day, language);
  }
}
