package fi.kortisto.document;

import fi.kortisto.model.Language;
import java.util.Locale;

/** What may stand between double braces in a letter's wording. */
public enum Placeholder {
  PERSON(Sort.VALUE),
  REPRESENTATIVE(Sort.VALUE),
  NUMBER(Sort.VALUE),
  ASKED(Sort.VALUE),
  WISH(Sort.VALUE),
  RECEIVED(Sort.VALUE),
  DATE(Sort.VALUE),
  DUE(Sort.VALUE),
  RECKONING(Sort.VALUE),
  DECIDED(Sort.VALUE),
  REGISTERS(Sort.VALUE),
  CONTROLLER(Sort.VALUE),
  CONTACT(Sort.VALUE),
  DOUBT(Sort.VALUE),
  REASONS(Sort.VALUE),
  GROUND(Sort.VALUE),
  LIFTING(Sort.VALUE),
  NAMES(Sort.VALUE),
  DISCLOSED(Sort.VALUE),

  PARTLY(Sort.CONDITION),
  EMPTIED(Sort.CONDITION),
  OBJECTION(Sort.CONDITION),
  ELECTRONIC(Sort.CONDITION),
  RECTIFIED(Sort.CONDITION),
  ERASED(Sort.CONDITION),
  RESTRICTED(Sort.CONDITION),

  EXPLANATION(Sort.BLOCK),
  METHODS(Sort.BLOCK),
  SEARCHED(Sort.BLOCK),
  CORRECTIONS(Sort.BLOCK),
  FIELDS(Sort.BLOCK),
  ERASURES(Sort.BLOCK),
  KEPT(Sort.BLOCK),
  GIVEN(Sort.BLOCK),
  REFUSALS(Sort.BLOCK),
  BANS(Sort.BLOCK),
  CONSENTS(Sort.BLOCK),
  LOG(Sort.BLOCK),
  RECIPIENTS(Sort.BLOCK),
  AUTHORITY(Sort.BLOCK);

  private enum Sort {
    VALUE,
    CONDITION,
    BLOCK
  }

  private final Sort sort;

  Placeholder(Sort sort) {
    this.sort = sort;
  }

  /** The name that stands between the braces: {@code received}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the program writes it as paragraphs, a list or a table, which then stand by themselves.
   * A block that a wording leaves out is printed after it: the law wants it told.
   */
  public boolean isBlock() {
    return sort == Sort.BLOCK;
  }

  /** Whether it prints nothing and only opens a section. */
  public boolean isCondition() {
    return sort == Sort.CONDITION;
  }

  /** What it stands for, in words for whoever edits a wording; begins with a small letter. */
  public String description(Language language) {
    return new LetterText(language).get("placeholder." + code());
  }
}
