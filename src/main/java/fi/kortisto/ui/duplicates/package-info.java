/**
 * Persons who may be one: the list of those suspected, and beside it two cards side by side on
 * which is chosen what is kept when they are made one.
 *
 * <p>Decision: it is a place of the persons' area without an entry in the rail, since it is worked
 * through now and then and left again.
 */
@NullMarked
package fi.kortisto.ui.duplicates;

import org.jspecify.annotations.NullMarked;
