package fi.kortisto.model;

import static fi.kortisto.model.RequestKind.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The grounds on which the law lets a request be refused, with the place and the kinds of request
 * they are for. The words a letter uses for each stand in its message file.
 */
public enum RefusalGround {
  OTHERS_RIGHTS("GDPR 15(4), 20(4)", Set.of(INSPECTION, PORTABILITY, LOG_EXTRACT)),
  /** Data protection act 1050/2018, 34 §, first paragraph, points 1 to 3. */
  SECURITY("1050/2018 34 § 1 mom. 1", Set.of(INSPECTION, LOG_EXTRACT)),
  HEALTH_OR_CARE("1050/2018 34 § 1 mom. 2", Set.of(INSPECTION)),
  SUPERVISION("1050/2018 34 § 1 mom. 3", Set.of(INSPECTION)),
  ACCURATE("GDPR 16", Set.of(RECTIFICATION)),
  EXPRESSION("GDPR 17(3)(a)", Set.of(ERASURE)),
  LEGAL_OBLIGATION("GDPR 17(3)(b)", Set.of(ERASURE, CONSENT_WITHDRAWN)),
  ARCHIVING("GDPR 17(3)(d)", Set.of(ERASURE)),
  LEGAL_CLAIMS("GDPR 17(3)(e)", Set.of(ERASURE, CONSENT_WITHDRAWN)),
  /** None of the grounds of art. 17(1) is there: the data is still needed and rests on a basis. */
  STILL_NEEDED("GDPR 17(1)", Set.of(ERASURE, CONSENT_WITHDRAWN)),
  NO_GROUND_TO_RESTRICT("GDPR 18(1)", Set.of(RESTRICTION)),
  NOT_SUPPLIED("GDPR 20(1)", Set.of(PORTABILITY)),
  OTHER_BASIS("GDPR 20(1)(a)", Set.of(PORTABILITY)),
  COMPELLING_GROUNDS("GDPR 21(1)", Set.of(OBJECTION)),
  CLAIMS_AGAINST_OBJECTION("GDPR 21(1)", Set.of(OBJECTION)),
  UNFOUNDED_COMPLAINT("GDPR 12(4)", Set.of(COMPLAINT)),
  /** The firm is a processor: the client decides. */
  NOT_CONTROLLER(
      "GDPR 28(3)(e)",
      Set.of(INSPECTION, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY, OBJECTION)),
  IDENTITY_NOT_SHOWN(
      "GDPR 12(2), 12(6)",
      Set.of(INSPECTION, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY, LOG_EXTRACT)),
  UNFOUNDED_OR_EXCESSIVE(
      "GDPR 12(5)",
      Set.of(INSPECTION, RECTIFICATION, ERASURE, RESTRICTION, PORTABILITY, LOG_EXTRACT));

  private final String law;
  private final Set<RequestKind> kinds;

  RefusalGround(String law, Set<RequestKind> kinds) {
    this.law = law;
    this.kinds = Set.copyOf(kinds);
  }

  /** The place in the law, as jurists in any language read it. */
  public String law() {
    return law;
  }

  public boolean isFor(RequestKind kind) {
    return kinds.contains(kind);
  }

  /** Whether it lets a single item be refused, and not only the whole request. */
  public boolean isForItems() {
    return this != IDENTITY_NOT_SHOWN && this != UNFOUNDED_OR_EXCESSIVE;
  }

  /** The grounds for a kind of request, in the order of the list. */
  public static List<RefusalGround> of(RequestKind kind) {
    return Arrays.stream(values()).filter(ground -> ground.isFor(kind)).toList();
  }

  /** The name used on the command line and in files: {@code legal-obligation}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
