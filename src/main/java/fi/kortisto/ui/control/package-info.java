/**
 * Controls that more than one screen uses. They know values and words, never a session or a screen.
 */
@NullMarked
package fi.kortisto.ui.control;

import org.jspecify.annotations.NullMarked;
