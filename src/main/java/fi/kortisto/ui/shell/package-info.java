/** The main window around the areas: rail, status bar, keys that work everywhere, idle lock. */
@NullMarked
package fi.kortisto.ui.shell;

import org.jspecify.annotations.NullMarked;
