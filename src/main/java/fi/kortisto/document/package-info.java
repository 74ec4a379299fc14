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
 *       escaped at the one place where they enter a template. No fonts of the system are looked
 *       for, so PDFBox writes no font cache into the home folder.
 *   <li><b>No person in the metadata</b> or in the name of a print job: the title is the sort of
 *       letter, the author the firm.
 *   <li><b>On Linux the PDF goes to {@code lp} through a pipe.</b> Java's own spooling there writes
 *       the pages in clear into the temporary folder and needs {@code lpr}, which many systems do
 *       not have. Elsewhere the system's own printing draws the pages.
 *   <li>The letters' sentences stand in {@code letters_fi}, {@code _sv} and {@code _en} alone; the
 *       law's articles and the authority's contact details are there, easy to correct.
 *   <li>Typesetting's own log is switched off: its messages quote the page, and the page is
 *       personal data.
 * </ul>
 */
@NullMarked
package fi.kortisto.document;

import org.jspecify.annotations.NullMarked;
