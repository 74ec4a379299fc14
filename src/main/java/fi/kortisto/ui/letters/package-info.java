/** The letters of a request: one that is written and leaves, and one as it was filed. */
@NullMarked
package fi.kortisto.ui.letters;

import org.jspecify.annotations.NullMarked;
