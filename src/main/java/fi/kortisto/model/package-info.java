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
 *   <li><b>{@link fi.kortisto.model.StorageTerms} alone says for how long an item is kept</b>, of a
 *       value without texts ({@link fi.kortisto.model.StoredPerson}), so that a look through a
 *       million persons and the card of one give the same. A name stays while anything else of its
 *       register does, or while otherwise nobody could tell whose the rest is. Refused: keeping
 *       names of one register for another that has its own, which would break the promise of the
 *       shorter time.
 *   <li><b>What has an end of its own keeps it when the person is anonymised</b>: a note that is to
 *       be erased is erased, and only what has no end goes along as an anonymous record.
 *   <li><b>A shortest time set by law is part of the rule and a hold</b>, so that neither the
 *       clean-up nor a request erases the item before.
 *   <li><b>Differences between a notice and its register are values</b> ({@link
 *       fi.kortisto.model.Difference}), put into words where a language is known.
 * </ul>
 */
@NullMarked
package fi.kortisto.model;

import org.jspecify.annotations.NullMarked;
