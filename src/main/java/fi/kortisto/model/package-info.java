/**
 * The values the program speaks of and the rules that need nothing but those values.
 *
 * <p>Imports {@code java.*} only. Values are records, closed choices are enums or sealed
 * interfaces, and nothing here knows how a value is stored, shown or sent. A refusal is a {@link
 * fi.kortisto.model.DomainException} that carries a {@link fi.kortisto.model.Problem}, never a
 * sentence: sentences are made where a language is known.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>{@link fi.kortisto.model.RegisterContent} is the one table that drives a register</b>:
 *       its screens, its notice, the record of processing, the inspection answer and, in time, its
 *       clean-up. A template is one, a register has one, a published notice keeps one.
 *   <li><b>The particulars of entries are a closed list</b> ({@link fi.kortisto.model.Particular}),
 *       so that each has a type, a word in every language and a code in files. Fields are the
 *       firm's to add; kinds of entries are not, since forms, storage rules and the law's holds
 *       hang on them. Refused: entries of fields that the firm makes up.
 *   <li><b>A field's flags are a set of traits</b> rather than five booleans in a row.
 *   <li><b>Differences between a notice and its register are values</b> ({@link
 *       fi.kortisto.model.Difference}), put into words where a language is known.
 * </ul>
 */
@NullMarked
package fi.kortisto.model;

import org.jspecify.annotations.NullMarked;
