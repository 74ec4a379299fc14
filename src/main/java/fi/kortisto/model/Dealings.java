package fi.kortisto.model;

import java.util.List;

/**
 * What the firm has had to do with a person beyond keeping the data: requests and their letters,
 * disclosures, holds, restrictions, consents, and the lists the person was on.
 *
 * @param consents the ledger, the oldest row first
 * @param exceptions recorded reasons that outweigh a ban
 * @param lists the newest first
 */
public record Dealings(
    List<RequestCase> requests,
    List<Letter> letters,
    List<Disclosure> disclosures,
    List<PassOn> passedOn,
    List<Hold> holds,
    List<Restriction> restrictions,
    List<ConsentAct> consents,
    List<LawfulException> exceptions,
    List<ListUse> lists) {

  public static final Dealings NONE =
      new Dealings(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of());

  public Dealings {
    requests = List.copyOf(requests);
    letters = List.copyOf(letters);
    disclosures = List.copyOf(disclosures);
    passedOn = List.copyOf(passedOn);
    holds = List.copyOf(holds);
    restrictions = List.copyOf(restrictions);
    consents = List.copyOf(consents);
    exceptions = List.copyOf(exceptions);
    lists = List.copyOf(lists);
  }
}
