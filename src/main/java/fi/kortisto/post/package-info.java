/**
 * Letters on their way: asks the session what a letter says, has it set, files it, and makes the
 * sealed file in which an answer leaves electronically.
 *
 * <p>{@link fi.kortisto.post.Post} is one letter at a time; {@link fi.kortisto.post.QuickAnswer}
 * takes an inspection or an extract of the log from receipt to the written letter in one go.
 *
 * <h2>Decisions</h2>
 *
 * <ul>
 *   <li><b>A room of its own</b> between the service, which knows no paper, and the desktop and the
 *       command line, which otherwise would each do the same steps in the same order. It keeps
 *       nothing and decides nothing: whether a letter may leave is the service's to say, before it
 *       hands out what the letter says.
 *   <li><b>A letter is filed before it is sent, printed or saved</b>, so that what is on file is
 *       what left.
 * </ul>
 */
@NullMarked
package fi.kortisto.post;

import org.jspecify.annotations.NullMarked;
