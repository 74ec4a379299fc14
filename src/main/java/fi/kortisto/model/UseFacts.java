package fi.kortisto.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@link UseRule} has to know of a person.
 *
 * @param ownCustomer whether the firm has sold to the person: an assignment or an invoice is on
 *     file
 * @param consentFirst uses that are forbidden until consented to, see {@link #consentFirst(List)}
 * @param consents the whole ledger
 */
public record UseFacts(
    boolean restricted,
    boolean protectedAddress,
    boolean ownCustomer,
    Set<BanPurpose> consentFirst,
    List<Ban> bans,
    List<ConsentAct> consents,
    List<LawfulException> exceptions) {

  private static final Set<EntryKind> SALES = EnumSet.of(EntryKind.ASSIGNMENT, EntryKind.INVOICE);

  public UseFacts {
    consentFirst = Set.copyOf(consentFirst);
    bans = List.copyOf(bans);
    consents = List.copyOf(consents);
    exceptions = List.copyOf(exceptions);
  }

  /** From the file of a person, whole or as a card. */
  public static UseFacts of(SubjectFile file) {
    return new UseFacts(
        file.subject().restricted(),
        file.subject().protectedAddress(),
        file.parts().stream().anyMatch(part -> isSale(part.counts())),
        consentFirst(file.parts().stream().map(RegisterPart::register).toList()),
        file.bans(),
        file.dealings().consents(),
        file.dealings().exceptions());
  }

  /** The same of somebody whose data is neither restricted nor protected. */
  public UseFacts withoutMarks() {
    return new UseFacts(false, false, ownCustomer, consentFirst, bans, consents, exceptions);
  }

  private static boolean isSale(EntryCounts counts) {
    return SALES.stream().anyMatch(kind -> counts.of(kind) > 0);
  }

  /** The kinds of entries by which a person is seen to be a customer. */
  public static Set<EntryKind> sales() {
    return Set.copyOf(SALES);
  }

  /**
   * The uses for which the registers' own notices ask consent: those whose purpose of that code
   * rests on it; and publication, unless the notice of each one tells that it may be forbidden.
   */
  public static Set<BanPurpose> consentFirst(List<Register> registers) {
    EnumSet<BanPurpose> first = EnumSet.noneOf(BanPurpose.class);
    for (Register register : registers) {
      RegisterContent content = register.content();
      Stream.of(BanPurpose.values())
          .filter(use -> restsOnConsent(content, use))
          .forEach(first::add);
      if (!content.requests().bans().contains(BanPurpose.PUBLICATION)) {
        first.add(BanPurpose.PUBLICATION);
      }
    }
    return first;
  }

  private static boolean restsOnConsent(RegisterContent content, BanPurpose use) {
    return content.purposes().stream()
        .anyMatch(
            purpose -> purpose.code().equals(use.code()) && purpose.basis() == LegalBasis.CONSENT);
  }
}
