package fi.kortisto.model;

/**
 * How long the access log is kept, and what of it is pointed out.
 *
 * @param months for which its rows are kept
 */
public record LogPlan(int months, UnusualRules unusual) {

  public static final int FEWEST_MONTHS = 12;
  public static final int MOST_MONTHS = 120;

  public static final LogPlan USUAL = new LogPlan(24, UnusualRules.USUAL);

  /**
   * @throws DomainException BAD_LOG_PERIOD, BAD_NUMBER
   */
  public void check() throws DomainException {
    if (months < FEWEST_MONTHS || months > MOST_MONTHS) {
      throw new DomainException(Problem.BAD_LOG_PERIOD, FEWEST_MONTHS, MOST_MONTHS);
    }
    if (!unusual.isPossible()) {
      throw new DomainException(Problem.BAD_NUMBER);
    }
  }
}
