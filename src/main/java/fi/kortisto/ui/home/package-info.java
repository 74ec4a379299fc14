/** What waits to be done, shown after sign-in, and the statistics of requests. */
@NullMarked
package fi.kortisto.ui.home;

import org.jspecify.annotations.NullMarked;
