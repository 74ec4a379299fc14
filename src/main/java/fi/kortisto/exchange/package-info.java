/**
 * Model values to and from the files of other programs: JSON, CSV, vCard, XLSX, ODS, ZIP, and the
 * register templates.
 *
 * <p>In: {@link fi.kortisto.exchange.ContactFiles} opens a file of contacts by its content and
 * hands out its rows one by one; {@link fi.kortisto.exchange.Templates} reads registers to start
 * from. Out: {@link fi.kortisto.exchange.SubjectExport} writes a person's file, {@link
 * fi.kortisto.exchange.SealedArchive} an encrypted archive of it, {@link
 * fi.kortisto.exchange.ContactCards} contacts for another register, {@link
 * fi.kortisto.exchange.JsonLists} and {@link fi.kortisto.exchange.ImportReport} what the command
 * line prints. May import {@code model}, {@code format}, Jackson, FastCSV, fastexcel, ez-vcard and
 * zip4j. Every file read is taken to be hostile: sizes are bounded, nothing it says is run,
 * followed or used as a path.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>vCard by ez-vcard's syntax layer</b> (vinnie: lines, folding, parameters,
 *       quoted-printable), not by its property classes. Those parse what they know and leave out
 *       what does not fit (a date, a URI or a group they cannot read), and give no raw value to
 *       fall back on; here nothing of a card may vanish. The tests let ez-vcard itself read what we
 *       write, as a second opinion.
 *   <li><b>What has no place of its own is kept as it came.</b> Such a value has the role OTHER,
 *       and its label is the property's name with its parameters ({@code KEY;TYPE=work}), so that
 *       the property can be written again. A value that would not read back exactly the same from
 *       its usual property is written as X-KORTISTO-VALUE, which holds anything; the writer finds
 *       that out by reading each property back. Entries and bans become X-KORTISTO-ENTRY and
 *       X-KORTISTO-BAN. Refused: a fixed list of supported properties, as most programs have.
 *   <li><b>Two things are not told by a card:</b> which of several organisations a department
 *       belongs to (those of one label go to the first), and which group a property was in, but for
 *       its X-ABLABEL.
 *   <li><b>UTF-8 with stray bytes as Windows-1252</b>, decided byte by byte while reading. Refused:
 *       guessing one encoding for the whole file first, which reads a big file twice and spoils all
 *       of it for one bad byte.
 *   <li><b>Heads of columns are data</b> ({@code table-heads.json}): a word list for each role and
 *       part of an address, and marks such as "home" or "työ" that may stand before or behind.
 *       Without any known header the columns are guessed from the values, and a file in which
 *       nobody can be reached is refused.
 *   <li><b>A table is a table</b>, whether it lies in a CSV file, an XLSX or an ODS file: each
 *       hands its rows to the same plan, which finds the head below a title and says what each
 *       column holds. The user may say otherwise.
 *   <li><b>Spreadsheets are read by the JDK's own streaming XML reader.</b> Refused:
 *       fastexcel-reader, which opens the ZIP itself, so that its swelling cannot be bounded, and
 *       which fills its memory with as many cells and texts as a hostile file names (a cell at
 *       ZZZZZZ1, a text of number two thousand million); and POI's and ODF Toolkit's object models,
 *       which hold the whole file. Of a formula the saved value counts; nothing is worked out.
 *   <li><b>Formulas</b>: a cell that a spreadsheet would run gets an apostrophe before it, which
 *       reading takes away again; a phone such as +358 goes out and in unchanged.
 *   <li><b>A list's table is one for all forms</b> ({@code format.ListTable}); in Excel (fastexcel,
 *       which streams) every cell is text, in CSV every cell stands in quotes and phones are
 *       grouped, which no spreadsheet takes for a number. A postcode's zeros are in the CSV, but a
 *       spreadsheet that opens it without asking drops them: for that there is Excel's own form.
 *   <li><b>Two copies, and each says which it is.</b> The access copy (GDPR art. 15(3)) holds all
 *       of a person's file; the portability file (art. 20) what {@link
 *       fi.kortisto.model.Portability} covers, and which registers it leaves out and why. JSON and
 *       CSV name the kind in a member and a column, a card in X-KORTISTO-KIND, which reading
 *       leaves.
 *   <li><b>The portability file is JSContact</b> (RFC 9553), for which other programs have readers;
 *       what that has no place for stands in properties of the prefix {@code kortisto.fi:}, each
 *       covered item once. Refused: our own JSON for both copies, which nobody else reads, and
 *       jCard, which has no room for field labels and days beside the values.
 *   <li><b>An answer is sealed by WinZip's AES-256</b> (zip4j), since the person opens it with a
 *       program that they have. Refused: a PDF's own password, which leaves recordings and data
 *       files outside, and OpenPGP, for which hardly anybody has a key. The names of files stand in
 *       clear in such a ZIP, so that attachments go under their ids. The passphrase is of words
 *       without å, ä and ö, which programs encode differently.
 *   <li><b>JSON is written as a stream</b> by hand-named members and not by binding records: the
 *       names are a promise to others ({@code subject-file.schema.json}, {@code
 *       portable-file.schema.json}) and must not change when a record does.
 *   <li><b>A template is the JSON of a register's content</b> ({@code format.RegisterJson}) with an
 *       id and a description; those that come with the program and those of the user have the same
 *       form, so that a firm's own register can be saved as one.
 *   <li><b>Entries come in and go out with cards</b> as X-KORTISTO-ENTRY: what was exported is
 *       unchanged when it is brought in again. Spreadsheets carry contacts only.
 * </ul>
 */
@NullMarked
package fi.kortisto.exchange;

import org.jspecify.annotations.NullMarked;
