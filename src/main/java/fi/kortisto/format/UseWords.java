package fi.kortisto.format;

import fi.kortisto.model.Ban;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.ConsentAct;
import fi.kortisto.model.Language;
import fi.kortisto.model.LawfulException;
import fi.kortisto.model.UseAnswer;
import java.time.LocalDate;
import java.util.Optional;

/** Says in words why a use of a person's data is allowed or not. */
public final class UseWords {

  private final Words words;
  private final Language language;

  public UseWords(Language language) {
    this.words = Words.of(language);
    this.language = language;
  }

  /** One or two sentences: what holds, since when, and by which law. */
  public String why(BanPurpose use, UseAnswer answer) {
    return switch (answer.reason()) {
      case NOT_BANNED -> words.get("use.not-banned");
      case CONSENTED -> words.get("use.consented", day(answer.consent()), until(answer.consent()));
      case EXCEPTION -> answer.exception().map(this::exception).orElseThrow();
      case OWN_CUSTOMER -> words.get("use.own-customer");
      case NO_CONSENT -> words.get(law(use, answer, "use.no-consent"));
      case CONSENT_WITHDRAWN -> words.get("use.consent-withdrawn", day(answer.consent()));
      case CONSENT_RUN_OUT -> words.get("use.consent-run-out", lastDay(answer.consent()));
      case BANNED -> answer.ban().map(this::banned).orElseThrow();
      case RESTRICTED -> words.get("use.restricted");
      case PROTECTED_ADDRESS -> words.get("use.protected-address");
    };
  }

  /** Whether the law asks the consent or the register's own notice. */
  private static String law(BanPurpose use, UseAnswer answer, String key) {
    return use.isMarketing() && answer.road().needsConsent() ? key + "-by-law" : key;
  }

  private String banned(Ban ban) {
    String what =
        words.get(
            "use.banned",
            words.of(ban.purpose()),
            words.of(ban.channel()),
            date(ban.from()),
            words.of(ban.statedBy()));
    return ban.until().map(last -> what + " " + words.get("use.until", date(last))).orElse(what);
  }

  private String exception(LawfulException exception) {
    return words.get(
        "use.exception", date(exception.content().from()), exception.content().reason());
  }

  private String day(Optional<ConsentAct> act) {
    return act.map(row -> date(row.act().day())).orElse("");
  }

  private String lastDay(Optional<ConsentAct> act) {
    return act.flatMap(row -> row.act().until()).map(this::date).orElse("");
  }

  /** As an addition to the sentence. */
  private String until(Optional<ConsentAct> act) {
    return act.flatMap(row -> row.act().until())
        .map(last -> " " + words.get("use.until", date(last)))
        .orElse("");
  }

  private String date(LocalDate day) {
    return ValueForms.date(day, language);
  }
}
