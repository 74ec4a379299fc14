/**
 * The access log: its rows, who has handled a person, what is unusual, how much, and its upkeep.
 * Every look is itself a row of the log, so that a part of the screen reads when it is shown and
 * not before.
 */
@NullMarked
package fi.kortisto.ui.log;

import org.jspecify.annotations.NullMarked;
