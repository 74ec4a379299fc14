/**
 * What the operating system tells of: that its screen was locked, or that it goes to sleep.
 *
 * <p>Linux tells it on the message buses of the system and of the session. Windows and macOS tell
 * it through their own interfaces only, which a program in Java does not reach without a part in
 * another language; there the program sees that its clock has leapt when it wakes, and locks then,
 * and its own idle lock holds as everywhere.
 */
@NullMarked
package fi.kortisto.ui.system;

import org.jspecify.annotations.NullMarked;
