/** The access log. */
@NullMarked
package fi.kortisto.ui.log;

import org.jspecify.annotations.NullMarked;
