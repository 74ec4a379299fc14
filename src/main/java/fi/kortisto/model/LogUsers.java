package fi.kortisto.model;

import java.util.List;
import java.util.Optional;

/** Those whose doings are in the log, with the names they bear. */
public record LogUsers(List<Named> all) {

  /**
   * A user, past ones among them.
   *
   * @param fullName may be blank
   */
  public record Named(UserId id, String login, String fullName) {

    /** {@code aino.e (Aino Esimerkki)}. */
    public String called() {
      return fullName.isBlank() ? login : login + " (" + fullName + ")";
    }
  }

  public LogUsers {
    all = List.copyOf(all);
  }

  /** How a user is called; the login itself for one who is not known. */
  public String called(String login) {
    return all.stream()
        .filter(user -> user.login().equals(login))
        .findFirst()
        .map(Named::called)
        .orElse(login);
  }

  /** Blank for one who is not known. */
  public String called(UserId id) {
    return find(id).map(Named::called).orElse("");
  }

  public Optional<Named> find(UserId id) {
    return all.stream().filter(user -> user.id().equals(id)).findFirst();
  }
}
