package fi.kortisto.model;

import java.util.Set;

/**
 * What a register's notice promises to those who ask. An empty set restricts nothing.
 *
 * @param forms in which a request is accepted
 * @param identity how the person may be identified
 * @param delivery how an answer may leave
 * @param bans that the notice says the person may set
 */
public record RequestRules(
    Set<RequestForm> forms,
    Set<IdentityMethod> identity,
    Set<AnswerDelivery> delivery,
    Set<BanPurpose> bans) {

  public static final RequestRules NONE = new RequestRules(Set.of(), Set.of(), Set.of(), Set.of());

  public RequestRules {
    forms = Set.copyOf(forms);
    identity = Set.copyOf(identity);
    delivery = Set.copyOf(delivery);
    bans = Set.copyOf(bans);
  }
}
