/** Secrets, password slots, the key ring and the recovery key. */
@NullMarked
package fi.kortisto.crypto;

import org.jspecify.annotations.NullMarked;
