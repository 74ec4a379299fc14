/** A backup on its way back: which file, who opens it, what it holds, and where it goes. */
@NullMarked
package fi.kortisto.ui.restore;

import org.jspecify.annotations.NullMarked;
