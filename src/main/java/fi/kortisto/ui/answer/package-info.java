/**
 * The answer to a person who has asked what is held about them: choices at the left, pages at the
 * right.
 */
@NullMarked
package fi.kortisto.ui.answer;

import org.jspecify.annotations.NullMarked;
