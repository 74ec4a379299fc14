/**
 * The persons on file: the list with its search, the card beside it, and the form in which a card
 * is filled in.
 *
 * <p>{@code PersonsController} puts the three together and is the only one that asks the session;
 * list, card and form show what they are given and tell what was wished.
 */
@NullMarked
package fi.kortisto.ui.persons;

import org.jspecify.annotations.NullMarked;
