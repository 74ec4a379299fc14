/**
 * The values the program speaks of and the rules that need nothing but those values.
 *
 * <p>Imports {@code java.*} only. Values are records, closed choices are enums or sealed
 * interfaces, and nothing here knows how a value is stored, shown or sent. A refusal is a {@link
 * fi.kortisto.model.DomainException} that carries a {@link fi.kortisto.model.Problem}, never a
 * sentence: sentences are made where a language is known.
 */
@NullMarked
package fi.kortisto.model;

import org.jspecify.annotations.NullMarked;
