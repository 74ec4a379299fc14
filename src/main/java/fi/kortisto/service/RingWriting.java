package fi.kortisto.service;

import fi.kortisto.crypto.KeyRing;
import fi.kortisto.model.DomainException;
import fi.kortisto.store.RegisterFolder;

/**
 * Writes a changed key ring together with the data and the row of the log that go with it.
 *
 * <p>The ring's file is put in force last, before the transaction ends, and taken back when it
 * cannot end. A program that dies in between leaves a ring ahead of its database, which the next
 * opening takes as it is: nobody was told yet which of the two secrets holds.
 */
final class RingWriting {

  private final Desk desk;

  RingWriting(Desk desk) {
    this.desk = desk;
  }

  <T> T write(Trace trace, RingChange<T> work) throws DomainException {
    RegisterFolder folder = desk.folder();
    KeyRing before = folder.keyRing();
    boolean done = false;
    try {
      T result =
          desk.store()
              .transaction(
                  () -> {
                    RingChange.Changed<T> changed = work.of(before.change(desk.key()));
                    KeyRing ring = changed.ring();
                    desk.store().settings().setKeyRing(ring.registerId(), ring.counter());
                    desk.append(trace);
                    folder.beginKeyRing(ring);
                    return changed.result();
                  });
      done = true;
      return result;
    } finally {
      if (!done && folder.keyRing() != before) {
        folder.takeBackKeyRing(before);
      }
      if (done) {
        folder.keepKeyRing();
      }
    }
  }
}
