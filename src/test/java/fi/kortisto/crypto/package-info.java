@NullMarked
package fi.kortisto.crypto;

import org.jspecify.annotations.NullMarked;
