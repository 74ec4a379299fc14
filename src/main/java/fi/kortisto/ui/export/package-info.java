/** Writes what is held about one person to a file. */
@NullMarked
package fi.kortisto.ui.export;

import org.jspecify.annotations.NullMarked;
