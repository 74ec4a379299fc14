/** Where the program begins: make, open or try a register. */
@NullMarked
package fi.kortisto.ui.welcome;

import org.jspecify.annotations.NullMarked;
