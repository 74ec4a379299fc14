/**
 * Values to paper: letters as tagged PDF, their pages as pictures, printing.
 *
 * <p>A letter is made in three steps, all in memory: a value of {@code model} becomes a plain map
 * of texts in one language ({@code View}), the map fills a logic-less template ({@code
 * LetterTemplate}), and the XHTML is set as a PDF ({@code Typesetter}). What is previewed, printed
 * and saved is that one PDF. May import {@code model} and {@code format}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li><b>PDF/UA-1 and PDF/A-2a at once</b>, so that the answer can be read aloud and still opened
 *       in twenty years. The tests ask veraPDF for both, in three languages. The alternative, one
 *       form for reading and another for keeping, would print one thing and archive another.
 *   <li><b>Liberation</b> as typeface: metric twin of Arial, which post sorting reads well, with
 *       Latin, Greek, Cyrillic and Hebrew, in a jar without dependencies. Source Sans looks lighter
 *       but came with a tree of libraries. Only characters used are embedded; ligatures are off,
 *       since looking for them took 60 % of the time. Every sign that the typeface lacks is printed
 *       as a white square, and the letter then says so.
 *   <li><b>Nothing is fetched.</b> The style is put into the page and every URI is refused, so
 *       neither template nor value can make the program open a file or a connection; values are
 *       escaped at the one place where they enter a template. The one exception is the firm's logo,
 *       which stands in the page itself and was drawn anew for it. No fonts of the system are
 *       looked for, so PDFBox writes no font cache into the home folder.
 *   <li><b>No person in the metadata</b> or in the name of a print job: the title is the sort of
 *       letter, the author the firm.
 *   <li><b>On Linux the PDF goes to {@code lp} through a pipe.</b> Java's own spooling there writes
 *       the pages in clear into the temporary folder and needs {@code lpr}, which many systems do
 *       not have. Elsewhere the system's own printing draws the pages.
 *   <li>The letters' sentences stand in {@code letters_fi}, {@code _sv} and {@code _en}, and the
 *       wordings that a firm may make its own in {@code wording}, and nowhere else; the law's
 *       articles and the authority's contact details are there, easy to correct.
 *   <li><b>A notice is sections, and a section is blocks</b> ({@code NoticeSection}, {@code
 *       NoticeBlock}): sentences, lists and tables written from the register's rules, and between
 *       them the places of the firm's own words. Editor, web page and paper show the same list, so
 *       what is locked on screen is what cannot go wrong in print. The alternative, one long text
 *       with gaps, would let a firm write over what its rules say.
 *   <li><b>A section that tells nothing is not printed</b> but stays in the list: the firm may want
 *       to write in it.
 *   <li><b>Of a processor's register no basis under art. 6(1) is printed</b>: the contract is with
 *       the client, and art. 6(1)(b) would tell people of a contract with them that there is not.
 *       What the contract is stands in the purpose's ground.
 *   <li><b>Rights follow from the bases</b>: portability is told of where there is consent or a
 *       contract (art. 20), withdrawal where there is consent (7(3)), objection where there is a
 *       legitimate or public interest or marketing (21). For a processor all are told of, since the
 *       basis is its client's.
 *   <li><b>The page is a template of its own</b>, not the paper's in a browser: it has a table of
 *       contents, dark colours and the reader's own typeface, and characters that Liberation lacks.
 *       Both are filled from one map. The tests ask the Nu Html Checker (W3C's, {@code
 *       nu.validator}) about every template's page in three languages, its style included.
 *   <li><b>A letter's wording is not a template.</b> What the firm types is read by a parser of our
 *       own ({@code Wording}) that knows values, sections and blocks, and nothing of files,
 *       partials or unescaped output; filled, it is a list of {@code LetterBlock}, plain text that
 *       one template escapes. Giving wordings to the template engine was refused: it calls methods
 *       by reflection, and a check beside it would have to know all that it does.
 *   <li><b>What the law wants told cannot be worded away</b>: a block that a wording has no place
 *       for is printed after it, under its own heading. A wording that cannot be filled any more
 *       gives way to the program's; a letter that does not leave would be worse.
 *   <li><b>An address that was put right is printed only where it is known not to be protected</b>,
 *       and what stands in its place does not say why: a recipient must not learn of the
 *       protection.
 *   <li><b>The last section stands with the signature</b> on one page, so that no page holds a
 *       signature alone.
 *   <li><b>Labels are placed by the sheet's measures</b> in hundredths of a millimetre, from data
 *       ({@code label-sheets.json}), each by itself: a table would add up the rounding of its rows.
 *       The letters are as large as five rows allow on that sheet, and smaller on a label whose
 *       longest row needs it; a row is never cut by the label's edge.
 *   <li><b>An address on a label has five rows of thirty characters</b> (Posti). What is too long
 *       is broken, then shortened to initials, then cut; the row of the postcode last.
 *   <li><b>Half a file is refused</b>: an answer from the first page of a card would pass for
 *       complete.
 *   <li>Typesetting's own log is switched off: its messages quote the page, and the page is
 *       personal data.
 * </ul>
 */
@NullMarked
package fi.kortisto.document;

import org.jspecify.annotations.NullMarked;
