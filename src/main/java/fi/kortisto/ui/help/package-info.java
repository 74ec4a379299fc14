/**
 * The help, written for the job and not for the buttons.
 *
 * <p>Decision: the pages are plain text beside the program in each language, one a topic, with four
 * marks only (a line that begins with a hyphen or a number, {@code [[topic]]} and {@code `key`}),
 * so that whoever knows the job can write them; HTML would need a browser in the program.
 */
@NullMarked
package fi.kortisto.ui.help;

import org.jspecify.annotations.NullMarked;
