package fi.kortisto.service;

import fi.kortisto.crypto.KeyRing;
import fi.kortisto.crypto.KeyRingChange;
import fi.kortisto.model.DomainException;

/** Work on the data that makes another key ring. */
@FunctionalInterface
interface RingChange<T> {

  Changed<T> of(KeyRingChange ring) throws DomainException;

  /** What the work gave, and the ring it made. */
  record Changed<T>(T result, KeyRing ring) {}
}
