/** Starts the program and wires its parts. */
@NullMarked
package fi.kortisto;

import org.jspecify.annotations.NullMarked;
