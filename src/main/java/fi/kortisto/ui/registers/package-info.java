/**
 * The registers, the rules by which each is kept, and the firm that keeps them.
 *
 * <p>Decision: a rule is changed in a form of its own or by one tick, each kept by one call and
 * taken back by another. A screen full of fields with one button to keep them all was refused: it
 * would ask about unsaved work at every turn, and nobody could say what the button did.
 */
@NullMarked
package fi.kortisto.ui.registers;

import org.jspecify.annotations.NullMarked;
