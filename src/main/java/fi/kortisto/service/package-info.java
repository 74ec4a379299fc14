/**
 * The only door to the data: every call checks the permission, does the work and leaves its trace
 * in one transaction.
 *
 * <p>{@link fi.kortisto.service.RegisterFolders} makes or opens a folder, a {@link
 * fi.kortisto.service.ClosedFolder} lets somebody in, a {@link fi.kortisto.service.Session} is what
 * they can do. Its parts ({@code Subjects}, {@code Bans}, ...) share a {@code Desk}, whose {@code
 * act} is the one way to the store.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>The row of the log is written before a person is read</b>, inside the transaction, so
 *       that the reading itself is part of what is read, and its anchor stands on the answer.
 *   <li><b>A refusal is a row too</b>, marked as not done, in a transaction of its own. Sign-ins
 *       that fail cannot be written, as nothing is open then; the next sign-in enters their number.
 *   <li><b>What was searched for is not logged</b>, only that, when, by whom and how many were
 *       shown: a search text is often a name, and the log holds no names.
 *   <li><b>A register's rules are changed by one call that takes the whole new content.</b> The
 *       screen edits a value, {@link fi.kortisto.service.RegisterRules#change} compares it with
 *       what is there, refuses what would lose data, and the undoing is the same call with the
 *       content before. Refused: a call for each thing that can be renamed, moved or retired, some
 *       thirty.
 *   <li><b>A deed is given out with its own undoing</b>, a {@link fi.kortisto.service.Undo} that
 *       knows exactly what was done, works once and as long as the session lasts, and is refused
 *       where something rests on the deed by then. A ban, an exception and a step of a request stay
 *       on file as ended; a hold and a disclosure entered a moment ago go, and the log tells of
 *       both rows; a consent, whose ledger only grows, gets a row that puts it right. Refused:
 *       undoing the newest of a kind, which may be another's. A withdrawal of a consent that was
 *       put right is withdrawn again when an older backup is restored: the ledger outside only
 *       takes away. What is erased, sent, published, decided or under a new key is asked about
 *       beforehand instead.
 *   <li><b>A card is not the whole file.</b> {@code card} has the first entries of each register
 *       and hides sensitive values; {@code view}, {@code export} and {@code answer} have all
 *       entries. Letters and exports refuse a file that is not whole.
 *   <li><b>A notice is published with the facts it was written from</b>, and refused when the
 *       register has changed since they were read. Whether it is out of date is worked out from
 *       those facts each time, never stored.
 *   <li><b>The key ring's file is written inside the transaction</b> that changes a user, and taken
 *       back when that cannot end. A ring ahead of its database is taken as it is at the next
 *       opening; a ring behind is refused.
 *   <li><b>What holds with a new data key only is written under it only</b>: the row of the log and
 *       the end of a user's access stand in the rewritten file, which takes effect with its ring.
 *   <li><b>A sign-in is its own measure of the password's cost</b>: only when it took clearly less
 *       than half of what it should is the machine measured and the cost raised.
 *   <li><b>A rescue is a session</b> whose mode refuses every permission but reading and exporting,
 *       and whose rows go, on the disk before anything leaves, to {@code rescue.log}: ids only.
 *       They are not entered in the log of the restored register. Where the users cannot be read,
 *       the only one of the key ring counts as administrator, one of several as a reader.
 *   <li><b>Two persons become one only when a user names both</b>, and a journal says which rows
 *       moved and which values were not chosen, so that it can be taken back. What stands on an
 *       item follows it, by its new number: holds and what was decided on requests. The log stays
 *       as it was written and is read under every id the person has had.
 *   <li><b>A scan for duplicates goes in steps of a fraction of a second</b>: the session has one
 *       thread, and whoever else wants something gets a turn in between. Refused: a second
 *       connection, since the file is locked to one.
 *   <li><b>A list is drawn before it is read.</b> {@link fi.kortisto.service.Lists#draw} asks the
 *       rule of everybody chosen, a thousand at a time, keeps ids only, and enters the list in the
 *       log, on the cards and where it is disclosed in the ledger; the {@link
 *       fi.kortisto.service.DrawnList} that it gives reads the persons afterwards, page by page,
 *       and asks the rule once more. Every form of a list goes this way, the clipboard too.
 *       Refused: handing out rows with the preview, which would be a second door.
 *   <li><b>Contact data of another channel is blank</b> on a list where the person may not be
 *       reached by that channel for the list's purpose; and a person is not named by an e-mail
 *       address that the list may not show.
 *   <li><b>A protected address chooses nobody</b>: conditions on a town see it as no address at
 *       all.
 *   <li><b>An import never guesses</b>: namesakes stay apart, and a row that fits several persons
 *       is left out and told. All rows or none. Whoever merely resembles somebody comes in as new
 *       and is pointed out.
 *   <li><b>How far a user reaches is a condition of the queries</b> ({@link
 *       fi.kortisto.store.Among}), not a sieve over what they found: a list that is cut off has
 *       rows of the user's own up to its end, and a count counts them. Refused: a copy of what
 *       search shows for each register. So whoever reaches one register of a person still finds
 *       them by a word of another, though it is not shown.
 *   <li><b>To an import, whoever is out of reach is nobody</b>: neither matched nor joined, nor
 *       hinted at as resembling. Such a contact becomes a new person with the bans of the one out
 *       of reach, as though that one had been erased before; the pair is found by whoever looks for
 *       duplicates. Refused: leaving the row out, which would tell that there is somebody.
 *   <li><b>The log of somebody who is in a register out of reach is left out whole</b>, since a row
 *       often names no register; what was done to the firm's rules and by its users is told.
 *   <li><b>An import is a batch that can be taken back.</b> New persons are known by the range of
 *       their ids, so that a million of them cost no bookkeeping; of those who were there before,
 *       what was replaced is kept beside the batch, and is part of the person's history until it is
 *       erased or the batch undone. Undoing is refused as soon as anybody of the batch was changed
 *       or dealt with, which the versions, the log and the tables of dealings tell together.
 *       Refused: undoing the untouched ones only, of which nobody could say what it left.
 *   <li><b>A do-not-contact list keeps digests for all on it</b>, also for those on file, so that
 *       the ban is there for another person of the same phone who comes in later. Whoever on file
 *       bears its e-mail address or phone is banned whatever their name.
 *   <li><b>A restore is done twice</b>: first in a rehearsal that tells what will be carried out
 *       again, then for good, in a folder of its own that gets its name last. What cannot be
 *       carried out, since somebody would be left nameless or two persons were one in the backup,
 *       is told person by person rather than passed over.
 *   <li><b>What the ledger outside tells is believed</b>: whoever held its key, which every user's
 *       program has, and can write to the folder could have persons erased from a backup. It is
 *       there to take away, never to give.
 *   <li><b>That the file is to be written anew is owed in the erasure's own transaction</b>, and
 *       done at once where it takes about a second; otherwise before the next backup, at the end of
 *       a clean-up and at closing.
 *   <li><b>A clean-up does what its preview shows</b>: the plan names each item, and of these goes
 *       what is still due when its turn comes. Some hundred persons make a transaction, with their
 *       rows of the log and what they add to the counts, so that an interruption loses nothing and
 *       the rows of the rules can follow later. Refused: working out anew what is due, which would
 *       do what nobody has seen.
 *   <li><b>Erased activity is remembered as a day</b> of the membership: what goes at its own time
 *       does not shorten the time of what is counted from the last activity.
 *   <li><b>Unusual use is found anew each time</b> from the rows of the log, never stored: that
 *       somebody looked into it is a row that names it by the row that made it unusual, and counts
 *       as long as the use has not gone on since. The names of persons are compared with those of
 *       users inside, and only the person's number leaves. What the log is counted for reads it
 *       once, a row at a time.
 *   <li><b>The log is shortened only by somebody who may clean up and has seen how many rows</b>,
 *       after the whole of it was checked, so that no break is removed with the rows around it. The
 *       checkpoint, the removal and the row that names it are one transaction; the file is written
 *       anew as after an erasure. Refused: doing it in the nightly clean-up, since what the log can
 *       no longer tell nobody can find out any more. An import whose log is gone can not be undone.
 *       A restored older backup has its old rows again, which are then due again.
 *   <li><b>Anonymous records have no person</b>: random ids, months for days, two digits of the
 *       postcode, no free text; a class stands on each, since statistics are made by it. What names
 *       the person is erased as anything else is.
 * </ul>
 */
@NullMarked
package fi.kortisto.service;

import org.jspecify.annotations.NullMarked;
