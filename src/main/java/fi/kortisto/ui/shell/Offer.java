package fi.kortisto.ui.shell;

import fi.kortisto.ui.Deed;

/**
 * A line of the list of commands.
 *
 * @param id by which the last used are remembered; blank for what is not remembered, such as a
 *     person
 * @param words what one gets
 * @param kind of thing, told beside it
 * @param key that does the same; may be blank
 */
record Offer(String id, String words, String kind, String key, Runnable action) {

  static Offer of(Deed deed, String kind, String key) {
    return new Offer(deed.id(), deed.words(), kind, key, deed.action());
  }

  boolean isRemembered() {
    return !id.isEmpty();
  }
}
