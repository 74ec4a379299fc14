package fi.kortisto.model;

import java.util.Optional;

/**
 * What is decided of one item.
 *
 * @param refusal why, for all verdicts but {@link Verdict#GRANT}
 * @param shown what goes out in place of the text, for {@link Verdict#REDACT}
 */
public record ItemRuling(ItemKey item, Verdict verdict, Optional<Refusal> refusal, String shown) {

  public static ItemRuling grant(ItemKey item) {
    return new ItemRuling(item, Verdict.GRANT, Optional.empty(), "");
  }

  public static ItemRuling refuse(ItemKey item, Refusal refusal) {
    return new ItemRuling(item, Verdict.REFUSE, Optional.of(refusal), "");
  }

  public static ItemRuling later(ItemKey item, Refusal refusal) {
    return new ItemRuling(item, Verdict.LATER, Optional.of(refusal), "");
  }

  public static ItemRuling redact(ItemKey item, Refusal refusal, String shown) {
    return new ItemRuling(item, Verdict.REDACT, Optional.of(refusal), shown);
  }

  ItemRuling on(ItemKey other) {
    return new ItemRuling(other, verdict, refusal, shown);
  }

  /** The same without the text that went out. */
  ItemRuling withoutText() {
    return new ItemRuling(item, verdict, refusal, "");
  }

  public boolean isGranted() {
    return verdict == Verdict.GRANT || verdict == Verdict.REDACT;
  }
}
