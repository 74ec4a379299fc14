/**
 * The requests of persons: which there are and how long each may take, one as it came in and what
 * has become of it, and the screen on which a person is shown what is held about them.
 */
@NullMarked
package fi.kortisto.ui.requests;

import org.jspecify.annotations.NullMarked;
