/**
 * The encrypted file on disk: opening it or refusing to, its schema, its tables, its log.
 *
 * <p>jOOQ, Flyway and SQLite are named nowhere else. A class per table group ({@code ...Records})
 * reads and writes model values; {@link fi.kortisto.store.SubjectFiles} is the one place where all
 * that is held about a person is put together. Whatever only SQLite can do stands in classes named
 * for it or for the index ({@code SqliteFile}, {@code SqliteProblem}, {@code SearchIndex}, {@code
 * SearchExpression}, {@code PendingSearchRows}), so that the rest can move to another database.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>Write-ahead log, synchronous FULL, exclusive lock.</b> Measured (README) it commits a
 *       row in two thirds of the time of the best rollback journal; nothing acknowledged was lost
 *       in kill tests; it is folded in at closing, so that a closed folder is copied as one file.
 *       Refused: synchronous NORMAL, which is faster still but may lose acknowledged rows with the
 *       power.
 *   <li><b>Cipher and key go in as connection properties</b>, as {@code raw:} and 64 hexadecimal
 *       digits. As statements after opening they come too late for a file that exists. The first 16
 *       bytes of the file are outside the cipher's authentication; the key ring vouches for them.
 *   <li><b>Nothing leaves a transaction before its pages were found authentic.</b> Measured: the
 *       cipher hands out a page whose code is wrong all the same and only lets what is read after
 *       it fail, until the transaction ends. So each transaction ends with a question that would
 *       fail then ({@code SqliteFile.vouch}), and so do a check of the file and each piece of a
 *       rescue.
 *   <li><b>A page is bound to its key and its number, not to its time.</b> A page of an older state
 *       of the same file is authentic. Most such pages contradict the others, which the full check,
 *       the head of the log (compared at opening) and the log's chain tell; rows that stand in one
 *       page and in no index may go back unseen. A whole older file is known by a printed anchor,
 *       and by the key ring when the data key has changed since.
 *   <li><b>A rewritten database gets its name when it is complete.</b> Until its key is changed it
 *       begins as the present one does, so that the key ring could not tell the two apart.
 *   <li><b>The key ring has a copy, and no ring of before is kept</b>: an old password would open
 *       it. The copy is used to rescue a damaged register only.
 *   <li><b>A damaged register is read from a copy</b> in a folder of its owner's, which goes
 *       afterwards; the copy is encrypted as the original is. Refused: opening the original for
 *       reading only, which leaves out what stands in its write-ahead log.
 *   <li><b>Free pages are given back at closing</b> (incremental auto-vacuum): the integrity check
 *       reads no page that is not in use, and so none escapes it.
 *   <li><b>The whole file is checked at opening up to 64 MB</b>; above that each page is still
 *       authenticated when it is read, and {@code verify} reads all of them. Refused: a full check
 *       always, which takes ten seconds for a million people.
 *   <li><b>The search index lies in the order of names</b>: its row numbers are positions with
 *       gaps. A page of hits needs no sorting, however common the prefix. Refused: sorting hits
 *       (300 ms for a common letter), and a table of prefixes of our own (25 million rows).
 *   <li><b>Person ids grow by random gaps</b> of up to 2<sup>30</sup>. Random ids scatter an import
 *       of a million over the whole file; plain counting would give an erased person's id to
 *       somebody else after a restore.
 *   <li><b>JSON in a column</b> where a thing is only ever read and written as a whole: the
 *       particulars and messages of an entry, the choices of a field, the facts of a published
 *       notice. What is looked for, sorted or counted has a column of its own.
 *   <li><b>A timeline is a range of an index</b>, of all kinds or of one, newest first; a card
 *       reads its first page and the counts, so that ten thousand entries cost what twenty do.
 *   <li><b>A file is written and read in pieces of a megabyte</b> inside one transaction: 200 MB
 *       need no more memory than one of them, and a cancelled one leaves nothing.
 *   <li><b>The chain of the log hashes what the database itself writes as a JSON array</b>: one
 *       definition for writing and checking, one text per row to read.
 *   <li><b>The lock is the system's, on a file of its own</b>, and falls with the program.
 *   <li><b>What is erased is overwritten, and then the file is written anew.</b> {@code
 *       secure_delete} zeroes values where they stood, as soon as the write-ahead log is folded in;
 *       measured, the log had kept every one of three thousand until then. It does not reach copies
 *       that pages hold from before they were split. So a new file is made, under a new key, and
 *       swapped in as when the key is changed: the beginning of a file, by which the key ring tells
 *       the new one from the old, changes with its key only. Refused: the same key, with which a
 *       kill between the two writes left a ring older than its database; and {@code VACUUM} in
 *       place, which writes everything twice and can be torn.
 *   <li><b>A backup is the files as they lie on the disk</b>, encrypted already, in a ZIP that
 *       compresses nothing, after the write-ahead log was folded in. It is opened as a restore
 *       would open it before it gets its name. Refused: SQLite's own backup, which writes in clear.
 *   <li><b>The ledger of what must hold in a restored backup is written by the records that do
 *       it</b>, in the same transaction, so that no way of doing it can forget. Its copies outside
 *       are lines of text, each sealed by itself, so that a torn one spoils no other.
 * </ul>
 */
@NullMarked
package fi.kortisto.store;

import org.jspecify.annotations.NullMarked;
