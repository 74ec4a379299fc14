/**
 * The privacy notices of the registers: how each stands, what it would say today, the firm's own
 * words in it, and the versions that were published.
 */
@NullMarked
package fi.kortisto.ui.notices;

import org.jspecify.annotations.NullMarked;
