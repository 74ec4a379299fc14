/**
 * How values are written by people and for people: reading what was typed into its canonical form,
 * showing it again in a language, sorting names, and the words that the desktop, the command line
 * and the letters share.
 *
 * <p>Decision: these stand in a package of their own, between {@code model} and everything that
 * shows or takes in values. {@code model} may import {@code java.*} only, and phone numbers, e-mail
 * addresses and collation are better done by libraries than by hand; the alternative, each of
 * desktop, letters and exports formatting for itself, would let the same number look different in
 * three places. May import {@code model} and libphonenumber, commons-validator, ICU4J and Jackson.
 *
 * <p>Decision: a register's content as JSON ({@link fi.kortisto.format.RegisterJson}) is here too,
 * since templates ({@code exchange}) and published notices ({@code store}) must not have two forms
 * of it.
 */
@NullMarked
package fi.kortisto.format;

import org.jspecify.annotations.NullMarked;
