/** The encrypted file on disk. */
@NullMarked
package fi.kortisto.store;

import org.jspecify.annotations.NullMarked;
