<<<<<<< HEAD
/**
 * Controls that more than one screen uses. They know values and words, never a session or a screen.
 */
=======
/** Controls that several screens are made of. They know no screen and no session. */
>>>>>>> ui
@NullMarked
package fi.kortisto.ui.control;

import org.jspecify.annotations.NullMarked;
