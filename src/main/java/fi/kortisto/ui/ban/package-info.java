/** Asks for a ban and records it. */
@NullMarked
package fi.kortisto.ui.ban;

import org.jspecify.annotations.NullMarked;
