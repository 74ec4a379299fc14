/** Controls that several screens are made of. They know no screen and no session. */
@NullMarked
package fi.kortisto.ui.control;

import org.jspecify.annotations.NullMarked;
