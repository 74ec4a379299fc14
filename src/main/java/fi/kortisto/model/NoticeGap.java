package fi.kortisto.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that the law wants told in a notice and that the register does not say yet.
 *
 * @param of what it is missing of, such as the purpose; empty where it is the notice's own
 */
public record NoticeGap(Missing missing, Optional<Label> of) {

  /** What may be missing, with the article that asks for it. */
  public enum Missing {
    /** GDPR art. 13(1)(a). */
    FIRM_ADDRESS,
    /** An e-mail address or a phone number: art. 13(1)(a). */
    FIRM_CONTACT,
    /** The controller on whose behalf a processor acts: art. 30(2)(a). */
    CLIENTS,
    /** Whose data it is: art. 30(1)(c). */
    DATA_SUBJECTS,
    /** Art. 13(1)(c). */
    PURPOSES,
    /** What the legitimate interest is: art. 13(1)(d). */
    LEGITIMATE_INTEREST,
    /** Which law obliges: art. 13(2)(e). */
    LAW,
    /** On what a transfer outside the EU/EEA rests: art. 13(1)(f). */
    SAFEGUARD,
    /** How long, or by what criterion: art. 13(2)(a). */
    STORAGE
  }

  /** All that is missing of a notice, in the order of its sections. */
  public static List<NoticeGap> of(NoticeFacts facts) {
    List<NoticeGap> gaps = new ArrayList<>();
    Controller firm = facts.controller();
    RegisterContent content = facts.content();
    add(gaps, firm.address().isEmpty(), Missing.FIRM_ADDRESS);
    add(gaps, firm.email().isBlank() && firm.phone().isBlank(), Missing.FIRM_CONTACT);
    boolean processor = content.role() == RegisterRole.PROCESSOR;
    add(gaps, processor && content.clients().isEmpty(), Missing.CLIENTS);
    add(gaps, content.text(RegisterText.DATA_SUBJECTS).isEmpty(), Missing.DATA_SUBJECTS);
    add(gaps, content.purposes().isEmpty(), Missing.PURPOSES);
    for (ProcessingPurpose purpose : content.purposes()) {
      boolean ungrounded = purpose.ground().isBlank();
      boolean interest = purpose.basis() == LegalBasis.LEGITIMATE_INTEREST;
      boolean law = purpose.basis() == LegalBasis.LEGAL_OBLIGATION;
      add(gaps, ungrounded && interest, Missing.LEGITIMATE_INTEREST, purpose.label());
      add(gaps, ungrounded && law, Missing.LAW, purpose.label());
    }
    for (Recipient recipient : content.recipients()) {
      boolean bare = recipient.outsideEea() && recipient.safeguard().isBlank();
      add(gaps, bare, Missing.SAFEGUARD, recipient.label());
    }
    for (Category category : content.categories()) {
      StorageRule rule = category.storage();
      boolean untold = rule.isMissing();
      add(gaps, untold, Missing.STORAGE, category.label());
    }
    return List.copyOf(gaps);
  }

  private static void add(List<NoticeGap> gaps, boolean missing, Missing what) {
    if (missing) {
      gaps.add(new NoticeGap(what, Optional.empty()));
    }
  }

  private static void add(List<NoticeGap> gaps, boolean missing, Missing what, Label of) {
    if (missing) {
      gaps.add(new NoticeGap(what, Optional.of(of)));
    }
  }
}
