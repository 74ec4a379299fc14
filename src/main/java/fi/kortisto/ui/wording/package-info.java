/**
 * The firm's letters: the words of each kind in each language, with their pages beside them, and
 * what all letters have in common, the mark on the letterhead and the place of the address.
 */
@NullMarked
package fi.kortisto.ui.wording;

import org.jspecify.annotations.NullMarked;
