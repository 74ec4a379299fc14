/** What is past its storage time, what stays and why, and the clean-up. */
@NullMarked
package fi.kortisto.ui.retention;

import org.jspecify.annotations.NullMarked;
