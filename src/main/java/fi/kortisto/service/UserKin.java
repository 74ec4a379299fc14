package fi.kortisto.service;

import fi.kortisto.format.UserName;
import fi.kortisto.model.Kinship;
import fi.kortisto.model.SubjectId;
import fi.kortisto.model.UnusualKind;
import fi.kortisto.model.UnusualRules;
import fi.kortisto.model.UnusualWatch;
import fi.kortisto.model.User;
import fi.kortisto.model.UserId;
import fi.kortisto.store.Store;
import java.util.HashMap;
import java.util.Map;

/** Which persons on file bear the names of users. The names themselves go no further. */
final class UserKin implements UnusualWatch.Kin {

  private final Map<UserId, Map<SubjectId, Kinship>> kin = new HashMap<>();

  private UserKin() {}

  static UserKin of(Store store, UnusualRules rules) {
    UserKin found = new UserKin();
    if (rules.looksFor(UnusualKind.OWN_NAME) || rules.looksFor(UnusualKind.SAME_SURNAME)) {
      store.users().all().forEach(user -> found.look(user, store));
    }
    return found;
  }

  private void look(User user, Store store) {
    UserName name = UserName.of(user.fullName(), user.login());
    if (!name.tellsAnything()) {
      return;
    }
    Map<SubjectId, Kinship> related = new HashMap<>();
    for (String word : name.words()) {
      store
          .namesakes()
          .bearing(word)
          .forEach(
              (person, called) -> {
                Kinship kinship = name.with(called);
                if (kinship != Kinship.NONE) {
                  related.put(person, kinship);
                }
              });
    }
    kin.put(user.id(), related);
  }

  @Override
  public Kinship of(UserId user, SubjectId person) {
    return kin.getOrDefault(user, Map.of()).getOrDefault(person, Kinship.NONE);
  }
}
