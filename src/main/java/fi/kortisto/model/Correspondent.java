package fi.kortisto.model;

/**
 * Somebody whom the firm writes to.
 *
 * @param name as it stands on the envelope
 * @param email may be blank
 */
public record Correspondent(String name, PostalAddress address, String email) {

  public static Correspondent named(String name) {
    return new Correspondent(name, PostalAddress.EMPTY, "");
  }

  public Correspondent at(PostalAddress other) {
    return new Correspondent(name, other, email);
  }
}
